import fc from 'fast-check';
import { applyEdits, undoEdits } from '../../../src/core/editor/apply-edits';
import type { EditedReport, ParagraphEdit, ParagraphsUndo } from '../../../src/core/editor/paragraph-edit';
import type { ParagraphReading } from '../../../src/core/report/snapshot';
import { plan, read, written } from '../narrative/written-report';
import { figuresOf, someDetails } from '../narrative/workbook-names';
import { detailTexts } from '../../../src/core/narrative/detail-texts';
import { form } from './report';

const figures = { 'PL2.2.1': 44, 'PL2.2.2': 34, 'PL2.2': 77.3 };
const facts = { form, figures: figuresOf(figures), details: detailTexts(someDetails) };

/** The report as it stands once a plan with these paragraphs was written, calculated and read. */
const standing = (paragraphs: readonly ParagraphReading[] = []): readonly ParagraphReading[] =>
  read(written(plan(paragraphs, figures), figures));

const fresh = standing();
const one = (paragraphs: readonly ParagraphReading[], telling: string): ParagraphReading => {
  const found = paragraphs.find(({ paragraph, text }) => paragraph === telling || text.includes(telling));
  if (!found) throw new Error(`No paragraph ${telling}`);
  return found;
};
const inSection = (section: string, paragraphs: readonly ParagraphReading[]): readonly string[] =>
  paragraphs
    .filter((each) => each.section === section && each.paragraph !== 'tieu-de')
    .map(({ paragraph, text, edited }) =>
      paragraph === undefined ? text : edited ? `${paragraph}: ${text}` : paragraph,
    );

function make(paragraphs: readonly ParagraphReading[], ...edits: readonly ParagraphEdit[]) {
  return outcome(applyEdits(paragraphs, edits, facts));
}

function outcome(edited: EditedReport): { now: readonly ParagraphReading[]; undo: ParagraphsUndo } {
  if (edited.outcome === 'refused') throw new Error(JSON.stringify(edited.refusals));
  return { now: standing(edited.paragraphs), undo: edited.undo };
}

const I2 = ['van-ban-chi-dao', 'nhiem-vu-tinh-giao', 'nhiem-vu-huyen-giao', 'khao-sat-hai-long', 'doi-thoai'];
const section = 'I.2';

