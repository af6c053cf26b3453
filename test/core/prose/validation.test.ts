import fc from 'fast-check';
import type { IndicatorId } from '../../../src/core/form/form';
import { evaluateProse } from '../../../src/core/prose/evaluate-prose';
import { isProseFinding, type ProseFinding } from '../../../src/core/prose/prose-finding';
import { type ProseRule } from '../../../src/core/prose/prose-rule';
import { proseRules } from '../../../src/core/prose/prose-rules';
import { writeProseFindings } from '../../../src/core/prose/write-prose-finding';
import type { ParagraphReading, RowReading, Snapshot } from '../../../src/core/report/snapshot';
import { everyFinding } from '../../../src/core/rule/every-finding';
import { joinProse } from '../../../src/core/rule/join-prose';
import { revalidate, validate } from '../../../src/core/rule/validate';
import { sampleSnapshot } from '../../../src/core/sample/report-141';
import { sampleParagraphs } from '../../../src/core/sample/report-141-paragraphs';
import { form } from './prose';

const options = { language: 'vi' } as const;
const sample = sampleSnapshot('numbers', sampleParagraphs);

const withFigure = (snapshot: Snapshot, id: IndicatorId, value: number | null): Snapshot => {
  const row: RowReading = { indicator: id, ...snapshot.rows.get(id), value, shown: undefined };
  return { ...snapshot, rows: new Map(snapshot.rows).set(id, row) };
};

const told = (snapshot: Snapshot): readonly string[] =>
  everyFinding(validate(snapshot, form, options).findings)
    .filter(({ rule }) => rule === 'told-otherwise')
    .map(({ id }) => id);

test('a validation tells of the text too, counts it and fails by it', () => {
  const result = validate(sample, form, options);
  const errors = result.findings.filter(({ severity }) => severity === 'error');
  expect(errors.slice(-2).map(({ id }) => id)).toEqual(['told-otherwise:I.1:PL2.2.1', 'told-otherwise:I.1:PL2.2.2']);
  expect(result.counts.error).toBe(errors.length);
  expect(result.findings.filter(isProseFinding)).toHaveLength(10);
  const order = result.findings.map(({ severity }) => ['error', 'warning', 'info'].indexOf(severity));
  expect(order).toEqual([...order].sort());
});

test('ids stay unique, and a trouble that both tell of is told once', () => {
  const every = everyFinding(validate(sample, form, options).findings);
  expect(new Set(every.map(({ id }) => id)).size).toBe(every.length);
  const [spelling, ...others] = every.filter(({ rule }) => rule === 'spelling-mixed');
  expect(others).toEqual([]);
  expect(spelling && isProseFinding(spelling) && spelling.sentence).toContain('Uỷ');
});

test('without paragraphs nothing is said of the text', () =>
  expect(validate({ ...sample, paragraphs: [] }, form, options).findings.some(isProseFinding)).toBe(false));

describe('after an edit', () => {
  test('the contradiction goes when the figure agrees, and comes back', () => {
    const first = validate(sample, form, options);
    const agreed = withFigure(sample, 'PL2.2.1', 42);
    const second = revalidate(first, agreed, form, ['PL2.2.1'], options);
    expect(second.findings.map(({ id }) => id)).not.toContain('told-otherwise:I.1:PL2.2.1');
    const third = revalidate(second, sample, form, ['PL2.2.1'], options);
    expect(third.findings).toEqual(first.findings);
  });

  test('so does it when the text is edited', () => {
    const first = validate(sample, form, options);
    const paragraphs = sampleParagraphs.map((each): ParagraphReading => ({
      ...each,
      text: each.text.replace('42 nhiệm', '44 nhiệm'),
    }));
    const second = revalidate(first, { ...sample, paragraphs }, form, [], options);
    expect(second.findings.map(({ id }) => id)).not.toContain('told-otherwise:I.1:PL2.2.1');
    expect(second.findings).toEqual(validate({ ...sample, paragraphs }, form, options).findings);
  });

  test('only rules that asked for the edited row run again', () => {
    const before = evaluateProse(sample.paragraphs, sample, form);
    const again = (id: IndicatorId): string[] => {
      const after = evaluateProse(sample.paragraphs, withFigure(sample, id, 7), form, {
        evaluations: before,
        isTouched: ({ rows }) => rows.includes(id),
      });
      return after.filter((evaluation, index) => evaluation !== before[index]).map(({ rule }) => rule.id);
    };
    expect(again('PL2.6.2')).toEqual(['survey-way']);
    expect(again('PL2.2.1')).toContain('told-otherwise');
    expect(again('PL5.3.1')).not.toContain('told-otherwise');
    for (const id of ['PL2.2.1', 'PL5.3.1']) {
      expect(again(id)).not.toContain('spelling-mixed');
      expect(again(id)).not.toContain('renamed-levels');
    }
  });

  test('a re-check says what a check says, whatever is edited', () => {
    const ids = [...form.indicators.keys()];
    const edit = fc.record({ id: fc.constantFrom(...ids), value: fc.option(fc.nat(700)) });
    fc.assert(
      fc.property(fc.array(edit, { maxLength: 5 }), (edits) => {
        let snapshot = sample;
        let result = validate(snapshot, form, options);
        for (const { id, value } of edits) {
          snapshot = withFigure(snapshot, id, value);
          result = revalidate(result, snapshot, form, [id], options);
        }
        expect(result.findings).toEqual(validate(snapshot, form, options).findings);
      }),
      { numRuns: 60 },
    );
  });
});

test('figures that agree with the text are not told otherwise', () => {
  expect(told(sample)).toEqual(['told-otherwise:I.1:PL2.2.1', 'told-otherwise:I.1:PL2.2.2']);
  expect(told(withFigure(withFigure(sample, 'PL2.2.1', 42), 'PL2.2.2', 26))).toEqual([]);
  expect(told(withFigure(sample, 'PL4.1.1.2', 131))).toContain('told-otherwise:II.2:PL4.1.1.2');
});

test('a rule that throws costs its own verdict only', () => {
  const [rule] = proseRules as [ProseRule];
  const broken = { rule, reads: { rows: [], prints: [], paragraphs: true }, troubles: [], crash: 'boom' };
  const [finding, ...others] = writeProseFindings([broken], 'vi');
  expect(others).toEqual([]);
  expect(finding).toMatchObject({
    id: 'told-otherwise:report',
    severity: 'error',
    outcome: 'incomplete',
    sentence: '',
  });
  expect(finding?.message).toMatch(/told-otherwise.*boom/);
});

test('findings join severity by severity, the text after the figures', () => {
  const some = (id: string, severity: 'error' | 'warning' | 'info'): ProseFinding =>
    ({ id, severity, sentence: '', mark: { start: 0, end: 0 } }) as unknown as ProseFinding;
  const figures = [some('a', 'error'), some('b', 'info'), some('same', 'info')];
  const prose = [some('p', 'error'), some('q', 'warning'), some('same', 'info')];
  expect(joinProse(figures, prose).map(({ id }) => id)).toEqual(['a', 'p', 'q', 'b', 'same']);
  expect(joinProse(figures, prose)[4]).toBe(prose[2]);
  expect(joinProse(figures, [])).toBe(figures);
});
