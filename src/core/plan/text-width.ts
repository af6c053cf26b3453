/** How a text is set in Times New Roman. Italics are measured as upright: their widths differ by under 2 % in prose. */
export interface TextSetting {
  /** Points. */
  readonly size: number;
  readonly bold?: boolean;
}

type AdvanceGroups = readonly (readonly [width: number, characters: string])[];

/** Advance widths of Times New Roman in thousandths of its size (Liberation Serif, made to its metrics, has the same). */
const REGULAR: AdvanceGroups = [
  [180, "'"],
  [200, '|'],
  [250, ' ,.\u00a0'],
  [278, '/:;\\ijlt'],
  [333, '!()-I[]`fr‘’·'],
  [389, 'Js'],
  [400, '°'],
  [408, '"'],
  [444, '?acez“”'],
  [469, '^'],
  [480, '{}'],
  [500, '#$*0123456789_bdghknopquvxyđ–§'],
  [529, 'ơ'],
  [541, '~'],
  [542, 'ư'],
  [556, 'FPS'],
  [564, '+<=>−×'],
  [611, 'ELTZ'],
  [667, 'BCR'],
  [722, 'ADGHKNOQUVXYwĐƠ'],
  [750, '½'],
  [776, 'Ư'],
  [778, '&m'],
  [833, '%'],
  [889, 'M'],
  [921, '@'],
  [944, 'W'],
];

const BOLD: AdvanceGroups = [
  [220, '|'],
  [250, ' ,.\u00a0'],
  [278, "'/\\il"],
  [333, '!()-:;[]`fjt‘’·'],
  [389, 'Irs'],
  [394, '{}'],
  [400, '°'],
  [444, 'cez'],
  [500, '#$*0123456789?J_agovxy–“”§'],
  [520, '~'],
  [554, 'ơ'],
  [555, '"'],
  [556, 'Sbdhknpquđ'],
  [570, '+<=>−×'],
  [581, '^'],
  [600, 'ư'],
  [611, 'FP'],
  [667, 'BELTZ'],
  [722, 'ACDNRUVXYwĐ'],
  [750, '½'],
  [778, 'GHKOQƠ'],
  [796, 'Ư'],
  [833, '&m'],
  [930, '@'],
  [944, 'M'],
];

/** Characters without an entry (`%` in bold, `…`, `—` and all foreign ones) are taken for a whole em: rather too wide. */
const EM = 1000;

const WIDTHS = { regular: advances(REGULAR), bold: advances(BOLD) };

/** Tone marks, circumflex and breve lie over their letter; the horn (U+031B) stays: ơ and ư are wider than o and u. */
const MARKS_WITHOUT_WIDTH = /[\u0300-\u0303\u0306\u0309\u0323]/g;

/** Width of one line of text in points, without the padding of a cell. Line breaks count as nothing. */
export function textWidth(text: string, setting: TextSetting): number {
  const widths = setting.bold ? WIDTHS.bold : WIDTHS.regular;
  let thousandths = 0;
  for (const character of text.normalize('NFC')) thousandths += widths.get(character) ?? advance(widths, character);
  return (thousandths * setting.size) / 1000;
}

/** The advance of a character met for the first time, by its letter without marks; remembered. */
function advance(widths: Map<string, number>, character: string): number {
  const base = character.normalize('NFD').replace(MARKS_WITHOUT_WIDTH, '').normalize('NFC');
  const width = character === '\n' ? 0 : [...base].reduce((sum, letter) => sum + (widths.get(letter) ?? EM), 0);
  widths.set(character, width);
  return width;
}

function advances(groups: AdvanceGroups): Map<string, number> {
  return new Map(
    groups.flatMap(([width, characters]) => [...characters].map((character) => [character, width] as const)),
  );
}
