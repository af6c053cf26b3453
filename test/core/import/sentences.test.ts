import { figuresOf, HEAD, importOf, importOfText, paragraphsOf, printed, unplacedOf } from './import-of';

const TITLE = ['BÁO CÁO', 'Công tác cải cách hành chính quý III năm 2022'];
const plan = (...texts: readonly string[]) => [
  ...TITLE,
  'I. CÔNG TÁC CHỈ ĐẠO, ĐIỀU HÀNH',
  '1. Về kế hoạch CCHC',
  ...texts,
];
const staff = (text: string) => [...TITLE, 'II. KẾT QUẢ THỰC HIỆN', '4. Cải cách chế độ công vụ', text];
const money = (text: string) => [...TITLE, 'II. KẾT QUẢ THỰC HIỆN', '5. Cải cách tài chính công', text];

test.each([
  [
    'a plan and what is done',
    plan('Kế hoạch đề ra 44 nhiệm vụ, đã hoàn thành 34 nhiệm vụ.'),
    ['PL2.2.1 = 44 (sentence@I.1)', 'PL2.2.2 = 34 (sentence@I.1)'],
  ],
  [
    'a fraction and its share',
    plan('Đã hoàn thành 34/44 nhiệm vụ, đạt 77,3%.'),
    ['PL2.2 = 77,3 (sentence@I.1)', 'PL2.2.1 = 44 (sentence@I.1)', 'PL2.2.2 = 34 (sentence@I.1)'],
  ],
  ['nothing hedged', plan('Kế hoạch đề ra hơn 40 nhiệm vụ.'), []],
  ['nothing of another period', plan('Quý II đã hoàn thành 20 nhiệm vụ.'), []],
  ['a number in words', plan('Kế hoạch đề ra hai mươi nhiệm vụ.'), ['PL2.2.1 = 20 (sentence@I.1)']],
  [
    'two sentences that disagree',
    plan('Kế hoạch đề ra 44 nhiệm vụ.', 'Kế hoạch đề ra 42 nhiệm vụ.'),
    ['PL2.2.1 = 44 (sentence@I.1) / 42 (sentence@I.1)'],
  ],
  [
    'an amount in another unit',
    money('Kế hoạch vốn đầu tư công được giao 7 tỷ đồng, đã giải ngân 550 triệu đồng.'),
    ['PL7.1.1 = 7.000 (sentence@II.5)', 'PL7.1.2 = 550 (sentence@II.5)'],
  ],
  [
    'one figure in parts: their sum, in doubt',
    staff('Xã cử 01 cán bộ học lớp trung cấp lý luận chính trị, 03 công chức học lớp trung cấp lý luận chính trị.'),
    ['BS5.1 = 4 (sentence+told-in-parts@II.4)'],
  ],
  [
    'numbers of the same thing are no parts',
    staff('Xã cử 05 cán bộ học lớp trung cấp lý luận chính trị, 03 cán bộ học lớp trung cấp lý luận chính trị.'),
    ['BS5.1 = 5 (sentence@II.4) / 3 (sentence@II.4)'],
  ],
  [
    'numbers of two sentences are no parts',
    staff('Xã cử 01 cán bộ học lớp trung cấp lý luận chính trị. Có 03 công chức học lớp trung cấp lý luận chính trị.'),
    ['BS5.1 = 1 (sentence@II.4) / 3 (sentence@II.4)'],
  ],
  ['numbers that speak of nothing known', plan('Theo Kế hoạch số 191/KH-UBND ngày 30/12/2021, xã họp 03 lần.'), []],
])('%s', (_, lines, figures) => {
  expect(figuresOf(importOf(...lines))).toEqual(figures);
});

test('a table and a sentence that disagree: both are shown, nothing is chosen', () => {
  const proposal = importOf(...plan('Kế hoạch đề ra 42 nhiệm vụ.'), 'Phụ lục 2', [
    HEAD,
    printed('PL2.2.1', '44'),
    printed('PL2.2.2', '34'),
  ]);
  expect(figuresOf(proposal)).toEqual(['PL2.2.1 = 44 (row) / 42 (sentence@I.1)', 'PL2.2.2 = 34 (row)']);
});

test('a table and a sentence that agree are one value with two places', () => {
  const proposal = importOf(...plan('Kế hoạch đề ra 44 nhiệm vụ.'), [HEAD, printed('PL2.2.1', '44,0')]);
  expect(figuresOf(proposal)).toEqual(['PL2.2.1 = 44 (row, sentence@I.1)']);
});

test('the sentence is told as written, the number marked in it', () => {
  const text = 'Năm nay xã  lập kế hoạch. Kế hoạch\u00a0đề ra 44 nhiệm vụ. Còn lại làm sau.'.normalize('NFD');
  const [figure] = importOf(...plan(text)).figures;
  const [source] = figure?.choices[0]?.sources ?? [];
  if (source?.kind !== 'sentence') throw new Error('no sentence');
  expect(source.text).toBe('Kế hoạch đề ra 44 nhiệm vụ.');
  expect(source.spans.map(({ start, end }) => source.text.slice(start, end))).toEqual(['44']);
});

test('a figure told in parts has one place, with each part marked in it', () => {
  const text = 'Xã cử 01 cán bộ học lớp trung cấp lý luận chính trị, 03 công chức học lớp trung cấp lý luận chính trị.';
  const [figure] = importOf(...staff(`Họp hằng tháng. ${text}`)).figures;
  const [source, ...more] = figure?.choices[0]?.sources ?? [];
  if (source?.kind !== 'sentence') throw new Error('no sentence');
  expect(more).toEqual([]);
  expect(source.text).toBe(text);
  expect(source.spans.map(({ start, end }) => source.text.slice(start, end))).toEqual(['01', '03']);
});

