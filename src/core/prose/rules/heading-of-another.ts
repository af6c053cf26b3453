import type { Prose, ProseTrouble } from '../prose-rule';
import { sentenceAt } from '../written';

/** The word by which the heading of a section is known. */
const SUBJECTS: Readonly<Record<string, string>> = Object.freeze({
  'I.1': 'kế hoạch',
  'I.3': 'kiểm tra',
  'I.4': 'tuyên truyền',
  'II.1': 'thể chế',
  'II.2': 'thủ tục',
  'II.3': 'bộ máy',
  'II.4': 'công vụ',
  'II.5': 'tài chính',
  'II.6': 'chính quyền',
});

/** Abbreviations of the same. */
const ALSO: Readonly<Record<string, RegExp>> = Object.freeze({
  'II.2': /tthc/,
  'II.6': /hiện đại hóa|điện tử|chuyển đổi số/,
});

/** A section's heading that names the subject of another section and not its own. */
export function headingOfAnother({ paragraphs }: Prose): readonly ProseTrouble[] {
  return paragraphs.flatMap((paragraph): ProseTrouble[] => {
    const { section, heading, text } = paragraph;
    const own = SUBJECTS[section];
    if (!heading || own === undefined || text.folded.includes(own) || ALSO[section]?.test(text.folded)) return [];
    const other = Object.entries(SUBJECTS).find(([id, subject]) => id !== section && text.folded.includes(subject));
    if (!other) return [];
    const [, subject] = other;
    const start = text.folded.indexOf(subject);
    const span = { start, end: start + subject.length };
    const sentence = sentenceAt(paragraph, span);
    return [
      {
        message: 'heading-of-another',
        at: { paragraph, span },
        value: text.plain.slice(sentence.start, sentence.end),
        words: { other: subject, own },
      },
    ];
  });
}
