export { openReportWorkbook } from './open-report-workbook';
