import type { Terms } from './terms';

/** Names, causes, buttons and gathered findings, in English. */
export const enTerms = {
  appendix: 'Appendix {number}',
  supplementary: 'Supplementary figures',
  report: 'Report',
  details: {
    'unit.name': 'Name of the unit',
    'unit.parent': 'Superior body',
    'document.number': 'Report number',
    'document.date': 'Date of signing',
    'document.place': 'Place of issue',
    'signatory.title': 'Title of the signatory',
    'signatory.name': 'Name of the signatory',
  },
  levels: { commune: 'commune', district: 'district', province: 'province' },
  more: '{places} and {count} more',
  causes: {
    'count-as-ratio': 'Perhaps the count of {of} ({count}) was typed as the ratio.',
    inverted: 'Perhaps divided the other way round: {computation}.',
    fraction: 'Perhaps written as a share of 1 instead of a percentage ({computed}%).',
    remainder: 'Perhaps the remainder was written: 100 − {computed}.',
    factor: 'Perhaps the decimal comma is misplaced: {factor} times {computed}.',
    'off-by-one': 'Perhaps one was counted too many or too few: {computation} instead of {of} = {count}.',
    'digits-swapped': 'Perhaps two digits of {computed} changed places.',
    'other-denominator': 'Perhaps divided by {of}: {computation}, instead of by {instead}.',
    'other-numerator': 'Perhaps {of} was divided: {computation}, instead of {instead}.',
    'other-addends': 'Perhaps {rows} were added ({computation}).',
    'part-left-out': 'Perhaps {of} ({count}) was left out.',
    'part-twice': 'Perhaps {of} ({count}) was added twice.',
    'thousands-dot': 'Perhaps the dot between the thousands of {computed} was taken for a decimal mark.',
    'implied-zero': '{of} may be 00 since {because}.',
  },
  fixes: {
    'restore-formula': 'Restore the formula',
    'write-zero': 'Write 00',
    'convert-to-number': 'Turn into the number {after}',
    'set-number': 'Write {after}',
    'keep-number': 'Keep the number {after} without its link',
  },
  fixesForAll: {
    'restore-formula': 'Restore {count} formulas',
    'write-zero': 'Write 00 in all {count} rows',
    'convert-to-number': 'Turn {count} cells into numbers',
    'set-number': 'Rewrite {count} cells',
    'keep-number': 'Keep the numbers of {count} cells without their links',
  },
  gathered: {
    'appendix-missing': {
      message: 'The workbook lacks {places}.',
      cure: 'If they are due this period, press “Insert appendices”.',
    },
    'number-as-text': {
      message: '{count} cells keep a number as text, which formulas may pass over: {places}.',
      cure: 'Turn these cells into numbers.',
    },
    'figure-from-elsewhere': {
      message: '{count} figures come from another workbook by a formula: {places}.',
      cure: 'Compare them with that workbook and type them; or copy the cells and paste their values alone.',
    },
    'required-blank': {
      message: '{place} has {count} rows that need a code or a percentage: {places}.',
      cure: 'Fill them in before sending.',
    },
    'ambiguous-blank': {
      message: '{place} has {count} blank rows, 00 or not yet known: {places}.',
      cure: 'Write 00 where there was none; add what was not yet known before sending.',
    },
    'other-level-filled': {
      message: '{place} has figures in {count} rows that a higher level reports: {places}.',
      cure: 'Clear them unless the unit was told to report them; if so, say it in the note column.',
    },
    'unit-missing': {
      message: '{count} rows have no unit of measure: {places}.',
      cure: 'Write the units as in the form.',
    },
    'unit-wording': {
      message: '{count} rows word their unit otherwise than proper: {places}.',
      cure: 'Change the units to those of the form.',
    },
    'stt-comma': {
      message: '{count} row numbers are written with a comma: {places}.',
      cure: 'Write them with dots, such as 6.1.',
    },
    'count-one-digit': {
      message: '{count} counts below 10 are written with one digit: {places}.',
      cure: 'Write two digits: 00, 01 … 09.',
    },
    'thousands-unseparated': {
      message: '{count} numbers lack the dot between thousands: {places}.',
      cure: 'Write them with a dot, such as 7.000.',
    },
    'detail-missing': {
      message: 'Report details still missing: {places}.',
      cure: 'Fill them in under Report details.',
    },
    'formula-overwritten': {
      message: 'Figures were typed over {count} formulas: {places}.',
      cure: 'Restore the formulas, so that ratios and totals follow the figures.',
    },
  },
} as const satisfies Terms;
