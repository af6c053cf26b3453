import { foldText } from '../../prose/folded-text';
import type { DocumentLine } from '../document-lines';
import type { DetailProposal, UnplacedText } from '../proposal';
import { isFrame, isPageNumber } from './frame-lines';
import { detail, plainItem } from './read-head';

/** What the part below the last section says. */
export interface LetterTail {
  readonly details: readonly DetailProposal[];
  /** The sentence that closes the report. */
  readonly paragraphs: readonly DocumentLine[];
  readonly unplaced: readonly UnplacedText[];
}

/** Official letters end with `./.`. */
const CLOSING = /^trên đây|báo cáo.*\.\/\.?$/;
const RECIPIENTS = /^(?:nơi nhận|nơi gửi) ?:?$/;
const AUTHORITY = /^(?:TM|TL|TUQ|Q)\. ?\p{Lu}/u;
const TITLE = /^(?:KT\. ?)?(?:QUYỀN )?(?:PHÓ )?(?:CHỦ TỊCH|TRƯỞNG PHÒNG|CHÁNH VĂN PHÒNG|VĂN PHÒNG|GIÁM ĐỐC)/u;
const NAME = /^(?:(?:Ths|ThS|TS)\. ?)?\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+){1,5}$/u;
const ITEM = /^[-–+*•]/;

/** Whether a line is of the recipients or the signature: no section goes on below it. */
export function isSignature(text: string): boolean {
  return RECIPIENTS.test(foldText(text).folded) || AUTHORITY.test(text);
}

/** Whether a line closes the report, behind its last section. */
export function isClosing(text: string): boolean {
  return CLOSING.test(foldText(text).folded);
}

/** Reads the part of a letter below its last section, by what its lines look like: columns may have mixed them. */
export function readTail(lines: readonly DocumentLine[]): LetterTail {
  const paragraphs: DocumentLine[] = [];
  const unplaced: UnplacedText[] = [];
  const recipients: string[] = [];
  const titles: string[] = [];
  let [authority, name] = ['', ''];
  let [isList, isSigned] = [false, false];
  for (const line of lines) {
    const { folded } = foldText(line.text);
    if (CLOSING.test(folded)) {
      paragraphs.push(line);
      continue;
    }
    for (const part of line.parts) {
      if (isFrame(part) || isPageNumber(part)) continue;
      if (RECIPIENTS.test(foldText(part).folded)) isList = true;
      else if (authority === '' && AUTHORITY.test(part)) [authority, isSigned] = [part, true];
      else if (TITLE.test(part)) [titles[titles.length], isSigned] = [part, true];
      else if (isList && (ITEM.test(part) || (!isSigned && /[;.]$/.test(part)))) recipients.push(part);
      else if (name === '' && isSigned && NAME.test(part)) name = part;
      else unplaced.push({ reason: 'after-report', text: part });
    }
  }
  return {
    details: [
      ...detail('recipients', recipients.map(plainItem).join('\n'), recipients.join('\n')),
      ...detail('signatory.authority', authority, authority),
      ...detail('signatory.title', titles.join(' '), titles.join(' ')),
      ...detail('signatory.name', name, name),
    ],
    paragraphs,
    unplaced,
  };
}
