import { decodeInFont } from '../../core/text/legacy/decode-in-font';
import type { Story } from './story';
import { readRunFormat } from './styles';
import { symbolText } from './symbols';
import { eachChild, eachWithin, wordAttribute } from './word-names';

/** Text of one font: letters of an old encoding may be parted by the end of a run. */
interface Stretch {
  readonly font: string | undefined;
  text: string;
}

/** The text of a paragraph as its runs are read. */
export class ParagraphText {
  private readonly stretches: Stretch[] = [];

  add(text: string, font: string | undefined): void {
    const last = this.stretches[this.stretches.length - 1];
    if (last && last.font === font) last.text += text;
    else this.stretches.push({ font, text });
  }

  toString(): string {
    return this.stretches
      .map(({ text, font }) => decodeInFont(text, font))
      .join('')
      .normalize('NFC');
  }
}

/** Reads text boxes, which stand beside the text, and gives what they say. */
export type ReadBoxes = (story: Story) => string;

/**
 * Reads the child just opened of a paragraph: a run, or what runs are wrapped in (17.3.2, 17.3.3). Inserted text counts,
 * deleted text does not; of a field its result does.
 * @param style of the paragraph, which runs take their font from
 */
export function readRuns(
  story: Story,
  text: ParagraphText,
  style: string | undefined,
  boxes: ReadBoxes,
  child: string,
): void {
  const { xml } = story;
  const visit = (name: string): void => readRuns(story, text, style, boxes, name);
  switch (child) {
    case 'r':
      readRun(story, text, style, boxes);
      break;
    case 'hyperlink':
    case 'ins':
    case 'moveTo':
    case 'smartTag':
    case 'customXml':
    case 'fldSimple':
    case 'dir':
    case 'bdo':
      eachChild(xml, visit);
      break;
    case 'sdt':
    case 'AlternateContent':
      eachWithin(xml, visit);
      break;
    case 'del':
    case 'moveFrom':
      story.omit('deleted', readDeleted(story));
      break;
    case 'oMath':
    case 'oMathPara':
      story.omit('equations');
      text.add(' ', undefined);
      break;
    case 'subDoc':
      story.omit('embedded');
      break;
  }
}

function readRun(story: Story, text: ParagraphText, style: string | undefined, boxes: ReadBoxes): void {
  const { xml, styles, fields } = story;
  story.spend();
  let font = styles.of(style, 'font');
  let isHidden = styles.of(style, 'isHidden') ?? false;
  const say = (said: string): void => {
    if (fields.includes(false)) return;
    story.lengthen(said.length);
    if (isHidden) story.omit('hidden', said);
    else text.add(said, font);
  };
  const visit = (name: string): void => {
    switch (name) {
      case 'rPr': {
        const own = readRunFormat(xml);
        font = own.font ?? (own.style === undefined ? undefined : styles.of(own.style, 'font')) ?? font;
        isHidden = own.isHidden ?? (own.style === undefined ? undefined : styles.of(own.style, 'isHidden')) ?? isHidden;
        break;
      }
      case 't':
        say(xml.readText());
        break;
      case 'tab':
      case 'ptab':
        say('\t');
        break;
      case 'br':
      case 'cr':
        say('\n');
        break;
      case 'noBreakHyphen':
        say('-');
        break;
      case 'sym': {
        const symbol = symbolText(wordAttribute(xml, 'font') ?? '', wordAttribute(xml, 'char') ?? '');
        if (symbol === undefined) story.omit('symbols');
        else say(symbol);
        break;
      }
      case 'fldChar':
        readFieldMark(story);
        break;
      case 'footnoteReference':
      case 'endnoteReference':
        story.omit('footnotes');
        break;
      case 'drawing':
      case 'pict':
      case 'object': {
        const said = boxes(story);
        if (said !== '') story.omit('text-boxes', said);
        break;
      }
      case 'ruby':
        eachChild(xml, (part) => {
          if (part === 'rubyBase') eachChild(xml, (inner) => readRuns(story, text, style, boxes, inner));
        });
        break;
      case 'AlternateContent':
        eachWithin(xml, visit);
        break;
    }
  };
  eachChild(xml, visit);
}

function readFieldMark({ xml, fields }: Story): void {
  const type = wordAttribute(xml, 'fldCharType');
  if (type === 'begin') fields.push(false);
  if (type === 'separate' && fields.length > 0) fields[fields.length - 1] = true;
  if (type === 'end') fields.pop();
}

function readDeleted({ xml }: Story): string {
  let text = '';
  const visit = (name: string): void => {
    if (name === 'delText' || name === 't') text += xml.readText();
    else eachChild(xml, visit);
  };
  eachChild(xml, visit);
  return text;
}
