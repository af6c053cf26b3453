import { detailTexts } from '../../../src/core/narrative/detail-texts';
import { META_ROWS } from '../../../src/core/plan/meta-keys';
import { metaTexts } from '../../../src/core/plan/meta-sheet';
import { tinyForm } from './tiny-form';
import { blankDetails, someDetails } from './workbook-names';

test.each([
  ['filled in', someDetails],
  ['blank', blankDetails],
])('details %s read as the meta sheet writes them under their names', (_, details) => {
  const written = metaTexts(tinyForm, details, '');
  const named = META_ROWS.flatMap(({ key, name }) => (name === undefined ? [] : [[name, written[key]] as const]));
  expect([...detailTexts(details)].sort()).toEqual([...named].sort());
});
