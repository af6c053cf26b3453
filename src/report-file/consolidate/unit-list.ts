import { fold } from '../../core/text/normalize';

/** A unit that owes a report; `deadline` ISO, where the list gives one. */
export interface ExpectedUnit {
  readonly name: string;
  readonly deadline?: string;
}

const HEADINGS = new Set(['đơn vị', 'tên đơn vị', 'unit', 'name']);

/**
 * Reads a list of units: one a line, its name and, where wanted, the last day for its report (`2022-09-15` or
 * `15/9/2022`), set apart by a comma, a semicolon or a tab; quotes as spreadsheet programs write them; a line of
 * headings is passed over, and so is a unit that stands above.
 * @returns the units, and the lines (from 1) whose day cannot be read
 */
export function readUnitList(text: string): {
  readonly units: readonly ExpectedUnit[];
  readonly faults: readonly number[];
} {
  const units: ExpectedUnit[] = [];
  const faults: number[] = [];
  const named = new Set<string>();
  text
    .replace(/^\ufeff/, '')
    .split(/\r?\n/)
    .forEach((line, index) => {
      const [name = '', day = ''] = fieldsOf(line);
      if (name === '' || (index === 0 && HEADINGS.has(fold(name)))) return;
      const deadline = isoDay(day);
      if (day !== '' && deadline === undefined) faults.push(index + 1);
      // A unit owes one report, however often the list has it.
      if (named.has(fold(name))) return;
      named.add(fold(name));
      units.push(deadline === undefined ? { name } : { name, deadline });
    });
  return { units, faults };
}

function fieldsOf(line: string): string[] {
  const fields = line.match(/("(?:[^"]|"")*"|[^",;\t]*)(?:[,;\t]|$)/g) ?? [];
  return fields.map((field) =>
    field
      .replace(/[,;\t]$/, '')
      .trim()
      .replace(/^"(.*)"$/s, '$1')
      .replace(/""/g, '"')
      .trim()
      .normalize('NFC'),
  );
}

function isoDay(text: string): string | undefined {
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(text);
  const local = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(text);
  const [year, month, day] = iso ? iso.slice(1) : local ? local.slice(1).reverse() : [];
  if (year === undefined || month === undefined || day === undefined) return undefined;
  const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)));
  const isReal = date.getUTCMonth() === Number(month) - 1 && date.getUTCDate() === Number(day);
  return isReal ? date.toISOString().slice(0, 10) : undefined;
}
