import { officeError } from './office-error';

/**
 * Runs one batch of Office.js. It waits while a person types into a cell (where Excel can; else that is told as a
 * problem), and what it throws is the problem or our own error with the failing statement.
 */
export async function runBatch<Result>(batch: (context: Excel.RequestContext) => Promise<Result>): Promise<Result> {
  try {
    return await Excel.run({ delayForCellEdit: true }, batch);
  } catch (thrown) {
    throw officeError(thrown);
  }
}

/** Whether this Excel has a requirement set of ExcelApi: `1.9`. */
export function hasExcelApi(version: string): boolean {
  return Office.context.requirements.isSetSupported('ExcelApi', version);
}
