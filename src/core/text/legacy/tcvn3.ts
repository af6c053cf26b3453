/** Letters of TCVN 5712:1993 (TCVN3, "ABC" fonts such as .VnTime) by code, in runs; capitals with tones are lower case in a font of capitals. */
const LETTERS: readonly (readonly [first: number, letters: string])[] = [
  [0xa1, 'ĂÂÊÔƠƯĐăâêôơưđ'],
  [0xb5, 'àảãáạ'],
  [0xbb, 'ằẳẵắ'],
  [0xc6, 'ặầẩẫấậè'],
  [0xce, 'ẻẽéẹềểễếệìỉ'],
  [0xdc, 'ĩíịò'],
  [0xe1, 'ỏõóọồổỗốộờở'],
  [0xec, 'ỡớợù'],
  [0xf1, 'ủũúụừửữứựỳỷỹýỵ'],
];

/** A character as it stands in a file (the letter of Latin-1 with that code) → the Vietnamese letter it is printed as. */
export const TCVN3: ReadonlyMap<string, string> = new Map(
  LETTERS.flatMap(([first, letters]) =>
    [...letters].map((letter, index) => [String.fromCharCode(first + index), letter] as const),
  ),
);
