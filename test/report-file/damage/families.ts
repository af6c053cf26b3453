import { contentFamilies } from './content-families';
import type { DamageFamily } from './damage-case';
import { rowFamilies } from './row-families';
import { sheetFamilies } from './sheet-families';

/** Every family that issue 3 names. */
export const families: readonly DamageFamily[] = [...rowFamilies, ...sheetFamilies, ...contentFamilies];
