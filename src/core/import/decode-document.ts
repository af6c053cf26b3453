import { type DocumentBlock, paragraphsOf, type TextDocument } from '../document/text-document';
import type { Form } from '../form/form';
import { OUTLINE } from '../narrative/outline';
import { decodeText, LEGACY_ENCODINGS, type LegacyEncoding } from '../text/legacy/decode-text';
import { mayBeLegacy } from '../text/legacy/may-be-legacy';
import { fold } from '../text/normalize';

/** One word found may be chance. */
const ENOUGH = 2;

/**
 * Reads a document whose text is in an old encoding with its fonts gone, as in plain text: whole, where more words of
 * the form are found that way than as the text stands. A document of Unicode is given back as it is.
 */
export function decodeDocument(document: TextDocument, form: Form): TextDocument {
  const texts = paragraphsOf(document.blocks)
    .map(({ text }) => text)
    .filter(mayBeLegacy);
  if (texts.length === 0) return document;
  const words = knownWords(form);
  const found = (encoding?: LegacyEncoding): number => {
    const all = fold(texts.map((text) => (encoding ? decodeText(text, encoding) : text)).join('\n'));
    return words.filter((word) => all.includes(word)).length;
  };
  let best: LegacyEncoding | undefined;
  let most = found() + ENOUGH - 1;
  for (const encoding of LEGACY_ENCODINGS) {
    const count = found(encoding);
    if (count > most) [best, most] = [encoding, count];
  }
  return best === undefined ? document : { ...document, blocks: decodeBlocks(document.blocks, best) };
}

const known = new WeakMap<Form, readonly string[]>();

/** Labels and headings with letters that no old encoding leaves as they are. */
function knownWords(form: Form): readonly string[] {
  const labels = [...form.indicators.values()].map(({ label }) => label);
  const headings = OUTLINE.flatMap(({ heading }) =>
    heading === undefined ? [] : [heading.replace(/ ?\{[^}]*\}/g, '')],
  );
  const words = known.get(form) ?? [...labels, ...headings, 'Kính gửi', 'Nơi nhận', 'Đơn vị tính'].map(fold);
  known.set(form, words);
  return words;
}

function decodeBlocks(blocks: readonly DocumentBlock[], encoding: LegacyEncoding): DocumentBlock[] {
  return blocks.map((block): DocumentBlock => {
    if (block.kind === 'table') {
      const rows = block.rows.map((row) => ({
        ...row,
        cells: row.cells.map((cell) => ({ ...cell, blocks: decodeBlocks(cell.blocks, encoding) })),
      }));
      return { ...block, rows };
    }
    const isOld = mayBeLegacy(block.text);
    return isOld ? { ...block, text: decodeText(block.text, encoding) } : block;
  });
}
