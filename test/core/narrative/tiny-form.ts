import { loadForm } from '../../../src/core/form/load-form';

/** A form of one row of each kind. */
export const tinyForm = loadForm({
  id: 'tiny',
  version: 1,
  title: 'Tiny',
  validFrom: '2022-01-01',
  codeLists: [
    {
      id: 'hinh-thuc',
      codes: [
        { code: 0, meaning: 'Trực tuyến' },
        { code: 1, meaning: 'Phát phiếu' },
      ],
    },
  ],
  appendices: [
    {
      number: 2,
      title: 'T',
      rows: [
        { stt: '1', kind: 'group', label: 'Nhóm', reportedBy: 'commune' },
        { stt: '2', kind: 'count', label: 'Số việc', unit: 'Việc', reportedBy: 'commune' },
        { stt: '3', kind: 'count', label: 'Số việc xong', unit: 'Việc', reportedBy: 'commune' },
        { stt: '4', kind: 'ratio', label: 'Tỷ lệ', unit: '%', numerator: '3', denominator: '2', reportedBy: 'commune' },
        { stt: '5', kind: 'money', label: 'Vốn', unit: 'Triệu đồng', reportedBy: 'commune' },
        { stt: '6', kind: 'code', label: 'Hình thức', unit: '0/1', codeList: 'hinh-thuc', reportedBy: 'commune' },
        { stt: '7', kind: 'percent', label: 'Tỷ lệ gõ', unit: '%', reportedBy: 'commune' },
      ],
    },
  ],
});
