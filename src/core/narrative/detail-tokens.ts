import type { MetaName } from '../plan/meta-keys';
import { GAP } from './gap';

/** The details as text, by the defined name that holds them in the workbook. */
export type DetailTexts = ReadonlyMap<MetaName, string>;

interface DetailTokenDefinition {
  /** en-US formula, without `=`. */
  readonly formula: string;
  /** The same text from the details. */
  readonly text: (texts: DetailTexts) => string;
}

const NAMES = [
  'BC_DonVi',
  'BC_CapTren',
  'BC_Nam',
  'BC_Ky',
  'BC_KySau',
  'BC_So',
  'BC_Ngay',
  'BC_NgayNgan',
  'BC_NoiBanHanh',
  'BC_ThamQuyen',
  'BC_ChucVu',
  'BC_NguoiKy',
] as const satisfies readonly MetaName[];

/** A detail that a text may name; the last two put period and year together as one says them. */
export type DetailToken = (typeof NAMES)[number] | 'KyBaoCao' | 'KyTiepTheo';

const named = (name: MetaName): DetailTokenDefinition => ({
  formula: `IFERROR(IF(${name}="","${GAP}",${name}),"${GAP}")`,
  text: (texts) => texts.get(name) || GAP,
});

/** `quý III` and `2022` → `quý III năm 2022`; a phrase that ends in "năm" takes the year alone. */
const yearAfter = (phrase: string, year: string): string => `${phrase}${phrase.endsWith('năm') ? '' : ' năm'} ${year}`;
const yearAfterFormula = (name: MetaName): string => `${name}&IF(RIGHT(${name},3)="năm",""," năm")&" "&BC_Nam`;
const NEXT_YEAR = 'năm sau';

const DEFINITIONS: Readonly<Record<DetailToken, DetailTokenDefinition>> = {
  ...(Object.fromEntries(NAMES.map((name) => [name, named(name)])) as Record<
    (typeof NAMES)[number],
    DetailTokenDefinition
  >),
  KyBaoCao: {
    formula: `IFERROR(${yearAfterFormula('BC_Ky')},"${GAP}")`,
    text: (texts) => yearAfter(texts.get('BC_Ky') ?? '', texts.get('BC_Nam') ?? ''),
  },
  KyTiepTheo: {
    formula: `IFERROR(IF(BC_KySau="${NEXT_YEAR}","năm "&(BC_Nam+1),${yearAfterFormula('BC_KySau')}),"${GAP}")`,
    text: (texts) => {
      const next = texts.get('BC_KySau') ?? '';
      const year = texts.get('BC_Nam') ?? '';
      return next === NEXT_YEAR ? `năm ${Number(year) + 1}` : yearAfter(next, year);
    },
  },
};

/** Every detail that a text may name. */
export const DETAIL_TOKENS: readonly DetailToken[] = Object.freeze(Object.keys(DEFINITIONS) as DetailToken[]);

const TOKENS: ReadonlySet<string> = new Set(DETAIL_TOKENS);

/** Whether `{token}` is a detail that texts may name. */
export function isDetailToken(token: string): token is DetailToken {
  return TOKENS.has(token);
}

/** en-US formula (without `=`) whose value is the detail's text. */
export function detailFormula(token: DetailToken, upper: boolean): string {
  const { formula } = DEFINITIONS[token];
  return upper ? `UPPER(${formula})` : formula;
}

/** The detail's text; a gap where it is blank. */
export function detailText(token: DetailToken, upper: boolean, texts: DetailTexts): string {
  const text = DEFINITIONS[token].text(texts);
  return upper ? text.toUpperCase() : text;
}
