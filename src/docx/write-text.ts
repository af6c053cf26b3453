import { AlignmentType, BorderStyle, LineRuleType, Paragraph, Tab, TextRun } from 'docx';
import type { RuleBlock, TextBlock } from './document-plan';
import { FIRST_LINE, TWIPS_PER_POINT } from './page-numbers';
import { type Alignment, FONT, LOOKS, type TextLook } from './text-looks';

const ALIGNMENTS: Readonly<Record<Alignment, (typeof AlignmentType)[keyof typeof AlignmentType]>> = {
  left: AlignmentType.LEFT,
  center: AlignmentType.CENTER,
  right: AlignmentType.RIGHT,
  justify: AlignmentType.JUSTIFIED,
};
const SINGLE_LINE = 240;
const BLACK = '000000';
/** Eighths of a point. */
const RULE_THICKNESS = 6;
/** Twips between a text and the line below it. */
const RULE_GAP = 60;

/** Font, size and weight, said on every run: what a program has for its own standard style does not matter then. */
export function runFormat(look: TextLook) {
  const { size, bold = false, italic = false } = LOOKS[look];
  return { font: FONT, size: size * 2, bold, italics: italic, color: BLACK } as const;
}

/** Alignment, indent and spacing. */
export function paragraphFormat(look: TextLook) {
  const { align, before = 0, after = 0, lines = 1, inset = 0, indented = false } = LOOKS[look];
  const { keepNext = false, keepLines = false } = LOOKS[look];
  return {
    alignment: ALIGNMENTS[align],
    indent: { left: inset * TWIPS_PER_POINT, firstLine: indented ? FIRST_LINE : 0 },
    spacing: {
      before: before * TWIPS_PER_POINT,
      after: after * TWIPS_PER_POINT,
      line: Math.round(lines * SINGLE_LINE),
      lineRule: LineRuleType.AUTO,
    },
    keepNext,
    keepLines,
  };
}

/** A paragraph; the text goes into it as text, whatever it looks like. */
export function textParagraph({ look, text }: Pick<TextBlock, 'look' | 'text'>): Paragraph {
  const format = runFormat(look);
  const lines = text.split('\n').map((line, index) => {
    const parts = line.split('\t').flatMap((part, at) => (at === 0 ? apart(part) : [new Tab(), ...apart(part)]));
    return new TextRun({ ...format, break: index === 0 ? 0 : 1, children: parts });
  });
  return new Paragraph({ ...paragraphFormat(look), run: format, children: lines });
}

/** docx fills in `{default-bullet-numbering-0}` wherever it stands: no name follows its brace in the same element. */
function apart(text: string): string[] {
  return text.match(/[^{]*\{|[^{]+/g) ?? [];
}

/** A line of that length in the middle of `room` twips: the upper border of a paragraph of its own. */
export function ruleParagraph({ length }: RuleBlock, room: number): Paragraph {
  const side = Math.max(0, Math.round((room - length * TWIPS_PER_POINT) / 2));
  return new Paragraph({
    indent: { left: side, right: side },
    spacing: { before: RULE_GAP, after: 0, line: RULE_GAP, lineRule: LineRuleType.EXACT },
    border: { top: { style: BorderStyle.SINGLE, size: RULE_THICKNESS, space: 0, color: BLACK } },
    keepNext: true,
  });
}

/** The paragraph that must follow a table, as low as can be: at the foot of a full page it needs no page of its own. */
export function endOfTable(): Paragraph {
  return new Paragraph({
    spacing: { before: 0, after: 0, line: TWIPS_PER_POINT, lineRule: LineRuleType.EXACT },
    run: { font: FONT, size: 2 },
  });
}
