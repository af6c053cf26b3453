/** Where a person did something: a sheet by its name, and its cells (`D9`), rows (`9:11`) or columns (`D:D`), where it was about some. */
export interface ActPlace {
  readonly sheet: string;
  readonly address?: string;
}

/** The place in words: `Phụ lục 2, ô D9`. */
export function placeText({ sheet, address }: ActPlace): string {
  return address === undefined ? sheet : `${sheet}, ${cellsText(address)}`;
}

function cellsText(address: string): string {
  const [first = '', last = first] = address.split(':');
  const range = first === last ? first : `${first}–${last}`;
  if (/^\d+$/.test(first)) return `hàng ${range}`;
  if (/^[A-Z]+$/.test(first)) return `cột ${range}`;
  return first === last ? `ô ${first}` : `các ô ${first}:${last}`;
}
