import type { Workbook } from '../../core/workbook/workbook';

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** Gives the workbook to the browser as a download. The writer is loaded when first used. */
export async function saveFile(workbook: Workbook, name: string): Promise<void> {
  const { writeWorkbook } = await import('../../file/write-workbook');
  const bytes = writeWorkbook(workbook);
  const url = URL.createObjectURL(new Blob([bytes.slice().buffer], { type: XLSX }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  URL.revokeObjectURL(url);
}
