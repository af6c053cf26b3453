import { IUniverInstanceService, type Univer, UniverInstanceType, type Workbook } from '@univerjs/core';
import { SheetsDataValidationValidatorService } from '@univerjs/sheets-data-validation';

/**
 * Univer validates the cells of sheets that it does not show when the browser is idle. A sheet taken away until then
 * made it throw where nobody catches: now there is nothing to validate.
 */
export function validateLiveSheets(univer: Univer): void {
  const injector = univer.__getInjector();
  const units = injector.get(IUniverInstanceService);
  const validator = injector.get(SheetsDataValidationValidatorService);
  const validate = validator.validatorRanges.bind(validator);
  validator.validatorRanges = async (unitId, subUnitId, ranges) => {
    const sheet = units.getUnit<Workbook>(unitId, UniverInstanceType.UNIVER_SHEET)?.getSheetBySheetId(subUnitId);
    return sheet ? validate(unitId, subUnitId, ranges) : [];
  };
}
