import type { MentionPattern } from '../mention-pattern';

const DIGITAL = ['II.6', 'II'] as const;
const DIGITAL_SUMMARY = ['II.6', 'III', 'III.1', 'III.2'] as const;

/** Phụ lục 8: electronic documents and online public services. */
export const phuLuc8Mentions: readonly MentionPattern[] = [
  {
    figure: 'PL8.3',
    in: DIGITAL,
    kind: 'percent',
    before: 'hệ thống thông tin báo cáo(?: quốc gia| chính phủ)?<is>',
  },
  {
    figure: 'PL8.5.1.2',
    in: DIGITAL,
    kind: 'percent',
    before: 'tỷ lệ (?:<ubnd> cấp xã (?:đã )?)?kết nối, liên thông[^.;:\\d]{0,60} (?:với )?<ubnd> huyện<is>',
  },
  {
    figure: 'PL8.5.2.2',
    in: DIGITAL_SUMMARY,
    kind: 'percent',
    before: 'tỷ lệ sử dụng văn bản điện tử(?: (?:của|tại) <ubnd>(?: cấp)? xã)?<is>',
  },
  {
    figure: 'PL8.5.3.2',
    in: DIGITAL,
    kind: 'percent',
    before: 'tỷ lệ[^.;:\\d]{0,40} hệ thống (?:thông tin )?một cửa điện tử(?: tập trung)?(?: của tỉnh)?<is>',
  },
  ...onlineServices('PL8.6.1', '<partly>', '<fully>'),
  ...onlineServices('PL8.6.2', '<fully>', '<partly>'),
  {
    figure: 'PL8.6.3.1',
    in: DIGITAL,
    before: '(?:trong|tổng số|có|trên|gồm)(?: số| tổng số)?<is>',
    after: '<tthc>(?: đang)? cung cấp trực tuyến',
    without: '<partly>|<fully>',
  },
  {
    figure: 'PL8.6.3.2',
    in: DIGITAL,
    before: '(?:tích hợp|công khai)(?:, (?:tích hợp|công khai))? (?:lên|trên) cổng (?:dịch vụ công|dvc) ?quốc gia<is>',
    without: 'thanh toán',
  },
  {
    figure: 'PL8.6.4.1',
    in: DIGITAL,
    before: 'hồ sơ (?:đã )?tiếp nhận của các <tthc>(?: cung cấp trực tuyến)?<is>',
  },
  {
    figure: 'PL8.6.4.2',
    in: DIGITAL,
    before: '(?:tiếp nhận|nộp) trực tuyến<is>',
    after: 'hồ sơ',
    without: 'phát sinh hồ sơ',
  },
  { figure: 'PL8.6.5.1', in: DIGITAL, before: '<tthc> có yêu cầu nghĩa vụ tài chính<is>' },
  {
    figure: 'PL8.6.5.2',
    in: DIGITAL,
    before: '(?:tích hợp|triển khai)(?:, triển khai)? thanh toán trực tuyến<is>',
    after: '<tthc>',
  },
];

/** Online services of one level: eligible procedures, those provided, those used, and the share provided. */
function onlineServices(group: string, level: string, other: string): readonly MentionPattern[] {
  const context = { in: DIGITAL_SUMMARY, sentence: level, without: other };
  return [
    { ...context, figure: `${group}.1`, after: '<tthc> đủ điều kiện' },
    {
      ...context,
      figure: `${group}.1`,
      before: '<tthc> đủ điều kiện(?: cung cấp)?(?: trực tuyến)?(?: <partly>| <fully>)?<is>',
    },
    {
      ...context,
      figure: `${group}.2`,
      before: '(?:đang|đã|mới) cung cấp(?: được)?<is>',
      after: '(?:<tthc>(?! đủ)|trong số|trên)',
      unless: 'phát sinh|chưa',
    },
    { ...context, figure: `${group}.3`, before: 'phát sinh hồ sơ(?: nộp)?(?: trực tuyến)?<is>' },
  ];
}
