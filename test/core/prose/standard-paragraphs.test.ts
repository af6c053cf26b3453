import { type Form, type IndicatorId, SUPPLEMENTARY } from '../../../src/core/form/form';
import { detailTexts } from '../../../src/core/narrative/detail-texts';
import type { Paragraph, Text } from '../../../src/core/narrative/paragraph';
import { narrativeOf } from '../../../src/core/narrative/paragraphs';
import { presentText, renderText } from '../../../src/core/narrative/render';
import { decimalFromNumber, decimalToNumber } from '../../../src/core/number/decimal';
import { checkProse } from '../../../src/core/prose/check-prose';
import { readParagraph } from '../../../src/core/prose/read-paragraph';
import type { Figure } from '../../../src/core/report/figure';
import type { Snapshot } from '../../../src/core/report/snapshot';
import { allFilled, details, figures } from '../rule/figures';
import { form } from './prose';

/** Officers type over our sentences; what these say must then be read as well as if it were linked. */

const values = new Map<IndicatorId, number>(
  [...form.indicators.values()].filter(takesNumber).map(({ id }, index) => [id, index + 11]),
);
const facts = {
  figures: new Map<IndicatorId, Figure>(
    [...values].map(([id, value]) => [id, { state: 'number', value: decimalFromNumber(value), decimals: 0 }]),
  ),
  details: detailTexts(details),
};

function takesNumber({ kind }: Form['indicators'] extends ReadonlyMap<string, infer I> ? I : never): boolean {
  return kind !== 'group' && kind !== 'code';
}

/** The paragraph with every choice at its last text, and once with each other text of each choice. */
function variants({ pieces }: Paragraph): Text[] {
  const texts = pieces.map((piece) =>
    piece.kind === 'text' ? [piece.text] : [piece.otherwise, ...piece.branches.map(({ text }) => text)],
  );
  const usual = texts.map(([first]) => first ?? []);
  const others = texts.flatMap((all, at) =>
    all.slice(1).map((text) => usual.map((each, i) => (i === at ? text : each))),
  );
  return [usual, ...others].map((parts) => parts.flat());
}

/** The figures that a paragraph can carry. */
function carried(paragraph: Paragraph): readonly IndicatorId[] {
  const texts = variants(paragraph).flat();
  return [...new Set(texts.flatMap((part) => (part.kind === 'figure' ? [part.indicator] : [])))];
}

/** Nobody owes supplementary figures: the paragraph with all of them, each alone, all but each; and none, at zeros. */
function someGiven(paragraph: Paragraph, supplementary: readonly IndicatorId[]): Text[] {
  const choices = [
    [],
    supplementary,
    ...supplementary.flatMap((id) => [[id], supplementary.filter((one) => one !== id)]),
  ];
  const given = choices.map((some) =>
    presentText(paragraph, {
      ...facts,
      figures: new Map([...facts.figures].filter(([id]) => !isSupplementary(id) || some.includes(id))),
    }),
  );
  const owed = [...facts.figures].filter(([id]) => !isSupplementary(id));
  const zero: Figure = { state: 'number', value: decimalFromNumber(0), decimals: 0 };
  const zeros = carried(paragraph).map((id) =>
    presentText(paragraph, { ...facts, figures: new Map([...owed, [id, zero]]) }),
  );
  return [...given, ...zeros];
}

function isSupplementary(id: IndicatorId): boolean {
  return form.indicators.get(id)?.appendix === SUPPLEMENTARY;
}

function textsOf(paragraph: Paragraph): Text[] {
  const supplementary = carried(paragraph).filter(isSupplementary);
  return supplementary.length === 0 ? variants(paragraph) : someGiven(paragraph, supplementary);
}

const cases = narrativeOf(form).paragraphs.flatMap((paragraph) =>
  textsOf(paragraph)
    .map((text) => ({ section: paragraph.section, id: paragraph.id, text }))
    .filter(({ text }) => text.some((part) => part.kind === 'figure' && part.style.kind !== 'code')),
);

