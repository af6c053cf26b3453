import type { CellValue } from '../../core/workbook/workbook';
import { refuse } from '../file-problem';
import { readEscapedCharacters } from '../xml/escaped-characters';
import { isoDateSerial } from './iso-date';
import { readXmlIndex, readXmlNumber } from './xml-values';

/**
 * What a cell of `type` (the attribute `t`, `n` where absent) holds.
 * @param text that of `v`; undefined where there is no `v`
 * @param place for a problem's detail
 * @throws Unreadable `bad-content`, `index-out-of-range`: a number that cannot be read is never taken for another one
 */
export function readCellValue(
  type: string,
  text: string | undefined,
  sharedStrings: readonly string[],
  place: () => string,
  part: string,
): CellValue {
  if (text === undefined) return null;
  switch (type) {
    case 'n':
      return text.trim() === '' ? null : (readXmlNumber(text) ?? badValue(text, place, part));
    case 's': {
      if (text.trim() === '') return null;
      const index = readXmlIndex(text, part);
      return sharedStrings[index] ?? refuse('index-out-of-range', `${place()} ${index}`, part);
    }
    case 'str':
      return readEscapedCharacters(text);
    case 'b': {
      const flag = text.trim();
      if (flag === '') return null;
      if (flag === '1' || flag === 'true') return true;
      return flag === '0' || flag === 'false' ? false : badValue(text, place, part);
    }
    case 'e':
      return text.trim().startsWith('#') ? { error: text.trim() } : badValue(text, place, part);
    case 'd':
      return text.trim() === '' ? null : (isoDateSerial(text) ?? badValue(text, place, part));
    default:
      return badValue(`t=${type}`, place, part);
  }
}

function badValue(text: string, place: () => string, part: string): never {
  return refuse('bad-content', `${place()} ${text.slice(0, 40)}`, part);
}
