import { columnFamilies } from './column-families';
import { contentFamilies } from './content-families';
import type { DamageFamily } from './damage-case';
import { formatFamilies } from './format-families';
import { rowFamilies } from './row-families';
import { sheetFamilies } from './sheet-families';
import { writerFamilies } from './writer-families';

/** Every family that issue 3 names, and those that were met since. */
export const families: readonly DamageFamily[] = [
  ...rowFamilies,
  ...columnFamilies,
  ...sheetFamilies,
  ...contentFamilies,
  ...formatFamilies,
  ...writerFamilies,
];
