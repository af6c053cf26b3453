import type { ChartDefinition } from '../../core/chart/chart-definition';
import { type ChartPicture, percentText } from '../../core/chart/chart-picture';
import { useChartTools } from './use-chart-tools';

interface ChartNumbersProps {
  readonly picture: ChartPicture;
  readonly definition: ChartDefinition;
}

/** What the bars say, in figures large enough to read in a narrow pane. */
export function ChartNumbers({ picture, definition }: ChartNumbersProps) {
  const { words } = useChartTools();
  const { bars, currentName, lastName, hasLast } = picture;
  return (
    <details className="chart-numbers">
      <summary>{words.numbers}</summary>
      <table lang="vi">
        <thead>
          <tr>
            <th scope="col">{words.ratio}</th>
            <th scope="col">{currentName}</th>
            {hasLast && <th scope="col">{lastName}</th>}
          </tr>
        </thead>
        <tbody>
          {bars.map(({ indicator, current, last, without }, index) => (
            <tr key={indicator}>
              <th scope="row">{definition.ratios[index]?.label}</th>
              <td>{current === undefined ? without : percentText(current)}</td>
              {hasLast && <td>{last === undefined ? '–' : percentText(last)}</td>}
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}
