import { figuresOf, form, HEAD, importOf, importOfBlocks, printed, unplacedOf } from './import-of';

const row = printed;

describe('rows of a table', () => {
  test.each([
    [
      'as the form prints them',
      [HEAD, row('PL2.2.1', '44'), row('PL2.2.2', '34')],
      ['PL2.2.1 = 44 (row)', 'PL2.2.2 = 34 (row)'],
    ],
    [
      'numbers of another print',
      [HEAD, row('PL2.6.1', '541', { stt: '6,1' }), row('PL2.2.1', '44', { stt: '2.1.' })],
      ['PL2.2.1 = 44 (row)', 'PL2.6.1 = 541 (row)'],
    ],
    [
      'accents and marks of another print',
      [
        HEAD,
        row('PL2.1', '9', {
          label: 'SỐ VĂN BẢN CHI ĐẠO CCHC ĐÃ BAN HÀNH (Kết luận - chỉ thị - công văn chỉ đạo - quán triệt).',
        }),
      ],
      ['PL2.1 = 9 (row)'],
    ],
    [
      'abbreviations written out',
      [HEAD, row('PL4.2.1', '3', { label: 'Số thủ tục hành chính liên thông cùng cấp' })],
      ['PL4.2.1 = 3 (row)'],
    ],
    [
      'levels renamed since',
      [HEAD, row('PL8.6.1.1', '34', { label: 'Tổng số TTHC đủ điều kiện cung cấp trực tuyến một phần' })],
      ['PL8.6.1.1 = 34 (row)'],
    ],
    [
      'a label cut short',
      [HEAD, row('PL2.1', '9', { label: 'Số văn bản chỉ đạo CCHC đã ban hành' })],
      ['PL2.1 = 9 (row+label-differs)'],
    ],
    ['another unit', [HEAD, row('PL7.1.1', '7000', { unit: 'Nghìn đồng' })], ['PL7.1.1 = 7.000 (row+unit-differs)']],
    [
      'a wrong number before a label that stands once',
      [HEAD, row('PL2.1', '9', { stt: '1.9' })],
      ['PL2.1 = 9 (row+stt-differs)'],
    ],
    [
      'figures as people type them',
      [HEAD, row('PL2.1', '09 văn bản'), row('PL4.3.2', '99,8%'), row('PL7.1.1', '7.000')],
      ['PL2.1 = 9 (row)', 'PL4.3.2 = 99,8 (row)', 'PL7.1.1 = 7.000 (row)'],
    ],
    ['a ratio of nothing', [HEAD, row('PL4.3.3', 'Không phát sinh')], ['PL4.3.3 = nothing (row)']],
    [
      'values that no row of the kind has',
      [HEAD, row('PL2.1', '9,5'), row('PL8.3', '120'), row('PL2.6', '7')],
      ['PL2.1 = 9,5 (row+value-unusual)', 'PL2.6 = 7 (row+value-unusual)', 'PL8.3 = 120 (row+value-unusual)'],
    ],
    [
      'the same row twice, alike and otherwise',
      [HEAD, row('PL2.1', '9'), row('PL2.1', '09'), row('PL2.1', '8')],
      ['PL2.1 = 9 (row, row) / 8 (row)'],
    ],
  ])('%s', (_, table, figures) => {
    const proposal = importOf('Phụ lục 2', table);
    expect(figuresOf(proposal)).toEqual(figures);
    expect(unplacedOf(proposal)).toEqual([]);
  });

  test('all 133, each at its place', () => {
    for (const appendix of form.appendices) {
      const rows = appendix.rows.filter(({ kind }) => kind !== 'group');
      const proposal = importOf([HEAD, ...rows.map(({ id }, index) => row(id, String(index % 2)))]);
      expect(proposal.figures.map(({ indicator }) => indicator)).toEqual(rows.map(({ id }) => id));
      expect(figuresOf(proposal)).toEqual(rows.map(({ id }, index) => `${id} = ${index % 2} (row)`));
    }
  });
});

describe('which appendix', () => {
  test.each([
    [
      'its rows say, whatever the title',
      'Phụ lục 3',
      [HEAD, row('PL4.2.1', '3'), row('PL4.2.2', '93')],
      ['PL4.2.1 = 3 (row)', 'PL4.2.2 = 93 (row)'],
    ],
    [
      'its title says where two have such rows',
      'Phụ lục 7',
      [HEAD, ['1.1', 'Kế hoạch giao', 'Triệu đồng', '7000', '']],
      ['PL7.1.1 = 7.000 (row+label-differs)'],
    ],
  ])('%s', (_, title, table, figures) => {
    expect(figuresOf(importOf(title, table))).toEqual(figures);
  });
});

describe('a table that goes over pages', () => {
  test.each([
    ['its head repeated', [HEAD, row('PL2.2.2', '34')]],
    ['its head not repeated', [row('PL2.2.2', '34')]],
  ])('%s', (_, rest) => {
    expect(figuresOf(importOf('Phụ lục 2', [HEAD, row('PL2.2.1', '44')], 'tiếp theo', rest))).toEqual([
      'PL2.2.1 = 44 (row)',
      'PL2.2.2 = 34 (row)',
    ]);
  });
});

