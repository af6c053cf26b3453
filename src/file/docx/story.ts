import type { Omission, OmissionKind } from '../../core/document/text-document';
import { refuse } from '../file-problem';
import type { ReadBudget } from '../read-limits';
import type { XmlScanner } from '../xml/xml-scanner';
import type { ListNumbers } from './list-numbers';
import type { WordStyles } from './styles';

/** Twenty times a report with its appendices. */
const LARGEST_TEXT = 1_000_000;
/** Characters kept of what is left out. */
const LONGEST_OMISSION = 2000;

/** What is carried along while the body of a document is read. */
export class Story {
  /** Of each field that is open, whether its result has begun: what comes before it are instructions (17.16.18). */
  readonly fields: boolean[] = [];
  private readonly omissions = new Map<OmissionKind, { count: number; text: string }>();
  private length = 0;

  constructor(
    readonly xml: XmlScanner,
    readonly styles: WordStyles,
    readonly numbers: ListNumbers,
    private readonly budget: ReadBudget,
  ) {}

  /** One more paragraph, run or cell. @throws Unreadable `too-many-cells` */
  spend(): void {
    this.budget.spendItems(1, this.xml.part);
  }

  /** So many more characters. @throws Unreadable `too-large` */
  lengthen(characters: number): void {
    this.length += characters;
    if (this.length > LARGEST_TEXT) refuse('too-large', `> ${LARGEST_TEXT}`, this.xml.part);
  }

  omit(kind: OmissionKind, text = ''): void {
    const known = this.omissions.get(kind) ?? { count: 0, text: '' };
    known.count += 1;
    const room = LONGEST_OMISSION - known.text.length;
    if (text !== '' && room > 0) known.text += `${known.text === '' ? '' : '\n'}${text.slice(0, room)}`;
    this.omissions.set(kind, known);
  }

  omitted(): Omission[] {
    return [...this.omissions].map(([kind, { count, text }]) => ({ kind, count, text: text.normalize('NFC') }));
  }
}
