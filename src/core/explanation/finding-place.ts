import type { Form } from '../form/form';
import { proseLanguages } from '../prose/messages';
import { isProseFinding } from '../prose/prose-finding';
import { sectionWords } from '../prose/section-words';
import type { Finding } from '../rule/finding';
import { languages } from '../rule/messages';
import { placeWords } from '../rule/place-words';

/** Where a finding stands, as a Vietnamese document names it: `PL4.3.2`, `Phụ lục 6`, `Ngày ký`, `Mục I.1`. */
export function findingPlace(finding: Finding, form: Form): string {
  const { where } = finding;
  return isProseFinding(finding) ? sectionWords(where, proseLanguages.vi.terms) : placeWords(where, form, languages.vi);
}
