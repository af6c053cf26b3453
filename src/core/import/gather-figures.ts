import { compareDecimals, isWhole } from '../number/decimal';
import type { Form, Indicator, IndicatorId } from '../form/form';
import { figureOf } from '../report/figure';
import type { FoundRow } from './tables/figure-tables';
import type { FigureChoice, FigureProposal, FigureSource, ImportDoubt, ImportedValue, UnplacedText } from './proposal';
import type { ToldInSentence } from './told-figures';

/** Figures by their rows and sentences, and the cells of rows that hold no figure. */
export interface GatheredFigures {
  readonly figures: readonly FigureProposal[];
  readonly blanks: readonly IndicatorId[];
  readonly unplaced: readonly UnplacedText[];
}

/** One value with the place that says so. */
export interface SaidFigure {
  readonly indicator: IndicatorId;
  readonly value: ImportedValue;
  readonly written: string;
  readonly source: FigureSource;
}

const HUNDRED = { units: 100n, scale: 0 };

/** Puts together what rows and sentences say of each figure; nothing is chosen where they differ. */
export function gatherFigures(form: Form, rows: readonly FoundRow[], told: readonly ToldInSentence[]): GatheredFigures {
  const said: SaidFigure[] = [];
  const unplaced: UnplacedText[] = [];
  const blanks = new Set<IndicatorId>();
  for (const { indicator, source, doubts } of rows) {
    const row = form.indicators.get(indicator) as Indicator;
    const figure = figureOf({ indicator, value: source.figure });
    const text = [source.stt, source.label, source.figure].join(' | ');
    if (figure.state === 'blank') blanks.add(indicator);
    else if (row.kind === 'group') unplaced.push({ reason: 'figure-of-heading', text, indicator });
    else if (figure.state === 'unreadable' || (figure.state === 'nothing' && row.kind !== 'ratio')) {
      unplaced.push({ reason: 'not-a-number', text, indicator });
    } else {
      const value = figure.state === 'nothing' ? 'nothing' : figure.value;
      const all = [...doubts, ...valueDoubts(form, row, value)];
      said.push({ indicator, value, written: source.figure, source: { ...source, doubts: all } });
    }
  }
  for (const { indicator, value, written, source, doubts } of told) {
    const row = form.indicators.get(indicator);
    const all = [...doubts, ...(row ? valueDoubts(form, row, value) : [])];
    said.push({ indicator, value, written, source: { ...source, doubts: all } });
  }
  const figures = joinSaid(form, said);
  const given = new Set(figures.map(({ indicator }) => indicator));
  return { figures, blanks: [...blanks].filter((id) => !given.has(id)), unplaced };
}

/** What is said of each figure, its values apart, in the order of the form; figures beside the form come last. */
export function joinSaid(form: Form, said: readonly SaidFigure[]): FigureProposal[] {
  const byFigure = new Map<IndicatorId, FigureChoice[]>();
  for (const { indicator, value, written, source } of said) {
    const choices = byFigure.get(indicator) ?? [];
    byFigure.set(indicator, choices);
    const at = choices.findIndex((choice) => isSameValue(choice.value, value));
    const choice = choices[at];
    if (choice) choices[at] = { ...choice, sources: [...choice.sources, source] };
    else choices.push({ value, written, sources: [source] });
  }
  const order = [...form.indicators.keys()];
  const place = (id: IndicatorId): number => (form.indicators.has(id) ? order.indexOf(id) : order.length);
  return [...byFigure]
    .map(([indicator, choices]) => ({ indicator, choices }))
    .sort((a, b) => place(a.indicator) - place(b.indicator) || (a.indicator < b.indicator ? -1 : 1));
}

/** Whether two values are the same; 7,0 is 7. */
export function isSameValue(a: ImportedValue, b: ImportedValue): boolean {
  return a === 'nothing' || b === 'nothing' ? a === b : compareDecimals(a, b) === 0;
}

function valueDoubts({ codeLists }: Form, row: Indicator, value: ImportedValue): readonly ImportDoubt[] {
  if (value === 'nothing') return [];
  const isUsual = ((): boolean => {
    switch (row.kind) {
      case 'count':
      case 'sum':
        return value.units >= 0n && isWhole(value);
      case 'percent':
      case 'ratio':
        return value.units >= 0n && compareDecimals(value, HUNDRED) <= 0;
      case 'code': {
        const codes = codeLists.find(({ id }) => id === row.codeList)?.codes ?? [];
        return codes.some(({ code }) => compareDecimals({ units: BigInt(code), scale: 0 }, value) === 0);
      }
      case 'money':
        return value.units >= 0n;
      case 'group':
        return false;
    }
  })();
  return isUsual ? [] : ['value-unusual'];
}
