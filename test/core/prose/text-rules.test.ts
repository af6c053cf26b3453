import type { StandingParagraph } from '../../../src/core/narrative/report-reading';
import { checkProse } from '../../../src/core/prose/check-prose';
import { figures, type Typed } from '../rule/figures';
import { type Around, check, form, type Line, marked, said, single } from './prose';

describe('periods left over', () => {
  test.each<[string, Line, Around, string[]]>([
    ['its own', ['II', 'Trong quý III năm 2022, xã làm tốt.'], {}, []],
    ['the next', ['IV', 'Trong quý IV/2022, xã làm tiếp.'], {}, []],
    ['the one before', ['II', 'Trong quý II năm 2022, xã làm tốt.'], {}, ['II: quý II năm 2022']],
    ['in a heading', ['IV', 'PHƯƠNG HƯỚNG QUÝ I/2022'], {}, ['IV: QUÝ I/2022']],
    ['of a year to come, asked for', ['V', 'Đề nghị hỗ trợ trong quý I/2023.'], {}, []],
    ['of a year to come, announced', ['II.2', 'Việc này xong trong quý I/2023.'], {}, []],
    ['six months', ['II.2', 'Trong 6 tháng đầu năm, xã làm tốt.'], {}, ['II.2: 6 tháng đầu năm']],
    ['compared', ['II.2', 'So với quý II tăng 20 hồ sơ.'], {}, []],
    ['in a title', ['II.2', 'Theo Kế hoạch số 1/KH-UBND về công tác quý II năm 2022.'], {}, []],
    [
      'after a title',
      ['II.2', 'Theo Kế hoạch số 1/KH-UBND ngày 05/01/2022, trong quý II xã làm tốt.'],
      {},
      ['II.2: quý II'],
    ],
    ['quý giá', ['II.2', 'Ý kiến quý báu của quý vị.'], {}, []],
    ['old spelling', ['II.2', 'Trong quí II xã làm tốt.'], {}, ['II.2: quí II']],
    ['quý II in a report on six months', ['II', 'Quý II xã làm tốt.'], { period: 'H1' }, []],
    ['quý IV in a report on six months', ['II', 'Quý IV xã làm tốt.'], { period: 'H1' }, ['II: Quý IV']],
    ['quý II in a report on quý I', ['IV', 'Quý II xã làm tiếp.'], { period: 'Q1' }, []],
    ['the rest of the year, planned in quý I', ['IV', '6 tháng cuối năm xã làm tiếp.'], { period: 'Q1' }, []],
    [
      'the rest of the year, done in quý I',
      ['II', '6 tháng cuối năm xã làm tốt.'],
      { period: 'Q1' },
      ['II: 6 tháng cuối năm'],
    ],
    ['any in a report on the year', ['II', 'Quý I, quý II, 6 tháng, 9 tháng đầu năm.'], { period: 'Y' }, []],
  ])('%s', (_, line, around, expected) => expect(said('period-left-over', [line], {}, around)).toEqual(expected));
});

describe('years left over', () => {
  test.each<[string, Line, Around, string[]]>([
    ['its own', ['II', 'Trong quý III năm 2022.'], {}, []],
    ['the quarter of another', ['II', 'Trong quý III năm 2021.'], {}, ['II: quý III năm 2021']],
    ['the plan of another', ['I.1', 'Thực hiện Kế hoạch CCHC năm 2021.'], {}, ['I.1: năm 2021']],
    ['a document of another', ['I.1', 'Theo Kế hoạch số 191/KH-UBND ngày 30/12/2021 về CCHC.'], {}, []],
    ['the title of a document', ['I.1', 'Theo Kế hoạch số 1/KH-UBND về Kế hoạch CCHC năm 2021.'], {}, []],
    ['a term', ['II.4', 'Quy chế nhiệm kỳ 2021 - 2026.'], {}, []],
    ['compared', ['II.2', 'So với năm 2021 tăng 20 hồ sơ.'], {}, []],
    ['next year, planned', ['IV', 'Xây dựng Kế hoạch CCHC năm 2023.'], {}, []],
    ['next year, done', ['I.1', 'Thực hiện Kế hoạch CCHC năm 2023.'], {}, ['I.1: năm 2023']],
    ['a quarter of next year', ['I.1', 'Việc này xong trong quý I/2023.'], {}, []],
    ['its own quarter of next year', ['I.1', 'Trong quý III/2023, xã làm tốt.'], {}, ['I.1: quý III/2023']],
    ['next year in a report on the year', ['I.1', 'Xây dựng Kế hoạch CCHC năm 2023.'], { period: 'Y' }, []],
    ['a cut-off', ['II', 'Số liệu tính đến ngày 14/9/2021.'], {}, ['II: 14/9/2021']],
    ['a cut-off of its own', ['II', 'Số liệu tính từ ngày 15/6/2022 đến ngày 14/9/2022.'], {}, []],
    ['the December before', ['II', 'Số liệu tính từ ngày 15/12/2021.'], { period: 'H1' }, []],
  ])('%s', (_, line, around, expected) => expect(said('year-left-over', [line], {}, around)).toEqual(expected));
});

