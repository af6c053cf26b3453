import type { InjectionResult } from '../../../src/core/report/report-workbook';
import { injectionSentence } from '../../../src/pane/appendices/injection-sentence';
import { vi } from '../../../src/pane/text/vi';

const nothing: InjectionResult = { created: [], repaired: [], unchanged: [], keptFigures: 0, problems: [] };
const aside = (...addresses: string[]) =>
  addresses.map((address) => ({ place: { sheet: 'Phụ lục 2', address }, text: 'ghi thêm' }));

test.each<[string, Partial<InjectionResult>, string]>([
  ['nothing', {}, 'Không có trang nào được thay đổi.'],
  [
    'a repair',
    { repaired: ['Phụ lục 2'], keptFigures: 3 },
    'Đã sửa lại bố cục 1 trang: Phụ lục 2. Giữ nguyên 3 số liệu đã nhập.',
  ],
  [
    'something copied aside',
    { repaired: ['Phụ lục 2'], movedAside: aside('B35') },
    'Đã sửa lại bố cục 1 trang: Phụ lục 2. Có 1 nội dung ghi ngoài mẫu, giữ ở dưới bảng: Phụ lục 2, ô B35.',
  ],
  [
    'much copied aside: three places are named',
    { repaired: ['Phụ lục 2'], movedAside: aside('B35', 'B36', 'B37', 'B38') },
    'Đã sửa lại bố cục 1 trang: Phụ lục 2. Có 4 nội dung ghi ngoài mẫu, giữ ở dưới bảng: ' +
      'Phụ lục 2, ô B35; Phụ lục 2, ô B36; Phụ lục 2, ô B37; ….',
  ],
])('%s', (_, result, sentence) => expect(injectionSentence({ ...nothing, ...result }, vi)).toBe(sentence));
