import type { AppendixId, Form } from '../../core/form/form';
import type { PaneText } from '../text/pane-text';

/** One row, or a run of rows of one appendix: `PL2.4.1–PL2.4.4`. */
const INDICATOR = /(PL\d+(?:\.\d+)+)(?:–PL\d+\.(\d+(?:\.\d+)*))?/g;

/**
 * A rule's sentence with its rows named as an officer knows them: `PL4.3.2` becomes `dòng 3.2` within its own appendix and
 * `Phụ lục 4 dòng 3.2` elsewhere. What is not a row of the form stays as it is.
 */
export function placeSentence(sentence: string, home: AppendixId | undefined, form: Form, text: PaneText): string {
  const named = sentence.replace(INDICATOR, (whole, id: string, last?: string) => {
    const indicator = form.indicators.get(id);
    const appendix = form.appendices.find((one) => one.id === indicator?.appendix);
    if (!indicator || !appendix) return whole;
    const row = text.check.rowInSentence(last ? `${indicator.stt}–${last}` : indicator.stt);
    return appendix.id === home ? row : `${text.appendix(appendix.number)} ${row}`;
  });
  return named.charAt(0).toLocaleUpperCase('vi') + named.slice(1);
}
