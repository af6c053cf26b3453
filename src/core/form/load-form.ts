import {
  type Appendix,
  type AppendixId,
  type Form,
  type Indicator,
  type IndicatorId,
  SUPPLEMENTARY,
  type SupplementaryTable,
} from './form';
import type {
  AppendixDefinition,
  FormDefinition,
  IndicatorDefinition,
  SupplementaryDefinition,
} from './form-definition';
import { definitionFaults } from './definition-faults';

/** A form's file is wrong: our own mistake, found when the form is loaded, with every fault in one message. */
export class FormDefinitionError extends Error {
  constructor(
    readonly form: string,
    readonly faults: readonly string[],
  ) {
    super(`Form ${form} is wrong:\n${faults.join('\n')}`);
    this.name = 'FormDefinitionError';
  }
}

/**
 * Checks a definition and resolves its references to indicator ids.
 * @throws FormDefinitionError with all faults: ids not unique, references that do not resolve, cycles, kinds without
 * what they need.
 */
export function loadForm(definition: FormDefinition): Form {
  const faults = definitionFaults(definition);
  if (faults.length > 0) throw new FormDefinitionError(definition.id, faults);
  const appendices = definition.appendices.map(loadAppendix);
  const supplementary = definition.supplementary && loadSupplementary(definition.supplementary);
  const tables = [...appendices, ...(supplementary ? [supplementary] : [])];
  const rows = tables.flatMap((table): readonly Indicator[] => table.rows);
  return Object.freeze({
    id: definition.id,
    version: definition.version,
    title: definition.title,
    validFrom: definition.validFrom,
    validTo: definition.validTo,
    appendices: Object.freeze(appendices),
    supplementary,
    tables: Object.freeze(tables),
    codeLists: definition.codeLists,
    indicators: new Map(rows.map((row) => [row.id, row])),
  });
}

function loadAppendix({ number, title, rows }: AppendixDefinition): Appendix {
  const id = `PL${number}`;
  const loaded = rows.map((row) => loadRow(id, row, (stt) => `${id}.${stt}`));
  return Object.freeze({ id, number, title, rows: Object.freeze(loaded) });
}

/** Every level may give its figures; the note says where the narrative tells them. */
function loadSupplementary({ title, purpose, rows }: SupplementaryDefinition): SupplementaryTable {
  const loaded = rows.map((row) => {
    const note = row.section === undefined ? undefined : `Mục ${row.section}`;
    return loadRow(SUPPLEMENTARY, { ...row, note, reportedBy: 'commune', optional: true }, supplementaryId);
  });
  return Object.freeze({ id: SUPPLEMENTARY, title, purpose, rows: Object.freeze(loaded) });
}

function supplementaryId(stt: string): string {
  return `${SUPPLEMENTARY}${stt}`;
}

function loadRow(
  appendix: AppendixId,
  row: IndicatorDefinition & Pick<Indicator, 'optional' | 'section'>,
  idOf: (stt: string) => IndicatorId,
): Indicator {
  return Object.freeze({
    ...row,
    id: idOf(row.stt),
    appendix,
    unit: row.unit ?? '',
    numerator: row.numerator === undefined ? undefined : idOf(row.numerator),
    denominator: row.denominator === undefined ? undefined : idOf(row.denominator),
    addends: row.addends?.map(idOf),
  });
}
