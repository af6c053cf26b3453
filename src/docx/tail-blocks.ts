import type { PairBlock } from './document-plan';
import { textBlocks } from './head-blocks';
import type { StandingTexts } from './standing-texts';

const LEFT_SHARE = 0.45;

/**
 * Recipients at the left, authority, title and name of the signatory at the right.
 * @source NĐ 30/2020/NĐ-CP, Phụ lục I
 */
export function signatureBlock({ frame }: StandingTexts): PairBlock {
  return {
    kind: 'pair',
    leftShare: LEFT_SHARE,
    left: [
      ...textBlocks('recipients-label', frame('noi-nhan')),
      ...frame('danh-sach-noi-nhan')
        .split('\n')
        .flatMap((line) => textBlocks('recipients-line', line)),
    ],
    right: [
      ...textBlocks('authority', frame('tham-quyen')),
      ...textBlocks('authority', frame('chuc-vu')),
      ...textBlocks('signed', frame('cho-ky')),
      ...textBlocks('signatory', frame('nguoi-ky')),
    ],
  };
}
