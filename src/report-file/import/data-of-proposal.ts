import { type Form, type ReportingLevel, SUPPLEMENTARY } from '../../core/form/form';
import { LONGEST_CELL_TEXT } from '../../core/editor/text-faults';
import { detailText } from '../../core/import/offer/offer-details';
import { type ComparedFigure, compareComputed } from '../../core/import/offer/compare-computed';
import { isComputed } from '../../core/import/offer/offer-figures';
import { type FigureProposal, type ImportProposal, isCertain } from '../../core/import/proposal';
import { HEAD_SECTION, TAIL_SECTION } from '../../core/narrative/outline';
import { narrativeOf } from '../../core/narrative/paragraphs';
import { splitText } from '../../core/narrative/split-text';
import { decimalToNumber } from '../../core/number/decimal';
import type { FigureData, ReportData } from '../data/report-data';
import { standardKey } from '../data/standard-key';

/** A proposal as `report.json`, and what of it a person must look at. */
export interface ImportedData {
  readonly data: ReportData;
  /** Figures that are not in the data: in doubt, or with several values. */
  readonly uncertain: readonly FigureProposal[];
  /** Computed rows of which the document says otherwise than its own rows. */
  readonly differing: readonly ComparedFigure[];
}

/**
 * The report that a document was found to be. Only figures that are certain and stand alone are in it; computed rows are
 * left to the form's formulas, opening and closing to its standard sentences.
 */
export function dataOfProposal(form: Form, proposal: ImportProposal, level: ReportingLevel = 'commune'): ImportedData {
  const figures: Record<string, FigureData> = {};
  const supplementary: Record<string, FigureData> = {};
  const uncertain: FigureProposal[] = [];
  const computed: FigureProposal[] = [];
  const numbers = new Map<string, ReturnType<typeof valueOf>>();
  for (const figure of proposal.figures) {
    const row = form.indicators.get(figure.indicator);
    const value = valueOf(figure);
    if (row && isComputed(row)) computed.push(figure);
    else if (value === undefined) uncertain.push(figure);
    else {
      numbers.set(figure.indicator, value);
      (row?.appendix === SUPPLEMENTARY ? supplementary : figures)[figure.indicator] = decimalToNumber(value);
    }
  }
  const notes = Object.fromEntries(proposal.notes.map(({ indicator, text }) => [indicator, text]));
  const compared = compareComputed(form, level, computed, (id) => numbers.get(id));
  return {
    data: {
      form: form.id,
      ...detailsOf(proposal, level),
      figures,
      notes,
      supplementary,
      ...textsOf(form, proposal),
    },
    uncertain,
    differing: compared.filter(({ verdict }) => verdict === 'differs'),
  };
}

function valueOf({ choices }: FigureProposal) {
  const [only] = choices;
  if (!only || choices.length > 1 || !isCertain(only) || only.value === 'nothing') return undefined;
  return only.value;
}

function detailsOf({ details, period }: ImportProposal, level: ReportingLevel) {
  const of = (field: Parameters<typeof detailText>[1]): string =>
    details.find((detail) => detail.field === field)?.value ?? '';
  const lines = (field: 'addressees' | 'recipients'): string[] => (of(field) === '' ? [] : of(field).split('\n'));
  return {
    unit: { name: of('unit.name'), parent: of('unit.parent'), level },
    ...(period ? { period } : {}),
    document: {
      number: of('document.number'),
      date: of('document.date'),
      place: of('document.place'),
      signatory: {
        authority: of('signatory.authority'),
        title: of('signatory.title'),
        name: of('signatory.name'),
      },
      addressees: lines('addressees'),
      recipients: lines('recipients'),
    },
  };
}

/**
 * Paragraphs by section. The text of a letter says what our standard sentences say: where a section has any, they are
 * left out of it. A workbook of ours has its own beside them.
 */
function textsOf(
  form: Form,
  { paragraphs, headings }: ImportProposal,
): Required<Pick<ReportData, 'narrative' | 'standard'>> {
  const narrative: Record<string, string[]> = {};
  const standard: Record<string, string | null> = {};
  for (const { section, text, standard: id } of paragraphs) {
    if (id !== undefined) standard[standardKey(section, id)] = text;
    else if (section !== HEAD_SECTION && section !== TAIL_SECTION) {
      const parts = splitText(text, (part) => part.length <= LONGEST_CELL_TEXT);
      (narrative[section] ??= []).push(...parts.map((part) => part.text));
    }
  }
  if (headings.length > 0) {
    for (const { section, id } of narrativeOf(form).paragraphs) {
      if (narrative[section]) standard[standardKey(section, id)] = null;
    }
  }
  return { narrative, standard };
}
