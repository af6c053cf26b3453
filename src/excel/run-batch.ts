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

/**
 * A context of its own for writing, for use within {@link runBatch}. There every range would be kept for later batches
 * and let go by one more request, which makes the request a tenth larger; here ranges end with the sync.
 */
export function writingContext(): Excel.RequestContext {
  return new Excel.RequestContext();
}

/** Whether this Excel has a requirement set of ExcelApi: `1.9`. */
export function hasExcelApi(version: string): boolean {
  return Office.context.requirements.isSetSupported('ExcelApi', version);
}
