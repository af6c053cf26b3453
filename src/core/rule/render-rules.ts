import type { Severity } from './finding';
import { type Folding, foldings } from './foldings';
import { proseLanguages } from '../prose/messages';
import type { ProseRule } from '../prose/prose-rule';
import { proseRules } from '../prose/prose-rules';
import { languages } from './messages';
import type { Equation, Relation, Rule } from './rule';
import { ruleTables } from './rules';

const SEVERITIES: Readonly<Record<Severity, string>> = { error: 'lỗi', warning: 'cảnh báo', info: 'lưu ý' };

const KINDS: Readonly<Record<string, string>> = {
  group: 'tiêu đề',
  count: 'số lượng',
  money: 'số tiền',
  percent: 'tỷ lệ gõ tay',
  ratio: 'tỷ lệ tính được',
  sum: 'tổng',
  code: 'mã',
};

const LEVELS: Readonly<Record<string, string>> = languages.vi.terms.levels;

const FOLDED_AT: Readonly<Record<Folding['at'], string>> = {
  same: 'cùng ô',
  inputs: 'ở số liệu dùng để tính ô đó',
  computed: 'ở tỷ lệ hoặc tổng tính từ ô đó',
  appendix: 'ở phụ lục của ô đó',
  anywhere: 'ở bất cứ đâu trong báo cáo',
};

/** The page about rules (`docs/rules.md`), written from the tables that the rules are kept in. */
export function renderRules(): string {
  return [
    '# Quy tắc kiểm tra',
    '',
    'Trang này được viết ra từ các bảng quy tắc trong `src/core/rule/rules` và `src/core/prose`; sửa ở đó rồi chạy',
    '`UPDATE_DOCS=1 npx jest test/core/rule/render-rules`.',
    '',
    'Trong câu báo, phần trong ngoặc nhọn được thay bằng nơi bị báo (`{place}`), số đang ghi (`{value}`), số đúng',
    '(`{expected}`) và các số liên quan.',
    '',
    ...ruleTables.flatMap(({ title, rules }) => [`## ${title}`, '', ...rules.flatMap(renderRule)]),
    '## Lời văn',
    '',
    'Chỉ so sánh khi câu văn nói rõ con số là của chỉ tiêu nào; không chắc thì không báo.',
    '',
    ...proseRules.flatMap(renderProseRule),
    '## Báo gộp',
    '',
    'Một lỗi là hệ quả của lỗi khác thì nằm dưới lỗi đó; “ẩn” là không hiện riêng vì cùng một ô đã được báo.',
    '',
    '| Lỗi | Nằm dưới | Nơi | |',
    '|---|---|---|---|',
    ...foldings.map(renderFolding),
    '',
    '## Nguyên nhân có thể',
    '',
    'Chỉ nêu khi phép tính cho ra đúng số đã ghi, đúng số chữ số thập phân đã ghi; nhiều nhất hai nguyên nhân.',
    '',
    ...Object.entries(languages.vi.terms.causes).map(([kind, text]) => `- \`${kind}\`: ${text}`),
    '',
  ].join('\n');
}

function renderRule(rule: Rule): string[] {
  const { message, cure } = languages.vi.messages[rule.message];
  return [
    `### ${rule.title.vi}`,
    '',
    `\`${rule.id}\` · ${SEVERITIES[rule.severity]} · ${rule.title.en}`,
    '',
    `- Áp dụng: ${renderPlaces(rule)}`,
    ...(rule.gather ? [`- Gộp: một lần cho ${rule.gather === 'report' ? 'cả báo cáo' : 'mỗi phụ lục'}`] : []),
    `- Báo: ${message}`,
    `- Xử lý: ${cure}`,
    `- Căn cứ: ${rule.source}`,
    '',
  ];
}

function renderProseRule({ id, title, severity, messages, gather, source }: ProseRule): string[] {
  const said = messages.map((key) => proseLanguages.vi.messages[key]);
  const cures = [...new Set(said.map(({ cure }) => cure))];
  return [
    `### ${title.vi}`,
    '',
    `\`${id}\` · ${SEVERITIES[severity]} · ${title.en}`,
    '',
    ...(gather ? ['- Gộp: một lần cho cả báo cáo'] : []),
    ...said.map(({ message }) => `- Báo: ${message}`),
    ...cures.map((cure) => `- Xử lý: ${cure}`),
    `- Căn cứ: ${source}`,
    '',
  ];
}

function renderPlaces(rule: Rule): string {
  const levels = rule.levels ? ` (${rule.levels.map((level) => LEVELS[level]).join(', ')})` : '';
  return renderSelector(rule) + levels;
}

function renderSelector({ on }: Rule): string {
  if (on === 'report') return 'cả báo cáo';
  if (on === 'all') return 'từng phụ lục';
  if (on === 'ratios') return 'tử số và mẫu số của mọi dòng tỷ lệ tính được';
  if ('relations' in on) return on.relations.map(renderRelation).join('; ');
  if ('equations' in on) return on.equations.map(renderEquation).join('; ');
  if ('details' in on) return on.details.map((detail) => languages.vi.terms.details[detail]).join(', ');
  if ('rows' in on) return on.rows.join(', ');
  if ('kinds' in on) return `các dòng ${on.kinds.map((kind) => KINDS[kind]).join(', ')}`;
  return 'các dòng là tử số hoặc mẫu số';
}

function renderRelation({ parts, whole, otherwise }: Relation): string {
  const instead = otherwise === undefined ? '' : ` (trống thì ${otherwise})`;
  return `${parts.join(' + ')} ≤ ${whole}${instead}`;
}

function renderEquation({ left, right }: Equation): string {
  return `${left.join(' + ')} = ${right.join(' + ')}`;
}

function renderFolding({ effect, causes, at, absorbed }: Folding): string {
  return `| \`${effect}\` | ${causes.map((cause) => `\`${cause}\``).join(', ')} | ${FOLDED_AT[at]} | ${absorbed ? 'ẩn' : ''} |`;
}
