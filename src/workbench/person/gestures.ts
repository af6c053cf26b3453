/**
 * What each command of Univer means for the workbook. The host's workbook is the truth: a command that would change
 * Univer's own copy is stopped, and the person's act is done in the host, which refuses what Excel refuses.
 */
export type Gesture =
  /** Typing ended: what was typed goes into one cell. */
  | 'type'
  | 'clear'
  | 'paste'
  | 'insert-rows'
  | 'delete-rows'
  | 'add-sheet'
  | 'delete-sheet'
  | 'rename-sheet'
  /** Changes nothing of the workbook: scrolling, selecting, copying, zooming. */
  | 'look'
  /** Excel would do it; the workbench does not, and says so. */
  | 'not-offered';

const GESTURES: Readonly<Record<string, Gesture>> = Object.freeze({
  'sheet.command.set-range-values': 'type',
  'sheet.command.clear-selection-content': 'clear',
  'sheet.command.clear-selection-all': 'clear',
  'sheet.command.auto-clear-content': 'clear',
  'sheet.command.paste-by-short-key': 'paste',
  'sheet.command.paste-value': 'paste',
  'univer.command.paste': 'paste',
  'sheet.command.insert-row-before': 'insert-rows',
  'sheet.command.insert-row-after': 'insert-rows',
  'sheet.command.insert-row-by-range': 'insert-rows',
  'sheet.command.insert-multi-rows-above': 'insert-rows',
  'sheet.command.insert-multi-rows-after': 'insert-rows',
  'sheet.command.remove-row-confirm': 'delete-rows',
  'sheet.command.remove-row-by-range': 'delete-rows',
  'sheet.command.insert-sheet': 'add-sheet',
  'sheet.command.remove-sheet': 'delete-sheet',
  'sheet.command.remove-sheet-confirm': 'delete-sheet',
  'sheet.command.set-worksheet-name': 'rename-sheet',
});

/** Commands of sheets that only look. Everything else of `sheet.command.` would change the workbook. */
const LOOKS: readonly RegExp[] = [
  /^sheet\.command\.(scroll|set-scroll|move-selection|expand-selection|select|set-zoom|change-zoom|copy$)/,
  /^sheet\.command\.(set-worksheet-activate|set-selection-frozen|toggle-gridlines)/,
];

/** Commands outside `sheet.command.` that change cells or their look. */
const CHANGES =
  /^(sheets?\.command\.|data-validation\.command\.|sheet\.numfmt\.|sheets-?(conditional|data)|univer\.command\.cut$)/;

/** What a command of Univer means; `look` for all that leave the workbook as it is. */
export function gestureOf(command: string): Gesture {
  const known = GESTURES[command];
  if (known) return known;
  if (LOOKS.some((look) => look.test(command))) return 'look';
  return CHANGES.test(command) ? 'not-offered' : 'look';
}
