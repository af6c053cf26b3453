import type { OpenedExcel } from './open-excel';

/**
 * Runs a batch and gives the code it is refused with, `undefined` where it is not refused.
 * @param batch gets the context and the first sheet; a last sync is done for it
 */
export async function refusalOf(
  { Excel, OfficeExtension }: OpenedExcel,
  batch: (context: Excel.RequestContext, sheet: Excel.Worksheet) => void | Promise<void>,
): Promise<string | undefined> {
  try {
    await Excel.run(async (context) => {
      await batch(context, context.workbook.worksheets.getItem('Sheet1'));
      await context.sync();
    });
    return undefined;
  } catch (error) {
    if (error instanceof OfficeExtension.Error) return error.code;
    throw error;
  }
}