describe('nine months in a report on quý III', () => {
  const line: Line = ['I.1', '9 tháng đầu năm xã làm tốt.'];
  test.each<[string, Line, Around, string[], string[]]>([
    ['signed after them', line, { date: '2022-09-15' }, ['I.1: 9 tháng đầu năm'], []],
    ['signed before they end', line, { date: '2022-09-05' }, [], ['I.1: 9 tháng đầu năm']],
    ['not signed yet', line, { date: '' }, ['I.1: 9 tháng đầu năm'], []],
    ['in a report on nine months', line, { period: '9M' }, [], []],
    ['in one signed early', line, { period: '9M', date: '2022-09-05' }, [], []],
    ['compared', ['I.1', 'So với 9 tháng đầu năm 2021.'], { date: '2022-09-05' }, [], []],
    ['a term of nine months', ['I.1', 'Thời hạn 9 tháng.'], {}, [], []],
    ['in words', ['I.1', 'Trong chín tháng qua.'], {}, ['I.1: chín tháng'], []],
  ])('%s', (_, each, around, cumulative, signed) => {
    expect(said('cumulative-period', [each], {}, around)).toEqual(cumulative);
    expect(said('signed-within', [each], {}, around)).toEqual(signed);
  });

  test('says both days', () => {
    const [finding] = check([line], {}, { date: '2022-09-05' });
    expect(finding?.message).toContain('ký ngày 05/9/2022, trước ngày 14/9/2022');
  });
});

describe('levels 3 and 4', () => {
  test.each<[string, string, Around, string[]]>([
    ['after the decree', 'Dịch vụ công mức độ 3 và 4.', { date: '2022-08-15' }, ['II.6: mức độ 3 và 4']],
    ['before it', 'Dịch vụ công mức độ 3 và 4.', { date: '2022-08-14' }, []],
    ['by the period where there is no date', 'Dịch vụ công mức độ 4.', { date: '' }, ['II.6: mức độ 4']],
    ['an earlier period', 'Dịch vụ công mức độ 4.', { date: '', period: 'H1' }, []],
    ['levels 1 and 2', 'Dịch vụ công mức độ 1, 2.', {}, []],
    ['levels 1 to 3', 'Dịch vụ công mức độ 1, 2 và 3.', {}, ['II.6: mức độ 1, 2 và 3']],
    ['the new names', 'Dịch vụ công một phần, toàn trình.', {}, []],
    ['something else', 'Mức độ hài lòng 3.', {}, []],
  ])('%s', (_, text, around, expected) =>
    expect(said('renamed-levels', [['II.6', text]], {}, around)).toEqual(expected),
  );

  test('several are one finding, with each below it', () => {
    const lines: Line[] = [
      ['II.6', 'Mức độ 3.'],
      ['V', 'Mức độ 4.'],
    ];
    const [finding, ...others] = check(lines).filter(({ rule }) => rule === 'renamed-levels');
    expect(others).toEqual([]);
    expect(finding).toMatchObject({ id: 'renamed-levels:report', where: 'report', sentence: '', value: '' });
    expect(finding?.message).toContain('mục II.6, mục V');
    expect(finding?.consequences.map(({ where }) => where)).toEqual(['II.6', 'V']);
  });
});

