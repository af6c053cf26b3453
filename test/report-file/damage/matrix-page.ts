import type { DamageFamily } from './damage-case';

export interface MatrixRow {
  readonly family: DamageFamily;
  readonly files: number;
  readonly read: number;
  readonly told: number;
  readonly repairs: number;
  readonly misread: number;
}

/** `docs/damage-matrix.md`, from what was measured. */
export function matrixPage(rows: readonly MatrixRow[]): string {
  const sum = (count: (row: MatrixRow) => number): number => rows.reduce((total, row) => total + count(row), 0);
  const rate = (part: number, all: number): string => `${part}/${all}`;
  const kinds = (family: DamageFamily): string => {
    const said = new Set(family.cases.flatMap(({ says = [] }) => says.map((one) => one.split('@')[0] as string)));
    return said.size === 0 ? '–' : [...said].map((kind) => `\`${kind}\``).join(', ');
  };
  return `# Ma trận hư hại

Trang này do \`UPDATE_DOCS=1 npx jest test/report-file/damage\` ghi ra; phép thử báo lỗi khi trang cũ. Mỗi dòng là một kiểu hư hại, mỗi kiểu có một hoặc nhiều tệp .xlsx thật được dựng ngay trong phép thử (\`test/report-file/damage\`).

- **Đọc đúng**: mọi số liệu đọc được đều là số đã ghi ở đúng chỉ tiêu đó, và đúng những dòng phải để lại thì để lại.
- **Báo đúng**: đúng những điều phải báo, không thiếu, không thừa. Mã ghi ở cột “Điều báo”.
- **Sửa đúng**: tệp do lệnh \`repair\` dựng lại có đủ số liệu đã đọc và không còn hư hại nào.
- **Đọc nhầm**: số liệu đọc sang chỉ tiêu khác mà không báo. Phải là 0.

| Hư hại | Cách đọc | Điều báo | Tệp | Đọc đúng | Báo đúng | Sửa đúng | Đọc nhầm |
|---|---|---|---|---|---|---|---|
${rows
  .map(
    ({ family, files, read, told, repairs, misread }) =>
      `| ${family.title} | ${family.reading} | ${kinds(family)} | ${files} | ${rate(read, files)} | ${rate(told, files)} | ${rate(repairs, files)} | ${misread} |`,
  )
  .join('\n')}
| **Tổng cộng** | | | ${sum(({ files }) => files)} | ${rate(
    sum(({ read }) => read),
    sum(({ files }) => files),
  )} | ${rate(
    sum(({ told }) => told),
    sum(({ files }) => files),
  )} | ${rate(
    sum(({ repairs }) => repairs),
    sum(({ files }) => files),
  )} | ${sum(({ misread }) => misread)} |

Tệp do LibreOffice ghi được đọc trong \`test/office/\`; tệp bị phá hoại (không phải zip, bom nén, XML lạ…) trong \`test/file/\`; hư hại ngẫu nhiên trong \`test/report-file/damage/random-mutations.test.ts\`.
`;
}
