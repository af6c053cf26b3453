import type { ReportWorkbook } from '../../src/core/report/report-workbook';
import type { PaneServices } from '../../src/pane/controller/pane-services';
import { createServices } from '../../src/pane/services';

/** What the pane works with in a test: the real thing over this workbook, a day of 2022, and what the test has of its own. */
export function fakeServices(workbook: ReportWorkbook, own: Partial<PaneServices> = {}): PaneServices {
  return { ...createServices(workbook, 'vi'), now: () => new Date(2022, 8, 5), ...own };
}
