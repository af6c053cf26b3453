import { formInForce } from '../../../src/core/form/forms';
import { placeName } from '../../../src/pane/app/place-name';
import { vi } from '../../../src/pane/text/vi';

const form = formInForce('2022-09-05');

test.each([
  ['PL4.3.2', 'Phụ lục 4 · 3.2'],
  ['PL6', 'Phụ lục 6'],
  ['BS1.2', 'Số liệu bổ sung · 1.2'],
  ['BS', 'Số liệu bổ sung'],
  ['I.1', 'Báo cáo, mục I.1'],
  ['document.date', 'Ngày ký'],
  ['report', 'Cả báo cáo'],
])('%s is called %s', (where, name) => expect(placeName(where, form, vi)).toBe(name));
