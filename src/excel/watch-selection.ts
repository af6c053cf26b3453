import type { CellPlace } from '../core/report/snapshot';
import { selectedCell } from './go-to-cell';
import { hasExcelApi, runBatch } from './run-batch';

/**
 * Calls back when a person selects another cell, on whatever sheet. The event of the whole workbook's sheets came with
 * ExcelApi 1.9.
 * @returns how to stop listening; `undefined` where this Excel cannot tell
 */
export async function watchSelection(onSelect: (place: CellPlace) => void): Promise<(() => Promise<void>) | undefined> {
  if (!hasExcelApi('1.9')) return undefined;
  let isOpen = true;
  let isReading = false;
  let isStale = false;
  const onChanged = async (): Promise<void> => {
    isStale = true;
    if (isReading) return;
    isReading = true;
    try {
      // Selections come faster than they can be read: only the last one counts.
      while (isStale && isOpen) {
        isStale = false;
        const place = await selectedCell();
        if (place && isOpen && !isStale) onSelect(place);
      }
    } catch {
      // A selection in passing: the next one is read again.
    } finally {
      isReading = false;
    }
  };
  const handler = await runBatch(async (context) => {
    const added = context.workbook.worksheets.onSelectionChanged.add(onChanged);
    await context.sync();
    return added;
  });
  return async () => {
    isOpen = false;
    // A handler can only be removed in the context that it was added in.
    await Excel.run(handler.context as Excel.RequestContext, async (context) => {
      handler.remove();
      await context.sync();
    });
  };
}
