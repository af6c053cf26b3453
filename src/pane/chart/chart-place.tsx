import type { ChartDefinition } from '../../core/chart/chart-definition';
import { chartSection } from '../../core/chart/report-chart';
import { type SectionId, sectionById } from '../../core/narrative/outline';
import type { ParagraphReading } from '../../core/report/snapshot';
import { sectionName } from '../narrative/section-name';
import { useChartTools } from './use-chart-tools';

const FIELD_ID = 'chart-section';

interface ChartPlaceProps {
  readonly definition: ChartDefinition;
  readonly paragraphs: readonly ParagraphReading[];
  /** As chosen and not yet written. */
  readonly chosen: SectionId | undefined;
}

/** At the end of which section the chart stands: those that the form suggests, and the one where it is. */
export function ChartPlace({ definition, paragraphs, chosen }: ChartPlaceProps) {
  const { text, words, charting } = useChartTools();
  const standing = chartSection(definition, paragraphs);
  const sections = [...new Set([...definition.sections, standing])];
  return (
    <div className="field">
      <label className="field-label" htmlFor={FIELD_ID}>
        {words.place}
      </label>
      <select
        id={FIELD_ID}
        className="select"
        lang="vi"
        value={chosen ?? standing}
        onChange={({ target }) => {
          const section = target.value === standing ? undefined : target.value;
          charting.change({ section, done: undefined });
        }}
      >
        {sections.map((id) => (
          <option key={id} value={id}>
            {sectionName({ id, heading: sectionById(id)?.heading }, text)}
          </option>
        ))}
      </select>
    </div>
  );
}