describe('headings', () => {
  const heading = (section: string, text: string): StandingParagraph => ({ section, paragraph: 'tieu-de', text });
  const snapshot = figures({});
  const wrong = (paragraph: StandingParagraph): string[] =>
    checkProse({ paragraphs: [paragraph], snapshot, form, language: 'vi' })
      .filter(({ rule }) => rule === 'heading-of-another')
      .map((finding) => `${finding.where}: ${finding.value} [${marked(finding)}]`);
  test.each<[StandingParagraph, string[]]>([
    [heading('II.1', '1. Cải cách thể chế'), []],
    [heading('II.1', '1. Cải cách thủ tục'), ['II.1: 1. Cải cách thủ tục [thủ tục]']],
    [heading('II.2', '2. Cải cách TTHC'), []],
    [heading('II.2', '2. Cải cách thể chế'), ['II.2: 2. Cải cách thể chế [thể chế]']],
    [heading('II.6', '6. Hiện đại hóa hành chính'), []],
    [heading('III.1', '1. Kết quả về thủ tục'), []],
    [{ section: 'II.1', text: '1. Cải cách thủ tục' }, ['II.1: 1. Cải cách thủ tục [thủ tục]']],
    [{ section: 'II.1', text: '1. Cải cách thủ tục được quan tâm, chỉ đạo.' }, []],
    [{ section: 'II.1', text: '2. Cải cách thủ tục' }, []],
    [{ section: 'II.1', text: '1. Cải cách 05 thủ tục' }, []],
  ])('%j', (paragraph, expected) => expect(wrong(paragraph)).toEqual(expected));
});

describe('references to appendices', () => {
  const filled: Typed = { 'PL2.1': 9, 'PL3.1.2': 1, 'PL8.3': 100 };
  const missing = (lines: readonly Line[], typed: Typed = filled): string[] =>
    check(lines, typed)
      .filter(({ rule }) => rule === 'appendix-not-referred')
      .map(({ message }) => message);
  test.each<[string, string, string[]]>([
    ['to none', 'Xã làm tốt.', ['Lời văn không nhắc đến phụ lục nào (các Phụ lục 2, 3, 8 đều có số liệu).']],
    ['to one', 'Chi tiết tại Phụ lục 2.', ['Lời văn chưa nhắc đến Phụ lục 3, 8.']],
    ['to each', 'Phụ lục 2; phụ lục số 3 và Phụ lục 8.', []],
    ['as a list', 'Các Phụ lục 2, 3, 4 và 8 kèm theo.', []],
    ['as a range', 'Phụ lục 2 đến Phụ lục 8.', []],
    ['as a range of numbers', 'Phụ lục 2-8.', []],
    ['in roman numbers', 'Phụ lục II, III và VIII.', []],
    ['to all', 'Chi tiết tại các phụ lục kèm theo.', []],
  ])('%s', (_, text, expected) => expect(missing([['II', text]])).toEqual(expected));
  test('an appendix without a figure need not be', () =>
    expect(missing([['II', 'Phụ lục 2.']], { 'PL2.1': 9 })).toEqual([]));
  test('without a narrative nothing is missed', () => {
    expect(missing([])).toEqual([]);
    expect(
      missing([
        ['dau', 'Số: 1/BC-UBND'],
        ['cuoi', 'Nơi nhận'],
        ['II.1', '1. Cải cách thể chế'],
      ]),
    ).toEqual([]);
  });
});

describe('figures that no sentence tells of', () => {
  const untold = (lines: readonly Line[], typed: Typed): string[] =>
    check(lines, typed)
      .filter(({ rule }) => rule === 'figures-not-told')
      .flatMap(({ related }) => related);
  test.each<[string, string, Typed, string[]]>([
    ['told by number', 'Đã ban hành 09 văn bản chỉ đạo.', { 'PL2.1': 9 }, []],
    ['told wrongly is told', 'Đã ban hành 08 văn bản chỉ đạo.', { 'PL2.1': 9 }, []],
    ['not told', 'Xã làm tốt.', { 'PL2.1': 9 }, ['PL2.1']],
    ['told in words', 'Lãnh đạo đối thoại với người dân.', { 'PL2.7': 1 }, []],
    ['a group is told together', 'Huyện giao 54 nhiệm vụ.', { 'PL2.5.1': 54, 'PL2.5.2': 54 }, []],
    [
      'a group untold',
      'Xã làm tốt.',
      { 'PL2.5.1': 54, 'PL2.5.2': 54, 'PL2.5.3': 0 },
      ['PL2.5.1', 'PL2.5.2', 'PL2.5.3'],
    ],
    ['told in words of one’s own', 'Xã nghĩ ra 93 thủ tục như thế.', { 'PL4.2.2': 93 }, []],
    ['nothing to tell', 'Xã làm tốt.', { 'PL2.5.1': 0, 'PL2.7': 0 }, []],
    ['another level’s', 'Xã làm tốt.', { 'PL8.1': 1 }, []],
    ['a ratio goes with its rows', 'Giải ngân chậm.', { 'PL7.1.1': 7000, 'PL7.1.2': 550 }, []],
  ])('%s', (_, text, typed, expected) => expect(untold([['I.2', text]], typed)).toEqual(expected));

  test('a linked sentence tells of its figures', () => {
    const paragraph: StandingParagraph = {
      section: 'I.2',
      paragraph: 'x',
      text: 'Đã ban hành.',
      formula: '="a"&PL2_1',
    };
    const input = { snapshot: figures({ 'PL2.1': 9 }), form, language: 'vi' } as const;
    expect(checkProse({ ...input, paragraphs: [paragraph] }).map(({ rule }) => rule)).not.toContain('figures-not-told');
  });
});

