import { decodeText, encodingOfFont, isCapitalFont, type LegacyEncoding } from '../../src/core/text/legacy/decode-text';
import { toTcvn3, toUtf8AsLatin, toVni } from './damage/old-encodings';

const ALL = 'aàảãáạăằẳẵắặâầẩẫấậeèẻẽéẹêềểễếệiìỉĩíịoòỏõóọôồổỗốộơờởỡớợuùủũúụưừửữứựyỳỷỹýỵđ';

// As these encodings are found in files, typed by hand from published samples, not by our own tables.
test.each<readonly [LegacyEncoding, string, string]>([
  ['tcvn3', 'Céng hoµ x· héi chñ nghÜa ViÖt Nam', 'Cộng hoà xã hội chủ nghĩa Việt Nam'],
  ['tcvn3', '§éc lËp - Tù do - H¹nh phóc', 'Độc lập - Tự do - Hạnh phúc'],
  ['vni', 'Coäng hoøa xaõ hoäi chuû nghóa Vieät Nam', 'Cộng hòa xã hội chủ nghĩa Việt Nam'],
  ['vni', 'Ñoäc laäp - Töï do - Haïnh phuùc', 'Độc lập - Tự do - Hạnh phúc'],
  ['vni', 'ÑOÄC LAÄP - TÖÏ DO', 'ĐỘC LẬP - TỰ DO'],
  ['utf8-as-latin', 'Äá»™c láº\u00adp - Tá»± do', 'Độc lập - Tự do'],
])('%s: “%s” is “%s”', (encoding, written, meant) => {
  expect(decodeText(written.replace('Äá»™', 'Ä\u0090á»™'), encoding)).toBe(meant);
});

test.each<readonly [LegacyEncoding, (text: string) => string, string]>([
  ['tcvn3', toTcvn3, ALL],
  ['vni', toVni, ALL + ALL.toUpperCase()],
  ['utf8-as-latin', toUtf8AsLatin, ALL + ALL.toUpperCase()],
])('%s: every letter there and back', (encoding, encode, letters) => {
  expect([...letters].map((letter) => decodeText(encode(letter), encoding)).join('')).toBe(letters);
});

test.each([
  ['.VnTime', 'tcvn3', false],
  ['.VnTimeH', 'tcvn3', true],
  ['.VnArial', 'tcvn3', false],
  ['VNI-Times', 'vni', false],
  ['Times New Roman', undefined, false],
  [undefined, undefined, false],
])('the font %s prints %s, capitals: %s', (font, encoding, capitals) => {
  expect([encodingOfFont(font), isCapitalFont(font)]).toEqual([encoding, capitals]);
});
