/**
 * A range for use within one batch. `Excel.run` else keeps a reference to every range and lets go of each with a
 * request of its own when the batch is over.
 */
export function rangeOf(sheet: Excel.Worksheet, address: string): Excel.Range {
  return sheet.getRange(address).untrack();
}
