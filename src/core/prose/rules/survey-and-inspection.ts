import type { Prose, ProseTrouble } from '../prose-rule';
import type { ReadParagraph } from '../read-paragraph';
import { sentenceAt, writtenAt, writtenWithNoun } from '../written';

const FORMS = 'PL2.6.1';
const WAY = 'PL2.6.2';
const ONLINE = /trực tuyến|điện tử|trên mạng|qua mạng|online|phần mềm/;

/** The appendix says that the survey was online, the text speaks of forms. */
export function surveyWay({ facts, paragraphs }: Prose): readonly ProseTrouble[] {
  const way = facts.number(WAY);
  if (!way || way.units !== 0n) return [];
  return paragraphs.flatMap((paragraph) =>
    paragraph.mentions.flatMap((mention): ProseTrouble[] => {
      const { number } = mention;
      if (mention.figure !== FORMS || number?.noun !== 'phiếu') return [];
      const sentence = sentenceAt(paragraph, mention);
      const { folded } = paragraph.text;
      if (ONLINE.test(folded.slice(sentence.start, sentence.end))) return [];
      const words = { told: writtenWithNoun(paragraph, number), figure: WAY };
      const span = { start: mention.start, end: folded.indexOf(number.noun, mention.end) + number.noun.length };
      const value = writtenAt(paragraph, span);
      return [{ message: 'survey-way', at: { paragraph, span }, value, words, figure: WAY, related: [WAY] }];
    }),
  );
}

const INSPECTION = 'I.3';
const FOUND = ['PL2.3.3.1', 'PL2.3.3.2'];
/** An inspection that took place: not one that is planned, nor "inspection" as a subject. */
const TOOK_PLACE =
  /(?<!(?:sẽ|dự kiến|cần|phải|để|chưa) )(?:đã |được )?(?:tiến hành|tổ chức|thực hiện) kiểm tra (?:đối với|tại|\d)|(?<!(?:sẽ|dự kiến|cần|phải|để|chưa) )đã kiểm tra |qua kiểm tra,? (?:đã|cho thấy)/;

/** The text reports an inspection, and the appendix leaves blank what it found. */
export function inspectionBlank({ facts, paragraphs }: Prose): readonly ProseTrouble[] {
  const [found = ''] = FOUND;
  const row = facts.form.indicators.get(found);
  if (!row || !facts.row(found) || !facts.reports(row) || facts.figure(found).state !== 'blank') return [];
  const here = paragraphs.filter(({ section, linked, heading }) => section === INSPECTION && !linked && !heading);
  const told = here.flatMap((paragraph) => placeOf(paragraph)).slice(0, 1);
  return told.map(({ paragraph, span }) => ({
    message: 'inspection-blank',
    at: { paragraph, span },
    value: writtenAt(paragraph, span),
    words: { figure: found },
    figure: found,
    related: FOUND,
  }));
}

function placeOf(paragraph: ReadParagraph): { paragraph: ReadParagraph; span: { start: number; end: number } }[] {
  const match = TOOK_PLACE.exec(paragraph.text.folded);
  if (!match) return [];
  const start = match.index;
  return [{ paragraph, span: { start, end: start + match[0].trimEnd().length } }];
}
