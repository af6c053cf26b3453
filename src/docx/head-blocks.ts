import { textWidth, type TextSetting } from '../core/plan/text-width';
import { balanceText, linesOf } from '../core/plan/text-lines';
import type { Block, RuleBlock, TextBlock } from './document-plan';
import { TEXT_WIDTH_POINTS } from './page-numbers';
import type { StandingTexts } from './standing-texts';
import { LOOKS, type TextLook } from './text-looks';

/** The motto's column needs the wider part. */
const LEFT_SHARE = 0.4;
const ADDRESSEE_SHARE = 0.27;
/** Of the issuer's line and the title's: between a third and a half. */
const SHORT_RULE = 0.4;
/** Of the page's width, the widest that a title's line may be. */
const TITLE_SHARE = 0.9;

/**
 * Everything above the first paragraph: issuing body and motto side by side, number and date, title, addressees.
 * @source NĐ 30/2020/NĐ-CP, Phụ lục I
 */
export function headBlocks({ frame, stands }: StandingTexts): Block[] {
  const subject = subjectText(frame('trich-yeu'));
  return [
    {
      kind: 'pair',
      leftShare: LEFT_SHARE,
      left: [
        ...textBlocks('issuer-above', frame('co-quan-tren')),
        ...textBlocks('issuer', frame('co-quan')),
        rule('issuer', frame('co-quan'), SHORT_RULE, TEXT_WIDTH_POINTS * LEFT_SHARE),
      ],
      right: [
        ...textBlocks('nation', frame('quoc-hieu')),
        ...textBlocks('motto', frame('tieu-ngu')),
        rule('motto', frame('tieu-ngu'), 1, TEXT_WIDTH_POINTS * (1 - LEFT_SHARE)),
      ],
    },
    {
      kind: 'pair',
      leftShare: LEFT_SHARE,
      left: textBlocks('number', frame('so')),
      right: textBlocks('place-date', frame('ngay')),
    },
    ...textBlocks('title', frame('ten-loai')),
    ...textBlocks('subject', subject),
    rule('subject', subject, SHORT_RULE, TEXT_WIDTH_POINTS),
    ...addressees(
      frame('kinh-gui'),
      stands('kinh-gui') && !stands('noi-nhan-kinh-gui') ? '' : frame('noi-nhan-kinh-gui'),
    ),
  ];
}

/** A title that tells of two periods is parted between them, any other into lines of about one length. */
const BETWEEN_PERIODS = /^([^\n]* năm \d{4}) (?=và [^\n]*$)/u;

function subjectText(text: string): string {
  const setting = { ...settingOf('subject'), widthPoints: TEXT_WIDTH_POINTS * TITLE_SHARE };
  const parted = text.replace(BETWEEN_PERIODS, '$1\n');
  return linesOf(parted, setting) === 2 ? parted : balanceText(text, setting);
}

/** None for a blank text. */
export function textBlocks(look: TextLook, text: string): TextBlock[] {
  return text.trim() === '' ? [] : [{ kind: 'text', look, text: text.trim() }];
}

function addressees(label: string, list: string): Block[] {
  const lines = list.split('\n').filter((line) => line.trim() !== '');
  if (lines.length === 0) return textBlocks('addressee', label);
  const left = textBlocks('addressee-label', label);
  return [{ kind: 'pair', leftShare: ADDRESSEE_SHARE, left, right: textBlocks('addressee-line', lines.join('\n')) }];
}

/** A line as long as a share of the widest line above it. */
function rule(look: TextLook, text: string, share: number, room: number): RuleBlock {
  const widest = Math.max(0, ...text.split('\n').map((line) => textWidth(line, settingOf(look))));
  return { kind: 'rule', length: Math.round(Math.min(widest, room) * share) };
}

function settingOf(look: TextLook): TextSetting {
  const { size, bold } = LOOKS[look];
  return { size, bold };
}
