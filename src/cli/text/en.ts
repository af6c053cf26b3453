import { periodInWords } from '../../core/report/period';
import type { CliTexts } from './cli-texts';

const OPTIONS = `  --format text|json  how to print the result (default: text)
  --lang vi|en        language (default: vi)
  --help              this help`;

const UNUSABLE = '2 input or use unusable';

const EXIT_CODES = {
  new: `0 written · ${UNUSABLE}`,
  read: `0 every figure read for certain · 1 some are not certain · ${UNUSABLE}`,
  validate: `0 no error is left unexplained · 1 errors found · ${UNUSABLE}`,
  consolidate: '0 all added up · 1 files left out or units missing · 2 no file could be added, or use unusable',
  export: `0 written · 1 refused for errors or figures that are not certain · ${UNUSABLE}`,
  import: `0 all placed · 1 something is left to look at · ${UNUSABLE}`,
  repair: `0 all placed · 1 something is left to look at · ${UNUSABLE}`,
} as const;

const HELP = {
  new: `phuluc new [--form ID] [--data report.json] --output FILE.xlsx
Makes a new report workbook.

  --form ID           the form (default: the newest)
  --data FILE         figures as JSON by docs/report.schema.json: a figure that is
                      absent leaves the template's cell, null clears it, a string
                      is stored as the text that a person typed ("99,8")
  --output FILE       the .xlsx to write
  --overwrite         replace a file of that name`,
  read: `phuluc read FILE.xlsx [--output report.json]
Reads a report and prints it as JSON, with the cell of each figure, in either format.
Figures that are not certain are left out; the reasons are printed as errors.

  --output FILE       write the JSON to this file instead
  --overwrite         replace a file of that name`,
  validate: `phuluc validate PATH… [--previous FILE.xlsx]
Validates report files, or every .xlsx in folders and the folders in them.

  --previous FILE     the report of the period before, to compare with`,
  consolidate: `phuluc consolidate PATH… --output TOTAL.xlsx [--units list.csv]
Adds up the reports of many units in one workbook: totals, the matrix unit × indicator,
the source of each figure, findings per unit, files that are not counted and why.

  --output FILE       the .xlsx to write
  --overwrite         replace a file of that name
  --units FILE        the units that owe a report: a name a line, a last day after a comma
  --form ID           count reports of this form only (default: the newest)`,
  export: `phuluc export FILE.xlsx --output REPORT.docx
Writes the report as an official .docx by Decree 30/2020/NĐ-CP: the letter, each appendix,
the explanations. Errors that are neither corrected nor explained refuse it, each listed (exit code 1).

  --output FILE       the .docx to write
  --overwrite         replace a file of that name`,
  import: `phuluc import FILE [--output report.json|REPORT.xlsx]
Takes a report from a document written elsewhere: .docx, plain text, or a report's workbook.
Only figures that are certain are taken; doubts, contradictions and what could not be placed are listed.
Without --output it prints JSON, which new --data takes.

  --output FILE       write report.json or the workbook itself, by the name's ending
  --overwrite         replace a file of that name
  --form ID           the form (default: the newest)`,
  repair: `phuluc repair FILE.xlsx --output NEW.xlsx
Makes a fresh workbook with every figure, note, paragraph and explanation that is certain,
and lists all that could not be placed.

  --output FILE       the .xlsx to write; the original is left as it is
  --overwrite         replace a file of that name`,
} as const;

const OVERVIEW = `phuluc – administrative reform reports as Excel files, without Excel

  phuluc new          make a new workbook
  phuluc read         read a report as JSON
  phuluc validate     validate one report or many
  phuluc export       write the .docx to sign and send
  phuluc import       take a report from a Word document, a text or an older workbook
  phuluc repair       rebuild a damaged report
  phuluc consolidate  add up the reports of many units

Help on a command and its exit codes: phuluc COMMAND --help`;

