import { SUPPLEMENTARY } from './form';
import type { FormDefinition, IndicatorDefinition, SupplementaryDefinition } from './form-definition';

/** A row as its faults are looked for, whichever table it is of. */
type RowDefinition = Omit<IndicatorDefinition, 'reportedBy'>;

const INPUT_OF_RATIO = new Set(['count', 'money', 'sum']);

/** Every fault of a form's definition, each with its place; empty where the form may be loaded. */
export function definitionFaults(form: FormDefinition): string[] {
  const faults = [
    ...repeated(form.appendices.map((appendix) => String(appendix.number))).map((n) => `appendix ${n} appears twice`),
    ...repeated(form.codeLists.map((list) => list.id)).map((id) => `code list ${id} appears twice`),
  ];
  const lists = new Map(form.codeLists.map((list) => [list.id, list]));
  for (const list of form.codeLists) {
    if (list.codes.length < 2) faults.push(`code list ${list.id} has fewer than two codes`);
    for (const code of repeated(list.codes.map((entry) => String(entry.code)))) {
      faults.push(`code list ${list.id}: code ${code} appears twice`);
    }
  }
  const isCodeList = (id: string): boolean => lists.has(id);
  for (const { number, rows } of form.appendices) faults.push(...rowFaults(`PL${number}.`, rows, isCodeList));
  if (form.supplementary) faults.push(...supplementaryFaults(form.supplementary, isCodeList));
  if (form.validTo !== undefined && form.validTo < form.validFrom) faults.push('the form ends before it begins');
  return faults;
}

function supplementaryFaults(
  { purpose, rows }: SupplementaryDefinition,
  isCodeList: (id: string) => boolean,
): string[] {
  const homeless = rows.filter(({ kind, section }) => kind !== 'group' && section === undefined);
  return [
    ...(purpose.trim() === '' ? [`${SUPPLEMENTARY}: no purpose`] : []),
    ...rowFaults(SUPPLEMENTARY, rows, isCodeList),
    ...homeless.map(({ stt }) => `${SUPPLEMENTARY}${stt}: no section`),
  ];
}

/** `before` makes an id of an STT. */
function rowFaults(before: string, all: readonly RowDefinition[], isCodeList: (id: string) => boolean): string[] {
  const rows = new Map(all.map((row) => [row.stt, row]));
  const faults = repeated(all.map((row) => row.stt)).map((stt) => `${before}${stt} appears twice`);
  for (const row of all) {
    const say = (fault: string): void => void faults.push(`${before}${row.stt}: ${fault}`);
    if (row.label.trim() === '') say('no label');
    if (row.label !== row.label.normalize('NFC')) say('label is not in NFC');
    if (row.kind !== 'group' && !row.unit) say('no unit');
    if (!/^\d+(\.\d+)*$/.test(row.stt)) say('STT is not dotted numbers');
    if (row.kind === 'code' && !isCodeList(row.codeList ?? '')) say(`no code list ${row.codeList ?? ''}`);
    if (row.kind === 'ratio' && !(row.numerator && row.denominator)) say('a ratio needs numerator and denominator');
    if (row.kind === 'sum' && (row.addends ?? []).length < 2) say('a sum needs two addends');
    for (const reference of references(row)) {
      const target = rows.get(reference);
      if (!target) say(`no row ${reference}`);
      else if (!INPUT_OF_RATIO.has(target.kind))
        say(`row ${reference} is a ${target.kind} and cannot be computed with`);
    }
    if (reachesItself(row.stt, rows)) say('depends on itself');
  }
  return faults;
}

function references(row: RowDefinition): string[] {
  return [row.numerator, row.denominator, ...(row.addends ?? [])].filter((stt): stt is string => stt !== undefined);
}

function reachesItself(start: string, rows: ReadonlyMap<string, RowDefinition>): boolean {
  const seen = new Set<string>();
  const open = [start];
  while (open.length > 0) {
    const row = rows.get(open.pop() ?? '');
    for (const reference of row ? references(row) : []) {
      if (reference === start) return true;
      if (!seen.has(reference)) {
        seen.add(reference);
        open.push(reference);
      }
    }
  }
  return false;
}

function repeated(values: readonly string[]): string[] {
  return [...new Set(values.filter((value, index) => values.indexOf(value) !== index))];
}
