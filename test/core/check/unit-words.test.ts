import { unitWords } from '../../../src/core/check/unit-words';

test.each([
  ['Văn bản', 'văn  bản.', true],
  ['Có = 1; Không = 0', 'Không = 0 Có = 1', true],
  ['Trực tuyến = 0 Phát phiếu = 1 Kết hợp = 2', 'Trực tuyến = 0; Phát phiếu = 1; Kết hợp = 2', true],
  ['Chưa có = 0 2 cấp = 1 3 cấp = 2', 'Chưa có = 0; 2 cấp = 1; 3 cấp = 2', true],
  ['Có = 0; Không = 1', 'Không = 0; Có = 1', false],
  ['Hồ sơ', 'PAKN', false],
  ['Cơ quan, đơn vị', 'cơ quan, đơn vị', true],
])('%j and %j are the same unit: %s', (a, b, same) => expect(unitWords(a) === unitWords(b)).toBe(same));