test('under a heading known by its number alone a sentence is in doubt, and so is one that says there was none', () => {
  const lines = [
    ...TITLE,
    'II. KẾT QUẢ THỰC HIỆN',
    '1. Cải cách thủ tục',
    'Xã đã ban hành 01 văn bản quy phạm pháp luật.',
    '2. Cải cách TTHC',
    'Trong quý không nhận được phản ánh, kiến nghị.',
  ];
  expect(figuresOf(importOf(...lines))).toEqual([
    'PL3.1.2 = 1 (sentence+section-guessed@II.1)',
    'PL4.3.3.1 = 0 (sentence+words-for-none@II.2)',
  ]);
});

describe('sections', () => {
  test.each([
    [
      'text under a main heading is its own',
      ['II. KẾT QUẢ THỰC HIỆN', 'Trong quý có nhiều chuyển biến.', '1. Cải cách thể chế', 'Đã rà soát.'],
      ['II: Trong quý có nhiều chuyển biến.', 'II.1: Đã rà soát.'],
      [],
    ],
    [
      'items of a plan stay with it',
      ['IV. PHƯƠNG HƯỚNG', '1. Tuyên truyền', '2. Kiểm tra'],
      ['IV: 1. Tuyên truyền', 'IV: 2. Kiểm tra'],
      [],
    ],
    [
      'a heading that no section has, with its text',
      [
        'II. KẾT QUẢ THỰC HIỆN',
        '6. Chuyển đổi số',
        'Đã làm.',
        '7. Công tác khác',
        'Việc khác.',
        'III. ĐÁNH GIÁ',
        'Tốt.',
      ],
      ['II.6: Đã làm.', 'III: Tốt.'],
      ['unknown-heading: 7. Công tác khác', 'unknown-heading: Việc khác.'],
    ],
    [
      'a main heading that no section has',
      ['V. KIẾN NGHỊ', 'Đề nghị hỗ trợ.', 'VI. PHỤ CHÚ', 'Lời cuối.'],
      ['V: Đề nghị hỗ trợ.'],
      ['unknown-heading: VI. PHỤ CHÚ', 'unknown-heading: Lời cuối.'],
    ],
    [
      'the reasons, under a number of their own',
      ['III. ĐÁNH GIÁ', '2. Tồn tại, hạn chế', 'Còn chậm.', '3. Nguyên nhân', 'Thiếu người.'],
      ['III.2: Còn chậm.', 'III.2: 3. Nguyên nhân', 'III.2: Thiếu người.'],
      [],
    ],
    [
      'no heading at all',
      ['Xã đã lập kế hoạch và phân công từng bộ phận thực hiện trong năm.', 'Hết'],
      [],
      ['before-headings: Hết', 'no-heading: Xã đã lập kế hoạch và phân công từng bộ phận thực hiện trong năm.'],
    ],
    [
      'what stands below the signature',
      ['V. KIẾN NGHỊ', 'Không.', 'Nơi nhận:', '- Lưu: VT.', 'Ghi chú tay', 'Phụ lục 1', 'Danh sách kèm theo'],
      ['V: Không.'],
      ['after-report: Ghi chú tay', 'after-report: Phụ lục 1', 'after-report: Danh sách kèm theo'],
    ],
  ])('%s', (_, lines, paragraphs, unplaced) => {
    const proposal = importOf(...lines);
    expect(paragraphsOf(proposal)).toEqual(paragraphs);
    expect(unplacedOf(proposal)).toEqual(unplaced);
  });

  test('lines of one paragraph stay together; lines of a page are joined where a sentence goes on', () => {
    expect(paragraphsOf(importOf(...plan('Việc thứ nhất:\nlàm xong.')))).toEqual(['I.1: Việc thứ nhất:\nlàm xong.']);
    const page = [
      ...plan(),
      'Xã đã ban hành kế hoạch trên trang',
      '',
      '7',
      '',
      'thông tin điện tử ngày 27 tháng',
      '01 năm 2022.',
      'Đã phân công.',
      '- việc nhỏ',
    ];
    expect(paragraphsOf(importOfText(page.join('\n')))).toEqual([
      'I.1: Xã đã ban hành kế hoạch trên trang thông tin điện tử ngày 27 tháng 01 năm 2022.',
      'I.1: Đã phân công.',
      'I.1: - việc nhỏ',
    ]);
  });
});

test('a paragraph of five thousand words keeps its text and gives its figures', () => {
  const text = `${'Xã đã phân công từng bộ phận thực hiện. '.repeat(700)}Kế hoạch đề ra 44 nhiệm vụ.`;
  const proposal = importOf(...plan(text));
  expect(text.split(' ').length).toBeGreaterThan(5000);
  expect(proposal.paragraphs.map((each) => each.text)).toEqual([text]);
  expect(figuresOf(proposal)).toEqual(['PL2.2.1 = 44 (sentence@I.1)']);
});

test('a longer one is kept and not searched', () => {
  const text = `Kế hoạch đề ra 44 nhiệm vụ. ${'x'.repeat(50_000)}`;
  const proposal = importOf(...plan(text));
  expect(proposal.paragraphs.map((each) => each.text)).toEqual([text]);
  expect(proposal.figures).toEqual([]);
});
