import { useMemo } from 'react';
import { PANE_BOX } from '../../core/chart/chart-look';
import type { ChartPicture } from '../../core/chart/chart-picture';
import { chartSvg } from '../../core/chart/chart-svg';
import { chartWords } from '../../core/chart/chart-words';

/** The chart as it is drawn into the .docx, for a narrower page; the native one shows the same. */
export function ChartPreview({ picture }: { readonly picture: ChartPicture }) {
  const source = useMemo(() => `data:image/svg+xml,${encodeURIComponent(chartSvg(picture, PANE_BOX))}`, [picture]);
  return <img className="chart-picture" src={source} alt={chartWords(picture)} lang="vi" />;
}
