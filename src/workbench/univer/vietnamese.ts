import design from '@univerjs/design/locale/vi-VN';
import docsUi from '@univerjs/docs-ui/locale/vi-VN';
import sheets from '@univerjs/sheets/locale/vi-VN';
import conditionalFormatting from '@univerjs/sheets-conditional-formatting-ui/locale/vi-VN';
import dataValidation from '@univerjs/sheets-data-validation-ui/locale/vi-VN';
import formula from '@univerjs/sheets-formula/locale/vi-VN';
import formulaUi from '@univerjs/sheets-formula-ui/locale/vi-VN';
import numberFormat from '@univerjs/sheets-numfmt-ui/locale/vi-VN';
import sheetsUi from '@univerjs/sheets-ui/locale/vi-VN';
import ui from '@univerjs/ui/locale/vi-VN';

/** Univer's own Vietnamese texts, one table a package. */
export const VIETNAMESE = [
  design,
  ui,
  docsUi,
  sheets,
  sheetsUi,
  formula,
  formulaUi,
  numberFormat,
  dataValidation,
  conditionalFormatting,
];
