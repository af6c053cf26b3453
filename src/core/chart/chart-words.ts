import { type ChartPicture, percentText } from './chart-picture';

/** The chart in words, for those who cannot see it: what it shows, then each ratio with both periods. */
export function chartWords({ title, bars, currentName, lastName, hasLast }: ChartPicture): string {
  const ratios = bars.map(({ label, current, last }) => {
    const periods = [
      ...(current === undefined ? [] : [`${currentName} ${percentText(current)}%`]),
      ...(last === undefined ? [] : [`${lastName} ${percentText(last)}%`]),
    ];
    return periods.length === 0 ? label : `${label}: ${periods.join(', ')}`;
  });
  const compared = hasLast ? `, ${currentName} và ${lastName}` : `, ${currentName}`;
  return `Biểu đồ thanh ngang, so với mức 100%: ${title}${compared}. ${ratios.join('; ')}.`;
}