describe('survey and inspection', () => {
  test.each<[string, string, Typed, string[]]>([
    ['online, with forms', 'Khảo sát sự hài lòng với 541 phiếu.', { 'PL2.6.2': 0 }, ['II.2: 541 phiếu']],
    ['on paper', 'Khảo sát sự hài lòng với 541 phiếu.', { 'PL2.6.2': 1 }, []],
    ['blank', 'Khảo sát sự hài lòng với 541 phiếu.', {}, []],
    ['online, and says so', 'Khảo sát trực tuyến sự hài lòng, số phiếu khảo sát: 541.', { 'PL2.6.2': 0 }, []],
    ['no forms', 'Khảo sát sự hài lòng.', { 'PL2.6.2': 0 }, []],
  ])('%s', (_, text, typed, expected) => expect(said('survey-way', [['II.2', text]], typed)).toEqual(expected));

  test.each<[string, Line, Typed, string[]]>([
    ['took place', ['I.3', 'Xã đã kiểm tra 09 cán bộ.'], {}, ['I.3: đã kiểm tra']],
    [
      'took place, in other words',
      ['I.3', 'Đoàn tiến hành kiểm tra đối với 02 bộ phận.'],
      {},
      ['I.3: tiến hành kiểm tra đối với'],
    ],
    ['counted', ['I.3', 'Xã đã kiểm tra 09 cán bộ.'], { 'PL2.3.3.1': 0 }, []],
    ['planned', ['I.3', 'Xã sẽ tiến hành kiểm tra đối với 02 bộ phận.'], {}, []],
    ['a plan of it', ['I.3', 'Xã ban hành Kế hoạch về kiểm tra công vụ.'], {}, []],
    ['elsewhere', ['II.4', 'Xã đã kiểm tra 09 cán bộ.'], {}, []],
  ])('an inspection %s', (_, line, typed, expected) =>
    expect(said('inspection-blank', [line], typed)).toEqual(expected),
  );
});

describe('spelling', () => {
  const pairs = (...texts: string[]): string[] =>
    check(texts.map((text): Line => ['II', text]))
      .filter(({ rule }) => rule === 'spelling-mixed')
      .map((finding) => `${finding.message} [${marked(finding)}]`);
  test.each<[string[], string[]]>([
    [['Uỷ ban. Ủy ban. Ủy viên.'], ['Cùng một từ được viết theo hai cách: ủy / uỷ. [Uỷ]']],
    [['Văn hoá.', 'Khóa học.'], ['Cùng một từ được viết theo hai cách: khóa / hoá. [hoá]']],
    [['Tỉ lệ, tỷ lệ.'], ['Cùng một từ được viết theo hai cách: tỷ lệ / tỉ lệ. [Tỉ lệ]']],
    [['Kì này, kỳ sau, kỉ luật.'], ['Cùng một từ được viết theo hai cách: kỳ / kì. [Kì]']],
    [['Ủy ban, văn hóa, tỷ lệ, quý, thuế.'], []],
    [['Quý, thuỷ.'], []],
    [['Hoàn toàn, khoẻ.'], []],
  ])('%j', (texts, expected) => expect(pairs(...texts)).toEqual(expected));
});

test('nothing to check, nothing found', () => {
  expect(check([])).toEqual([]);
  expect(check([['I.1', '']])).toEqual([]);
  expect(single([])).toEqual([]);
});
