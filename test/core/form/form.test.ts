import { loadForm, FormDefinitionError } from '../../../src/core/form/load-form';
import type { FormDefinition, IndicatorDefinition } from '../../../src/core/form/form-definition';
import { allForms, formById, formInForce } from '../../../src/core/form/forms';
import { sectionById } from '../../../src/core/narrative/outline';
import { addendsAtLevel, reportsRow } from '../../../src/core/form/reporting-level';

const form = formInForce('2022-09-05');

const tiny = (
  rows: readonly Partial<IndicatorDefinition>[],
  supplementary?: FormDefinition['supplementary'],
): FormDefinition => ({
  id: 'tiny',
  version: 1,
  title: 'Tiny',
  validFrom: '2022-01-01',
  codeLists: [
    {
      id: 'yes-no',
      codes: [
        { code: 0, meaning: 'Không' },
        { code: 1, meaning: 'Có' },
      ],
    },
  ],
  supplementary,
  appendices: [
    {
      number: 2,
      title: 'T',
      rows: rows.map((row, index) => ({
        stt: String(index + 1),
        kind: 'count',
        label: 'Nhãn',
        unit: 'Người',
        reportedBy: 'commune',
        ...row,
      })),
    },
  ],
});

describe('a definition with a fault is refused', () => {
  test.each<[string, Partial<IndicatorDefinition>[], string]>([
    ['an id twice', [{ stt: '1' }, { stt: '1' }], 'PL2.1 appears twice'],
    ['a missing row', [{ kind: 'ratio', numerator: '9', denominator: '2' }, {}], 'no row 9'],
    ['a ratio without denominator', [{ kind: 'ratio', numerator: '2' }, {}], 'numerator and denominator'],
    ['a sum of one', [{ kind: 'sum', addends: ['2'] }, {}], 'two addends'],
    ['a cycle', [{ kind: 'sum', addends: ['2', '3'] }, { kind: 'sum', addends: ['1', '3'] }, {}], 'depends on itself'],
    ['an unknown code list', [{ kind: 'code', codeList: 'x' }], 'no code list x'],
    [
      'computing with a code',
      [{ kind: 'sum', addends: ['2', '3'] }, { kind: 'code', codeList: 'yes-no' }, {}],
      'is a code',
    ],
    ['a row without unit', [{ unit: '' }], 'no unit'],
    ['a decomposed label', [{ label: 'Tỷ lệ'.normalize('NFD') }], 'NFC'],
  ])('%s', (_, rows, fault) => {
    expect(() => loadForm(tiny(rows))).toThrow(FormDefinitionError);
    expect(() => loadForm(tiny(rows))).toThrow(fault);
  });
});

describe('a supplementary table', () => {
  const row = { stt: '1.1', kind: 'count', label: 'Nhãn', unit: 'Người', section: 'I.1' } as const;

  test('is a table of its own, no appendix, and its rows may stay blank', () => {
    const loaded = loadForm(tiny([{}], { title: 'T', purpose: 'P', rows: [row] }));
    expect(loaded.appendices.map(({ id }) => id)).toEqual(['PL2']);
    expect(loaded.tables.map(({ id }) => id)).toEqual(['PL2', 'BS']);
    expect([...loaded.indicators.keys()]).toEqual(['PL2.1', 'BS1.1']);
    expect(loaded.indicators.get('BS1.1')).toMatchObject({ appendix: 'BS', optional: true, note: 'Mục I.1' });
    expect(loaded.indicators.get('PL2.1')?.optional).toBeUndefined();
  });

  test.each([
    ['an id twice', [row, row], 'P', 'BS1.1 appears twice'],
    ['a figure that no section tells', [{ ...row, section: undefined }], 'P', 'BS1.1: no section'],
    ['a missing row', [{ ...row, kind: 'sum', addends: ['1.1', '1.2'] } as const], 'P', 'BS1.1: no row 1.2'],
    ['no purpose', [row], ' ', 'BS: no purpose'],
  ])('with %s is refused', (_, rows, purpose, fault) =>
    expect(() => loadForm(tiny([{}], { title: 'T', purpose, rows }))).toThrow(fault),
  );
});

describe('form cchc-xa-2022', () => {
  test('has the 133 rows of seven appendices', () =>
    expect(form.appendices.map((appendix) => [appendix.id, appendix.rows.length])).toEqual([
      ['PL2', 24],
      ['PL3', 13],
      ['PL4', 18],
      ['PL5', 16],
      ['PL6', 17],
      ['PL7', 13],
      ['PL8', 32],
    ]));

  test('has a supplementary table, told in sections of the outline', () => {
    const rows = form.supplementary?.rows.filter(({ kind }) => kind !== 'group') ?? [];
    expect(rows.map(({ id }) => id)).toHaveLength(20);
    expect(rows.filter(({ section = '' }) => !sectionById(section)?.takesParagraphs)).toEqual([]);
    expect(form.tables.map(({ id }) => id)).toEqual([...form.appendices.map(({ id }) => id), 'BS']);
  });

  test('labels, units and sources are in NFC and tidy', () => {
    for (const row of form.indicators.values()) {
      for (const text of [row.label, row.unit, row.note ?? '', row.source ?? '']) {
        expect(text).toBe(text.normalize('NFC').trim());
        expect(text).not.toMatch(/\s{2}/);
      }
    }
  });

  test('every input that a commune owes says where the figure comes from', () => {
    const unsourced = [...form.indicators.values()].filter(
      (row) => row.reportedBy === 'commune' && /count|money|percent|code/.test(row.kind) && !row.source,
    );
    expect(unsourced.map((row) => row.id)).toEqual([]);
  });

  test.each([
    ['PL2.2', 'ratio', 'PL2.2.2', 'PL2.2.1'],
    ['PL4.3.2', 'ratio', 'PL4.3.2.2', 'PL4.3.2.1'],
    ['PL7.1', 'ratio', 'PL7.1.2', 'PL7.1.1'],
    ['PL8.6.5', 'ratio', 'PL8.6.5.2', 'PL8.6.5.1'],
  ])('%s is a %s of %s over %s', (id, kind, numerator, denominator) =>
    expect(form.indicators.get(id)).toMatchObject({ kind, numerator, denominator }),
  );

  test.each([
    ['PL3.1', 'commune', ['PL3.1.2']],
    ['PL3.1', 'district', ['PL3.1.1', 'PL3.1.2']],
    ['PL7.2.4', 'commune', ['PL7.2.4.1', 'PL7.2.4.2', 'PL7.2.4.3']],
    ['PL8.6.3.1', 'commune', ['PL8.6.1.2', 'PL8.6.2.2']],
  ] as const)('%s at level %s adds %j', (id, level, expected) => {
    const sum = form.indicators.get(id);
    expect(sum && addendsAtLevel(form, sum, level)).toEqual(expected);
  });

  test.each([
    ['commune', 'commune', true],
    ['commune', 'district', false],
    ['district', 'commune', true],
    ['district', 'province', false],
    ['province', 'province', true],
  ] as const)('level %s reports a row of level %s: %s', (level, reportedBy, expected) =>
    expect(reportsRow(level, { reportedBy })).toBe(expected),
  );

  test('is found by its id and by date', () => {
    expect(formById('cchc-xa-2022')).toBe(form);
    expect(formById('other')).toBeUndefined();
    expect(new Set(allForms.map((each) => each.id)).size).toBe(allForms.length);
  });
});