/** The command line in English. */
export const en: CliTexts = {
  help: (command) =>
    command ? `${HELP[command]}\n${OPTIONS}\n\nExit code: ${EXIT_CODES[command]}` : `${OVERVIEW}\n\n${OPTIONS}`,
  use: ({ kind, name }) => {
    switch (kind) {
      case 'no-command':
        return 'No command was given.';
      case 'unknown-command':
        return `There is no command “${name}”.`;
      case 'unknown-option':
        return `This command has no option ${name}.`;
      case 'no-value':
        return `The option ${name} needs a value.`;
      case 'bad-value':
        return `The value of ${name} cannot be used.`;
      case 'missing':
        return name.startsWith('--') ? `${name} is missing.` : 'A file or folder is missing.';
      case 'too-many':
        return `“${name}” is one too many.`;
    }
  },
  seeHelp: (command) => `See: phuluc ${command ? `${command} ` : ''}--help`,
  severities: { error: 'ERROR', warning: 'WARNING', info: 'NOTE' },
  outcomes: { valid: 'no errors', invalid: 'ERRORS', unreadable: 'UNREADABLE' },
  incomplete: 'not filled in completely',
  cause: 'Likely cause',
  cure: 'What to do',
  allExplained: 'no unexplained errors',
  explained: 'explained',
  explanations: {
    valid: 'Explanation',
    expired: 'Explanation expired, figures have changed',
    blank: 'Explanation still blank',
  },
  counts: (error, warning, info) => `${error} errors, ${warning} warnings, ${info} notes`,
  explainedCounts: (error, warning) => `${error} errors and ${warning} warnings explained`,
  summary: (files, valid, invalid, unreadable, explained) =>
    `${files} files in all: ${valid} without errors${explained > 0 ? ` (${explained} of them with errors explained)` : ''}, ` +
    `${invalid} with errors, ${unreadable} unreadable.`,
  progress: (done, all) => `${done}/${all} files read`,
  written: (path) => `${path} written`,
  noFiles: (paths) => `There is no .xlsx file in ${paths}.`,
  notWritten: (path, reason) =>
    reason === 'EEXIST'
      ? `${path} is there already: choose another name, or add --overwrite to replace it.`
      : `${path} could not be written (${reason}).`,
  notRead: (path, reason) => `${path} could not be read (${reason}).`,
  sameFile: (path) => `The original ${path} is not overwritten: choose another name for --output.`,
  notDocx: (path) => `The output must be named .docx, not ${path}.`,
  notXlsx: (path) => `The output must be named .xlsx, not ${path}.`,
  exportDamaged: (places) => `The report was not exported: ${places} places of the file could not be read for certain.`,
  withExplanations: (count) => `${count} explanations at the end of the document.`,
  noFonts:
    'Not exported: the report has a chart and this machine has no font to draw it with. Install one that has Vietnamese (such as Liberation Serif), or turn the chart off and export again.',
  notFilled: 'Note: rows that the unit owes are still blank.',
  dataFault: ({ path, kind, expected }) => {
    const at = path === '' ? 'the whole file' : path;
    switch (kind) {
      case 'encoding':
        return `its letters are not in ${expected}: open the file and save it as ${expected}`;
      case 'not-json':
        return `not JSON (${expected})`;
      case 'type':
        return `${at}: must be ${expected.split('|').join(' or ')}`;
      case 'enum':
        return `${at}: only ${expected.split('|').join(', ')}`;
      case 'minimum':
        return `${at}: not below ${expected}`;
      case 'maximum':
        return `${at}: not above ${expected}`;
      case 'maxLength':
        return `${at}: over ${expected} characters`;
      case 'pattern':
        return `${at}: not of the form ${expected}`;
      case 'required':
        return `${at}: is missing`;
      case 'unknown':
        return `${at}: unknown (known: ${expected})`;
      case 'name':
        return `${at}: not a name that is allowed (${expected})`;
      case 'form':
        return `${at}: no such form (${expected})`;
      case 'ratio':
        return `${at}: no ratio of the chart, which has ${expected}`;
      case 'indicator':
        return `${at}: the form ${expected} has no such indicator`;
      case 'date':
        return `${at}: must be a real date, ${expected}`;
    }
  },
  dataFaults: (path, count) => `${path} has ${count} faults:`,
  placed: (figures, notes, paragraphs, explanations) =>
    `${figures} figures, ${notes} notes, ${paragraphs} paragraphs and ${explanations} explanations placed.`,
  notPlaced: (count) => `${count} places could not be placed and need a person:`,
  unitListEncoding: (path) =>
    `${path}: its letters cannot be read. Open the list in Excel, save it as “CSV UTF-8”, and use that file.`,
  unitListFault: (path, lines) =>
    `${path}: the last day in line ${lines} cannot be read (write 2022-09-15 or 15/9/2022).`,
  consolidated: (counted, period, leftOut) =>
    `${counted} reports added up${period ? `, ${periodInWords(period)}` : ''}; ${leftOut} files not counted.`,
  leftOut: (file, reason) => `Not counted, ${file}: ${reason}`,
  missingUnits: (names) => `No report: ${names}`,
  ownerlessFiles: (names) => `  Of a unit not known, maybe of one just named: ${names}`,
  undecidedUnits: (names) => `Sent files that are not counted: ${names}`,
  lateUnits: (names) => `Signed after the last day: ${names}`,
  unlistedUnits: (names) => `Not in the list: ${names}`,
  imported: (figures, paragraphs, headings) =>
    `${figures} certain figures, ${paragraphs} paragraphs and ${headings} headings of sections were found.`,
  standardLeftOut: (sections) =>
    `Sections ${sections.join(', ')} have the text of the document, without their standard sentences; to have these back: tab Report, Write the text, Put it back.`,
  importedPeriod: (kind, year) =>
    kind === undefined
      ? 'The document names no reporting period: put period into the JSON file.'
      : `Reporting period: ${kind} ${year}.`,
  importHeads: {
    uncertain: 'Figures in doubt, not taken:',
    conflict: 'Several values in the document, none taken:',
    differing: 'Computed rows of which the document says otherwise than its own figures:',
    unplaced: 'Could not be placed:',
    omitted: 'Not read:',
  },
};
