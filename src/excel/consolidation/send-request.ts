import { IN_CELL_EDIT, OfficeFailure } from '../office-error';
import { runBatch, writingContext } from '../run-batch';
import type { RefusedUnprotection, Unprotection } from '../unprotection';

/**
 * Sends one of several requests that write. A person may begin to type into a cell between two of them: then it waits
 * until that ends (where Excel can; else that is thrown) and sends the same again, for Excel took nothing of it.
 *
 * @returns what was queued; or the sheet that only its password opens, and then nothing was written
 */
export async function sendRequest<Queued extends { readonly unprotection?: Unprotection }>(
  queue: (context: Excel.RequestContext) => Queued,
): Promise<
  { readonly outcome: 'sent'; readonly queued: Queued } | ({ readonly outcome: 'refused' } & RefusedUnprotection)
> {
  for (;;) {
    const context = writingContext();
    const queued = queue(context);
    try {
      await context.sync();
      return { outcome: 'sent', queued };
    } catch (thrown) {
      const refusal = queued.unprotection?.refusal(thrown);
      if (refusal) return { outcome: 'refused', ...refusal };
      if (!IN_CELL_EDIT.includes(OfficeFailure.of(thrown)?.code ?? '')) throw thrown;
      await editingOver();
    }
  }
}

/** Any question waits for the person who is typing, where it was asked so that it does. */
function editingOver(): Promise<void> {
  return runBatch(async (context) => {
    context.workbook.worksheets.getFirst(false).load('id');
    await context.sync();
  });
}
