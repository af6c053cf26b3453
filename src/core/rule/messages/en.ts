import type { MessageTemplate } from './template';
import type { viMessages } from './vi';

/** What findings say, in English. */
export const enMessages = {
  'row-missing': {
    message: 'Row {place} cannot be found on its sheet.',
    cure: 'Press “Insert appendices” to rebuild the row; figures are kept.',
  },
  'appendix-missing': {
    message: 'The workbook has no {place}.',
    cure: 'If it is due this period, press “Insert appendices”.',
  },
  'appendix-empty': {
    message: '{place} has no figure yet.',
    cure: 'Fill in the rows that the unit reports; write 00 where there was none.',
  },
  'heading-filled': {
    message: '{place} is a heading but holds “{value}”.',
    cure: 'Move the figure to its row and clear this cell.',
  },
  'error-value': {
    message: 'The cell of {place} shows the error {value}; there is no figure.',
    cure: 'Type the figure again; restore the formula where the cell is a computed one.',
  },
  'not-a-number': {
    message: '{place} holds “{value}”, which does not read as one number.',
    cure: 'Write one number only, such as 05 or 99,6; put explanations into the note column.',
  },
  'number-as-text': {
    message: '{place} keeps “{value}” as text, which formulas may pass over.',
    cure: 'Turn it into the number {expected}.',
  },
  'figure-from-elsewhere': {
    message: '{place} says {value}, which comes from another workbook by the formula {formula}.',
    cause:
      'The cell was linked to another workbook, or copied from it with its formula; once that one changes, or is not sent along, the figure is no longer sure.',
    cure: 'Compare the figure with that workbook and type it; or copy the cell and paste its value alone.',
  },
  'code-not-listed': {
    message: '{place} holds {value}, which is no code of this row.',
    cure: 'Choose one of the codes: {codes}.',
  },
  'percent-out-of-range': {
    message: '{place} holds {value}; a percentage lies between {minimum} and {maximum}.',
    cure: 'Check how it was computed and write it again.',
  },
  'percent-as-fraction': {
    message: '{place} shows {value} but the cell holds a hundredth of it (the percent format of Excel).',
    cure: 'Write {expected}; the unit is % already.',
  },
  'count-not-whole': {
    message: '{place} holds {value}; a count is a whole number.',
    cure: 'Check dots and commas and write it again.',
  },
  'count-negative': {
    message: '{place} holds {value}; a count is not below {minimum}.',
    cure: 'Check it and write 00 or more.',
  },
  'money-negative': {
    message: '{place} holds {value}; an amount is not below {minimum}.',
    cure: 'Check it and write 0 or more.',
  },
  'ratio-wrong': {
    message: '{place} says {value} but {numerator}/{denominator} = {fraction} = {expected}%.',
    cure: 'Correct it to {expected}; if the ratio is right, check {numerator} and {denominator}.',
  },
  'formula-stale': {
    message: '{place} shows “{value}” where the figures as they stand ({computation}) give {expected}.',
    cure: 'Restore the formula of the cell to compute it again.',
  },
  'ratio-blank': {
    message: '{place} is blank though its figures are there: {fraction} = {expected}%.',
    cause: '{numerator} and {denominator} are given, but {fraction} was not computed.',
    cure: 'Write {expected} or restore the formula.',
  },
  'ratio-waiting': {
    message: '{place} cannot be computed while {missing} is blank.',
    cure: 'Fill in {missing} first.',
  },
  'ratio-without-inputs': {
    message: '{place} says {value} but {numerator} and {denominator} are both blank, so nothing supports it.',
    cause: 'The ratio was written without {numerator} and {denominator}.',
    cure: 'Fill in {numerator} and {denominator}, 00 where there was none; the ratio follows from them.',
  },
  'ratio-of-nothing': {
    message: '{place} says {value} while {denominator} is 00: there is nothing to take a ratio of.',
    cure: 'Write “không phát sinh” (nothing arose).',
  },
  'ratio-of-nothing-blank': {
    message: '{place} is blank while {numerator} and {denominator} are both 00.',
    cure: 'Write “không phát sinh” (nothing arose), so that a reader knows it was not forgotten.',
  },
  'nothing-but-counted': {
    message: '{place} says “không phát sinh” (nothing arose) but {denominator} = {denominatorValue}.',
    cure: 'Restore the formula of {place}; if nothing arose indeed, correct {denominator} to 00.',
  },
  'ratio-part-due': {
    message: '{place} is blank while {given} says {givenValue}.',
    cause: 'With {given} given, {place} and the ratio {ratio} are due.',
    cure: 'Fill in {place}; write 00 where there was none.',
  },
  'part-over-whole': {
    message: '{parts} = {partsValue}, more than {whole} = {wholeValue}.',
    cure: 'Check these figures: a part is not larger than its whole.',
  },
  'part-over-whole-unusual': {
    message: '{parts} = {partsValue}, more than {whole} = {wholeValue}.',
    cure: 'Check these figures; if they are right, give the reason in the note column.',
  },
  'sum-wrong': {
    message: '{place} says {value} but {parts} = {addition}.',
    cure: 'Correct it to {expected}; if the total is right, check its parts.',
  },
  'sum-blank': {
    message: '{place} is blank though its parts are there: {parts} = {addition}.',
    cure: 'Write {expected} or restore the formula.',
  },
  'sum-without-parts': {
    message: '{place} says {value} but its parts ({parts}) are all blank.',
    cure: 'Fill in the parts; the total follows from them.',
  },
  'whole-blank': {
    message: '{place} is blank while {part} says {partValue}.',
    cure: 'Fill in {place}, not less than the part given.',
  },
  'required-blank': {
    message: '{place} is not filled in.',
    cure: 'The unit reports this row: choose a code or write the percentage.',
  },
  'ambiguous-blank': {
    message: '{place} is blank: 00, or not yet known?',
    cure: 'Write 00 where there was none; add the figure before sending where it was not yet known.',
  },
  'other-level-filled': {
    message: '{place} says {value}, but the {level} reports this row.',
    cure: 'Clear it unless the unit was told to report it; if so, say it in the note column.',
  },
  'unit-missing': {
    message: 'Row {place} has no unit of measure.',
    cure: 'Write the unit “{expected}”.',
  },
  'unit-other': {
    message: 'The unit of {place} says “{value}”; the form uses “{expected}”.',
    cure: 'Convert the figure to “{expected}”, or correct the unit if only the print is wrong.',
  },
  'unit-wording': {
    message: 'The unit of {place} says “{value}”; it is properly “{expected}”.',
    cure: 'Change the unit to “{expected}”.',
  },
  'stt-comma': {
    message: 'The row number of {place} is written “{value}”.',
    cure: 'Write “{expected}”.',
  },
  'stt-dots-mixed': {
    message: '{withDot} row numbers end in a dot and {withoutDot} do not.',
    cure: 'Keep to one way for all rows.',
  },
  'count-one-digit': {
    message: '{place} is written {value}.',
    cure: 'Write {expected}: counts below 10 have two digits, as in the other rows.',
  },
  'thousands-unseparated': {
    message: '{place} is written {value}, without a dot between thousands.',
    cure: 'Write {expected}.',
  },
  'ratio-decimals-mixed': {
    message: 'Ratios are written with different numbers of decimals ({examples}).',
    cure: 'Keep to one decimal.',
  },
  'spelling-mixed': {
    message: 'The same word is spelt in two ways: {pairs}.',
    cure: 'Keep to one spelling throughout the report.',
  },
  'detail-missing': {
    message: '{place} is not filled in.',
    cure: 'Fill it in under Report details.',
  },
  'date-invalid': {
    message: '{place} says “{value}”, which is no day of the calendar.',
    cure: 'Choose the date again under Report details.',
  },
  'signed-early': {
    message: 'The report is signed on {value}, before the last day of {period}, {lastDay}.',
    cure: 'Check the date; if the figures were closed early, say up to which day they count.',
  },
  'low-disbursement': {
    message:
      '{place} has reached only {value}% ({fraction}) in the report of {period}, under the {least}% that calls for a reason.',
    cure: 'Check {numerator} and {denominator}; if they are right, give the reason.',
  },
  'counted-without-survey': {
    message: '{place} says {value} forms while {by} = {code} (no survey).',
    cure: 'If there was a survey, set {by} to 1; if not, write 00 in {place}.',
  },
  'survey-without-count': {
    message: '{by} = {code} (there was a survey) but {place} says {value} forms.',
    cure: 'Write how many forms were collected, or set {by} to 0 if there was no survey.',
  },
  'online-without-procedures': {
    message: '{place} says {value} online dossiers while {others}: no procedure had an online dossier.',
    cure: 'Check {place} and the rows that count procedures with online dossiers.',
  },
  'dossiers-unbalanced': {
    message: '{left} = {leftValue}, while {right} = {rightValue}.',
    cause: 'Dossiers received and carried over must be dossiers settled and pending.',
    cure: 'Compare with the one-stop system and correct the wrong number; dossiers carried over have a row of their own.',
  },
  'dossiers-otherwise': {
    message: '{left} = {leftValue} but {right} = {rightValue}. The tool cannot know which is right.',
    cause: 'Both count the dossiers settled in the period and so must agree.',
    cure: 'Compare with the one-stop system and correct the sheet of supplementary figures or Appendix 4.',
  },
  'people-without-sessions': {
    message: '{place} has {value} participants while {others}: there was no session.',
    cure: 'Check the number of sessions and of participants.',
  },
  'formula-overwritten': {
    message: '{place} is a computed cell, but {value} was typed over its formula.',
    cure: 'Restore the formula, so that ratios and totals follow the figures.',
  },
  'rule-crashed': {
    message: 'The rule “{rule}” could not run at {place} ({reason}); this place was not checked.',
    cure: 'Check this place yourself and tell the people in charge of the tool.',
  },
} as const satisfies Readonly<Record<keyof typeof viMessages, MessageTemplate>>;
