import type { FileAnswer } from '../../../src/pane/controller/report-files';
import { fileAnswer, fileFinding, unreadableAnswer } from '../fake-report-files';

const wrong = fileFinding('PL4.3.2', {
  cell: { sheet: 'Phụ lục 4', address: 'D19' },
  value: '99,8',
  expected: '99,6',
  message: 'Tỷ lệ ở PL4.3.2 là 99,8 trong khi PL4.3.2.2 / PL4.3.2.1 = 539/541 là 99,6.',
  cause: '99,8 là kết quả của 540/541.',
  cure: 'Khôi phục công thức của ô này, hoặc xem lại PL4.3.2.1 và PL4.3.2.2.',
});
const odd = fileFinding('document.date', {
  severity: 'warning',
  cell: null,
  value: '',
  expected: '',
  message: 'Báo cáo chưa ghi ngày ký.',
});

/** What a district's office gets: most are fine, some are not, one is no workbook at all. */
export const ANSWERS: Readonly<Record<string, FileAnswer>> = {
  'quy-3/UBND xã Quảng Thọ.xlsx': fileAnswer('UBND xã Quảng Thọ', [wrong, odd]),
  'quy-3/UBND xã Quảng Vinh.xlsx': fileAnswer('UBND xã Quảng Vinh', [], { complete: false }),
  'quy-3/hỏng.xlsx': unreadableAnswer('Tệp không phải sổ làm việc Excel (.xlsx): nội dung bên trong là thứ khác.'),
  'quy-3/bao_cao_cchc_quy_3_ban_cuoi_cung_da_sua_lan_4_trinh_ky_chinh_thuc_2022.xlsx': fileAnswer('UBND thị trấn Sịa', [
    odd,
  ]),
  'quy-3/\u202exslx.odc.xlsx': fileAnswer('UBND xã \u202eđảo chữ'),
};

export const NAMES = Object.keys(ANSWERS);