describe('an edit is on the sheet once it is planned, written and read again', () => {
  test.each<[string, readonly ParagraphEdit[], readonly string[]]>([
    [
      'a text in place of a standard one',
      [{ kind: 'write', paragraph: one(fresh, 'doi-thoai'), text: ' Đã đối thoại 02 lần. ' }],
      [...I2.slice(0, 4), 'doi-thoai: Đã đối thoại 02 lần.'],
    ],
    [
      'one with figures',
      [{ kind: 'write', paragraph: one(fresh, 'doi-thoai'), text: 'Có {PL2.2.1} việc, đạt {PL2.2%}.' }],
      [...I2.slice(0, 4), 'doi-thoai: Có 44 việc, đạt 77,3%.'],
    ],
    [
      'one that begins with a figure',
      [{ kind: 'add', section, position: 'last', text: '{PL2.2.1} việc' }],
      [...I2, '44 việc'],
    ],
    ['one more at the end', [{ kind: 'add', section, position: 'last', text: 'Thêm.' }], [...I2, 'Thêm.']],
    ['one more at the beginning', [{ kind: 'add', section, position: 'first', text: 'Thêm.' }], ['Thêm.', ...I2]],
    [
      'two in their order',
      [
        { kind: 'add', section, position: one(fresh, 'van-ban-chi-dao'), text: 'Hai.' },
        { kind: 'add', section, position: one(fresh, 'van-ban-chi-dao'), text: 'Một.' },
      ],
      ['van-ban-chi-dao', 'Một.', 'Hai.', ...I2.slice(1)],
    ],
    ['without a standard one', [{ kind: 'remove', paragraph: one(fresh, 'doi-thoai') }], I2.slice(0, 4)],
    ['without any', I2.map((id) => ({ kind: 'remove', paragraph: one(fresh, id) })), []],
    [
      'in another order',
      [
        { kind: 'move', paragraph: one(fresh, 'van-ban-chi-dao'), position: 'last' },
        { kind: 'move', paragraph: one(fresh, 'doi-thoai'), position: 'first' },
      ],
      ['doi-thoai', ...I2.slice(1, 4), 'van-ban-chi-dao'],
    ],
    [
      'a line break and a text that begins as a formula does',
      [{ kind: 'add', section, position: 'last', text: '=1+1\n- {PL2.2.1} việc' }],
      [...I2, '=1+1\n- 44 việc'],
    ],
    [
      'written and moved at once',
      [
        { kind: 'write', paragraph: one(fresh, 'doi-thoai'), text: 'Mới.' },
        { kind: 'move', paragraph: one(fresh, 'doi-thoai'), position: 'first' },
      ],
      ['doi-thoai: Mới.', ...I2.slice(0, 4)],
    ],
  ])('%s', (_, edits, expected) => {
    const { now, undo } = make(fresh, ...edits);
    expect(inSection(section, now)).toEqual(expected);
    expect(inSection(section, standing(now))).toEqual(expected);
    const others = (paragraphs: readonly ParagraphReading[]) =>
      paragraphs.filter((each) => each.section !== section).map(({ text }) => text);
    expect(others(now)).toEqual(others(fresh));
    const undone = outcome(undoEdits(now, undo));
    expect(inSection(section, undone.now)).toEqual(I2);
    expect(inSection(section, outcome(undoEdits(undone.now, undone.undo)).now)).toEqual(expected);
  });

  test('a standard paragraph goes, stays away, and comes back', () => {
    const { now } = make(fresh, { kind: 'remove', paragraph: one(fresh, 'doi-thoai') });
    expect(inSection(section, now)).toEqual(I2.slice(0, 4));
    const again = make(now, { kind: 'restore', section, paragraph: 'doi-thoai' });
    expect(inSection(section, again.now)).toEqual(I2);
    expect(inSection(section, outcome(undoEdits(again.now, again.undo)).now)).toEqual(I2.slice(0, 4));
  });

  test('the standard formula comes back into an edited paragraph', () => {
    const { now } = make(fresh, { kind: 'write', paragraph: one(fresh, 'doi-thoai'), text: 'Mới.' });
    const again = make(now, { kind: 'standardize', paragraph: one(now, 'doi-thoai') });
    expect(again.now).toEqual(fresh);
    expect(inSection(section, outcome(undoEdits(again.now, again.undo)).now)).toContain('doi-thoai: Mới.');
  });

  test('a standard paragraph saved as it is stays standard', () => {
    const source =
      'Tỷ lệ báo cáo định kỳ gửi, nhận qua Hệ thống thông tin báo cáo quốc gia: {PL8.3%}; tỷ lệ kết nối, liên thông ' +
      'văn bản điều hành giữa UBND cấp xã với UBND huyện: {PL8.5.1.2%}; tỷ lệ sử dụng văn bản điện tử của UBND ' +
      'cấp xã: {PL8.5.2.2%}; tỷ lệ kết nối với Hệ thống thông tin một cửa điện tử tập trung của tỉnh: {PL8.5.3.2%} ' +
      '(chi tiết tại Phụ lục 8 kèm theo).';
    const { now } = make(fresh, { kind: 'write', paragraph: one(fresh, 'van-ban-dien-tu'), text: source });
    expect(one(now, 'van-ban-dien-tu').edited).toBe(false);
  });

  test('5,000 words become parts that are one paragraph', () => {
    const text = 'Tổ chức thực hiện nhiệm vụ được giao. '.repeat(625).trim();
    const { now } = make(fresh, { kind: 'add', section, position: 'last', text });
    expect(inSection(section, now)).toEqual([...I2, text]);
    expect(plan(now, figures).rowHeights.every((height) => height <= 409)).toBe(true);
  });

  test('the room of a linked paragraph is that of its longest text', () => {
    const { now } = make(fresh, { kind: 'add', section, position: 'last', text: '{PL2.2.1} việc, '.repeat(12) });
    const height = (typed: typeof figures) => plan(now, typed).rowHeights;
    expect(height({ ...figures, 'PL2.2.1': 4 })).toEqual(height({ ...figures, 'PL2.2.1': 9999 }));
  });
});

