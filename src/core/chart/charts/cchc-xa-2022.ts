import type { ChartDefinition } from '../chart-definition';

/** What a commune's leader looks at first: the plan's progress, files on time, disbursement, services online. */
export const cchcXa2022Chart: ChartDefinition = {
  title: 'Một số tỷ lệ về cải cách hành chính (%)',
  sections: ['II.6', 'III.1', 'III.2'],
  ratios: [
    { indicator: 'PL2.2', label: 'Hoàn thành kế hoạch CCHC' },
    { indicator: 'PL2.3.3', label: 'Xử lý vấn đề phát hiện qua kiểm tra' },
    { indicator: 'PL4.3.2', label: 'Hồ sơ giải quyết đúng hạn' },
    { indicator: 'PL4.3.3', label: 'Giải quyết phản ánh, kiến nghị' },
    { indicator: 'PL7.1', label: 'Giải ngân vốn đầu tư công' },
    { indicator: 'PL8.6.1', label: 'Thủ tục trực tuyến mức độ 3' },
    { indicator: 'PL8.6.2', label: 'Thủ tục trực tuyến mức độ 4' },
    { indicator: 'PL8.6.4', label: 'Hồ sơ tiếp nhận trực tuyến' },
  ],
};