describe('columns', () => {
  test.each([
    [
      'a head over two rows',
      [
        ['STT', 'Chỉ tiêu thống kê', 'Kết quả thống kê', '', 'Ghi chú'],
        ['', '(Sử dụng trong kỳ báo cáo hàng quý)', 'Đơn vị tính', 'Số liệu', ''],
        row('PL2.1', '9'),
      ],
      ['PL2.1 = 9 (row)'],
    ],
    [
      'the same copied without its merged cells',
      [
        ['STT', 'Chỉ tiêu thống kê', 'Kết quả thống kê', 'Ghi chú'],
        ['', '', 'Đơn vị tính', 'Số liệu', ''],
        row('PL4.1.1.2', '130'),
      ],
      ['PL4.1.1.2 = 130 (row)'],
    ],
    [
      'in another order',
      [
        ['TT', 'Số liệu', 'Nội dung', 'ĐVT'],
        ['1', '9', row('PL2.1', '')[1] ?? '', 'Văn bản'],
      ],
      ['PL2.1 = 9 (row)'],
    ],
    [
      'no head at all: right of the units',
      [row('PL2.2.1', '44'), row('PL2.2.2', '34')],
      ['PL2.2.1 = 44 (row+columns-guessed)', 'PL2.2.2 = 34 (row+columns-guessed)'],
    ],
    [
      'last period’s beside this one’s',
      [
        ['STT', 'Chỉ tiêu', 'ĐVT', 'Kỳ trước', 'Kỳ này'],
        [...row('PL2.1', '7').slice(0, 4), '9'],
      ],
      ['PL2.1 = 9 (row)'],
    ],
  ])('%s', (_, table, figures) => {
    const proposal = importOf(table);
    expect(figuresOf(proposal)).toEqual(figures);
    expect(unplacedOf(proposal)).toEqual([]);
  });

  test('a head that names another column right of the units: nothing is guessed', () => {
    const proposal = importOf([
      ['STT', 'Chỉ tiêu', 'ĐVT', 'Kế hoạch', 'Thực hiện'],
      [...row('PL2.2.1', '44').slice(0, 4), '34'],
    ]);
    expect(figuresOf(proposal)).toEqual([]);
    expect(unplacedOf(proposal)).toEqual([
      'no-figure-column PL2.2.1: 2.1 | Số nhiệm vụ đề ra trong kế hoạch | Nhiệm vụ | 44 | 34',
    ]);
  });

  test('a figure in a cell merged with its unit is in doubt', () => {
    const cell = (text: string, column: number, columns = 1) => ({
      column,
      columns,
      blocks: [{ kind: 'paragraph' as const, text }],
    });
    const [stt = '', label = ''] = row('PL2.1', '9');
    const { blocks } = {
      blocks: [
        {
          kind: 'table' as const,
          rows: [
            { cells: HEAD.map((text, column) => cell(text, column)) },
            { cells: [cell(stt, 0), cell(label, 1), cell('9', 2, 2), cell('', 4)] },
          ],
        },
      ],
    };
    expect(figuresOf(importOfBlocks(blocks))).toEqual(['PL2.1 = 9 (row+merged-cell)']);
  });
});

describe('what cannot be placed is listed', () => {
  test.each([
    [
      'a row that the form does not have',
      [HEAD, row('PL2.1', '9'), ['9', 'Số buổi họp', 'Buổi', '12', '']],
      ['unknown-row: 9 | Số buổi họp | Buổi | 12'],
    ],
    ['a row without number and label', [HEAD, row('PL2.1', '9'), ['', '', '', '12', '']], ['unknown-row: 12']],
    [
      'a number and a label of two rows',
      [HEAD, row('PL2.1', '9'), row('PL2.2.1', '44', { stt: '2.2' })],
      ['disputed-row: 2.2 | Số nhiệm vụ đề ra trong kế hoạch | Nhiệm vụ | 44'],
    ],
    [
      'a label that stands twice, with another number',
      [HEAD, row('PL2.1', '9'), row('PL2.4.1', '5', { stt: '8.1' })],
      ['disputed-row: 8.1 | Tổng số nhiệm vụ được giao | Nhiệm vụ | 5'],
    ],
    [
      'words instead of a figure',
      [HEAD, row('PL2.1', 'chưa có')],
      [
        'not-a-number PL2.1: 1 | Số văn bản chỉ đạo CCHC đã ban hành (Kết luận, chỉ thị, công văn chỉ đạo, quán triệt) | chưa có',
      ],
    ],
    [
      'two figures in one cell',
      [HEAD, row('PL2.2.1', '44/34')],
      ['not-a-number PL2.2.1: 2.1 | Số nhiệm vụ đề ra trong kế hoạch | 44/34'],
    ],
    ['a figure beside a heading', [HEAD, row('PL2.3', '5')], ['figure-of-heading PL2.3: 3 | Kiểm tra CCHC | 5']],
    [
      'another table',
      [
        ['Họ tên', 'Chức vụ', 'Năm'],
        ['A', 'Công chức', '2020'],
      ],
      ['unknown-table: Họ tên | Chức vụ | Năm', 'unknown-table: A | Công chức | 2020'],
    ],
  ])('%s', (_, table, unplaced) => {
    expect(unplacedOf(importOf('Phụ lục 2', table))).toEqual(unplaced);
  });

  test('blank rows are found and told apart; notes of their own are kept', () => {
    const proposal = importOf([HEAD, row('PL2.2.1', ''), row('PL2.2.2', '34', { note: 'đến 30/8' })]);
    expect(proposal.blanks).toEqual(['PL2.2.1']);
    expect(proposal.notes).toEqual([{ indicator: 'PL2.2.2', text: 'đến 30/8' }]);
  });
});
