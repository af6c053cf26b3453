import type { ConsolidationInjection } from '../../core/injection/consolidation-injection';
import { sendRequest } from './send-request';

/** Takes away the sheets and names that an unfinished writing added: the workbook is as it was before. */
export async function takeBack({ names }: ConsolidationInjection, ids: ReadonlyMap<string, string>): Promise<void> {
  await sendRequest(({ workbook }) => {
    // Names first: those of a sheet that is gone would be left behind as #REF!.
    for (const { name, exists } of names) if (!exists) workbook.names.getItem(name).delete();
    for (const id of ids.values()) {
      const sheet = workbook.worksheets.getItem(id);
      // Excel does not delete a very hidden one.
      sheet.visibility = 'Visible';
      sheet.delete();
    }
    return {};
  });
}
