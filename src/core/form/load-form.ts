import type { Appendix, Form, Indicator } from './form';
import type { AppendixDefinition, FormDefinition, IndicatorDefinition } from './form-definition';
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
  const rows = appendices.flatMap((appendix) => appendix.rows);
  return Object.freeze({
    id: definition.id,
    version: definition.version,
    title: definition.title,
    validFrom: definition.validFrom,
    validTo: definition.validTo,
    appendices: Object.freeze(appendices),
    codeLists: definition.codeLists,
    indicators: new Map(rows.map((row) => [row.id, row])),
  });
}

function loadAppendix(definition: AppendixDefinition): Appendix {
  const id = `PL${definition.number}`;
  const rows = definition.rows.map((row) => loadRow(id, row));
  return Object.freeze({ id, number: definition.number, title: definition.title, rows: Object.freeze(rows) });
}

function loadRow(appendix: string, row: IndicatorDefinition): Indicator {
  const idOf = (stt: string): string => `${appendix}.${stt}`;
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