describe('what changed meanwhile is told, and nothing is changed', () => {
  const own = make(fresh, { kind: 'add', section, position: 'last', text: 'Của tôi.' }).now;
  const since = (...edits: readonly ParagraphEdit[]) => make(own, ...edits).now;
  const edit: ParagraphEdit = { kind: 'write', paragraph: one(own, 'doi-thoai'), text: 'Mới.' };
  const ownEdit: ParagraphEdit = { kind: 'write', paragraph: one(own, 'Của tôi.'), text: 'Mới.' };

  test.each<[string, readonly ParagraphReading[], ParagraphEdit, string]>([
    [
      'a standard paragraph was edited',
      since({ kind: 'write', paragraph: one(own, 'doi-thoai'), text: 'Của người khác.' }),
      edit,
      'Của người khác.',
    ],
    ['it was taken out', since({ kind: 'remove', paragraph: one(own, 'doi-thoai') }), edit, ''],
    [
      'an own one was edited',
      since({ kind: 'write', paragraph: one(own, 'Của tôi.'), text: 'Của người khác.' }),
      ownEdit,
      'Của người khác.',
    ],
    ['an own one was taken out', since({ kind: 'remove', paragraph: one(own, 'Của tôi.') }), ownEdit, ''],
    [
      'the one to stand behind was taken out',
      since({ kind: 'remove', paragraph: one(own, 'Của tôi.') }),
      { kind: 'add', section, position: one(own, 'Của tôi.'), text: 'Mới.' },
      '',
    ],
  ])('%s', (_, paragraphs, late, text) =>
    expect(applyEdits(paragraphs, [late, { kind: 'add', section, position: 'last', text: 'x' }], facts)).toEqual({
      outcome: 'refused',
      refusals: [expect.objectContaining({ kind: 'paragraph-changed', section, text })],
    }),
  );

  test('other paragraphs may have changed, moved and come', () => {
    const paragraphs = since(
      { kind: 'write', paragraph: one(own, 'van-ban-chi-dao'), text: 'Khác.' },
      { kind: 'add', section, position: 'first', text: 'Trên cùng.' },
      { kind: 'add', section: 'I.1', position: 'first', text: 'Trên nữa.' },
    );
    expect(inSection(section, make(paragraphs, edit, ownEdit).now)).toEqual([
      'Trên cùng.',
      'van-ban-chi-dao: Khác.',
      ...I2.slice(1, 4),
      'doi-thoai: Mới.',
      'Mới.',
    ]);
  });

  test('of two equal paragraphs the one in the same cell is meant', () => {
    const twice = since({ kind: 'add', section, position: 'first', text: 'Của tôi.' });
    const [, second] = twice.filter(({ text }) => text === 'Của tôi.');
    expect(inSection(section, make(twice, { kind: 'write', paragraph: second!, text: 'Thứ hai.' }).now)).toEqual([
      'Của tôi.',
      ...I2,
      'Thứ hai.',
    ]);
  });

  test('an undo stops where its section has changed since', () => {
    const { now, undo } = make(fresh, { kind: 'write', paragraph: one(fresh, 'doi-thoai'), text: 'Mới.' });
    const later = make(now, { kind: 'add', section, position: 'last', text: 'Thêm.' }).now;
    expect(undoEdits(later, undo)).toEqual({
      outcome: 'refused',
      refusals: [expect.objectContaining({ kind: 'paragraph-changed', section, text: 'Thêm.' })],
    });
    expect(undoEdits(make(now, { kind: 'add', section: 'V', position: 'last', text: 'x' }).now, undo).outcome).toBe(
      'edited',
    );
  });

  test('a text that cannot be saved is given back', () =>
    expect(applyEdits(fresh, [{ kind: 'add', section, position: 'last', text: 'Có {PL9.9}' }], facts)).toEqual({
      outcome: 'refused',
      refusals: [
        {
          kind: 'paragraph-faulty',
          section,
          text: 'Có {PL9.9}',
          faults: [{ kind: 'unknown', token: '{PL9.9}', at: 3 }],
        },
      ],
    }));
});

test('whatever is edited in whatever order, undoing gives back the report as it was', () => {
  const start = make(
    fresh,
    { kind: 'add', section, position: 'last', text: 'Một: {PL2.2.1}.' },
    { kind: 'add', section, position: 'first', text: 'Hai.' },
  ).now;
  const here = start.filter((each) => each.section === section && each.paragraph !== 'tieu-de');
  const position = fc.oneof(fc.constant('first' as const), fc.constant('last' as const), fc.constantFrom(...here));
  const text = fc.constantFrom('Chữ.', '{PL2.2.1} việc', 'dài '.repeat(900), '=1');
  const edit: fc.Arbitrary<ParagraphEdit> = fc.oneof(
    fc.record({ kind: fc.constant('write' as const), paragraph: fc.constantFrom(...here), text }),
    fc.record({ kind: fc.constant('add' as const), section: fc.constant(section), position, text }),
    fc.record({ kind: fc.constant('remove' as const), paragraph: fc.constantFrom(...here) }),
    fc.record({ kind: fc.constant('move' as const), paragraph: fc.constantFrom(...here), position }),
  );
  fc.assert(
    fc.property(fc.array(edit, { minLength: 1, maxLength: 5 }), (edits) => {
      const edited = applyEdits(start, edits, facts);
      if (edited.outcome === 'refused') return;
      const now = standing(edited.paragraphs);
      const wanted = edited.paragraphs.filter((each) => each.section === section).map(({ text: is }) => is);
      expect(now.filter((each) => each.section === section).map(({ text: is }) => is)).toEqual(wanted);
      expect(standing(now)).toEqual(now);
      expect(outcome(undoEdits(now, edited.undo)).now).toEqual(start);
    }),
    { numRuns: 60 },
  );
});