test.each(cases.map(({ section, id, text }, index) => [section, id, index, text] as const))(
  '%s %s (%i): every figure in it is recognised',
  (section, _id, _index, text) => {
    const tokens = text.flatMap((part) =>
      part.kind === 'figure' && part.style.kind !== 'code' ? [part.indicator] : [],
    );
    const { mentions } = readParagraph({ section, text: renderText(text, facts) }, form);
    const told = mentions
      .filter(({ figure, number }) => number && form.indicators.has(figure))
      .map(({ figure, value }) => [figure, decimalToNumber(value)]);
    expect(told).toEqual(tokens.map((id) => [id, values.get(id)]));
  },
);

test('there are such sentences', () => expect(cases.length).toBeGreaterThan(25));

describe('typed over in full, beside the figures that they were typed from', () => {
  const typed = allFilled({
    'PL2.2.1': 44,
    'PL2.2.2': 34,
    'PL4.3.2.1': 541,
    'PL4.3.2.2': 539,
    'PL7.1.1': 7000,
    'PL7.1.2': 550,
  });
  const snapshot = figures(typed);
  const shown = shownOf(snapshot);
  const paragraphs = narrativeOf(form).paragraphs.map(({ section, pieces }) => ({
    section,
    text: pieces
      .map((piece) =>
        renderText(piece.kind === 'text' ? piece.text : piece.otherwise, { figures: shown, details: facts.details }),
      )
      .join(''),
  }));

  test('they contradict nothing', () => {
    const rules = checkProse({ paragraphs, snapshot, form, language: 'vi' }).filter(
      ({ severity }) => severity === 'error',
    );
    expect(rules.map(({ message }) => message)).toEqual([]);
  });

  test.each([
    'PL2.2.1',
    'PL2.2.2',
    'PL2.5.1',
    'PL4.1.1.2',
    'PL4.3.2.1',
    'PL4.3.2.2',
    'PL5.2.2',
    'PL7.1.2',
    'PL8.6.2.1',
  ])('and tell when %s changes', (id) => {
    const now = figures({ ...typed, [id]: Number(typed[id]) + 3 });
    const findings = checkProse({ paragraphs, snapshot: now, form, language: 'vi' });
    expect(findings.filter(({ rule }) => rule === 'told-otherwise').map(({ indicator }) => indicator)).toContain(id);
  });
});

describe('supplementary figures, typed over in full', () => {
  const typed = allFilled({
    ...{ 'PL4.3.2.1': 541, 'PL4.3.2.2': 539, 'PL5.2.2': 20 },
    ...{ 'BS1.1': 4, 'BS1.2': 540, 'BS1.3': 222, 'BS1.4': 317, 'BS1.5': 2, 'BS1.6': 3 },
    ...{ 'BS2.1': 32, 'BS2.2': 1, 'BS2.3': 78, 'BS3.1': 33, 'BS3.2': 9 },
    ...{ 'BS4.1': 2, 'BS4.2': 18, 'BS4.3': 3, 'BS4.4': 16, 'BS5.1': 4, 'BS5.2': 5, 'BS5.3': 1, 'BS5.4': 6 },
  });
  const around = { figures: shownOf(figures(typed)), details: facts.details };
  const paragraphs = narrativeOf(form).paragraphs.map((paragraph) => ({
    section: paragraph.section,
    text: renderText(presentText(paragraph, around), around),
  }));
  const errors = (now: typeof typed) =>
    checkProse({ paragraphs, snapshot: figures(now), form, language: 'vi' }).filter(
      ({ severity }) => severity === 'error',
    );

  test('they contradict nothing', () => expect(errors(typed).map(({ message }) => message)).toEqual([]));

  const owned = [...form.indicators.values()].filter(
    ({ appendix, kind }) => appendix === SUPPLEMENTARY && kind === 'count',
  );
  test.each(owned.map(({ id }) => id))('and tell when %s changes', (id) =>
    expect(errors({ ...typed, [id]: Number(typed[id]) + 100 }).map(({ indicator }) => indicator)).toContain(id),
  );
});

function shownOf({ rows }: Snapshot): Map<IndicatorId, Figure> {
  return new Map(
    [...rows].map(([id, { value }]): [IndicatorId, Figure] => [
      id,
      typeof value === 'number'
        ? { state: 'number', value: decimalFromNumber(value), decimals: 0 }
        : value === null || value === ''
          ? { state: 'blank' }
          : { state: 'nothing' },
    ]),
  );
}
