import type { CodeList } from '../../form';

/** What the codes of this form mean, as its unit column prints them. */
export const codeLists: readonly CodeList[] = [
  {
    id: 'co-khong',
    codes: [
      { code: 0, meaning: 'Không' },
      { code: 1, meaning: 'Có' },
    ],
  },
  {
    id: 'hinh-thuc-khao-sat',
    codes: [
      { code: 0, meaning: 'Trực tuyến' },
      { code: 1, meaning: 'Phát phiếu' },
      { code: 2, meaning: 'Kết hợp' },
    ],
  },
  {
    id: 'chua-hoan-thanh',
    codes: [
      { code: 0, meaning: 'Chưa' },
      { code: 1, meaning: 'Hoàn thành' },
    ],
  },
  {
    id: 'hop-truc-tuyen',
    codes: [
      { code: 0, meaning: 'Chưa có' },
      { code: 1, meaning: '2 cấp' },
      { code: 2, meaning: '3 cấp' },
    ],
  },
  {
    id: 'tien-do',
    codes: [
      { code: 0, meaning: 'Chưa' },
      { code: 1, meaning: 'Đang làm' },
      { code: 2, meaning: 'Hoàn thành' },
    ],
  },
];
