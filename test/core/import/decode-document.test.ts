import { decodeDocument } from '../../../src/core/import/decode-document';
import { documentOf, form } from './import-of';

const texts = (...lines: readonly string[]) =>
  decodeDocument(documentOf(...lines), form).blocks.map((block) => (block.kind === 'paragraph' ? block.text : ''));

test.each([
  [
    'TCVN3',
    ['2. C¶i c¸ch thñ tôc hµnh chÝnh', '1. C¶i c¸ch thÓ chÕ', 'KÝnh göi'],
    ['2. Cải cách thủ tục hành chính', '1. Cải cách thể chế', 'Kính gửi'],
  ],
  [
    'UTF-8 taken for Latin letters',
    ['KÃ­nh gá»\u00adi', 'NÆ¡i nháº\u00adn', '1. Cáº£i cÃ¡ch thá»\u0083 cháº¿'],
    undefined,
  ],
  ['one word only: it may be chance', ['KÝnh göi'], ['KÝnh göi']],
  ['Unicode', ['Kính gửi', 'Nơi nhận'], ['Kính gửi', 'Nơi nhận']],
  ['other languages', ['déjà vu', 'à la carte'], ['déjà vu', 'à la carte']],
])('%s', (_, lines, expected) => {
  if (expected) expect(texts(...lines)).toEqual(expected);
  else expect(texts(...lines)[2]).toBe('1. Cải cách thể chế');
});
