import { agreesWithCode } from './agrees-with-code';
import { appendixPresent } from './appendix-present';
import { appendixStarted } from './appendix-started';
import { codeListed } from './code-listed';
import { dateValid } from './date-valid';
import { decimalsAlike } from './decimals-alike';
import { detailGiven } from './detail-given';
import { filled } from './filled';
import { formulaCurrent } from './formula-current';
import { formulaKept } from './formula-kept';
import { headingBlank } from './heading-blank';
import { heldAsNumber } from './held-as-number';
import { inRange } from './in-range';
import { nothingArisen } from './nothing-arisen';
import { nothingNotCounted } from './nothing-not-counted';
import { onPace } from './on-pace';
import { ownLevel } from './own-level';
import { ownWorkbook } from './own-workbook';
import { partWithinWhole } from './part-within-whole';
import { percentNotFraction } from './percent-not-fraction';
import { ratioEquals } from './ratio-equals';
import { ratioGiven } from './ratio-given';
import { ratioHasInputs } from './ratio-has-inputs';
import { ratioInputsGiven } from './ratio-inputs-given';
import { ratioNotWaiting } from './ratio-not-waiting';
import { readable } from './readable';
import { rowPresent } from './row-present';
import { sidesEqual } from './sides-equal';
import { signedAfterPeriod } from './signed-after-period';
import { spellingAlike } from './spelling-alike';
import { sttDotted } from './stt-dotted';
import { sttEndsAlike } from './stt-ends-alike';
import { sumEquals } from './sum-equals';
import { sumGiven } from './sum-given';
import { sumHasParts } from './sum-has-parts';
import { thousandsApart } from './thousands-apart';
import { twoDigits } from './two-digits';
import { unitPrinted } from './unit-printed';
import { wholeGiven } from './whole-given';
import { wholeNumber } from './whole-number';
import { zeroWith } from './zero-with';

/** Every check by the name that rules call it. */
export const checks = Object.freeze({
  'agrees-with-code': agreesWithCode,
  'appendix-present': appendixPresent,
  'appendix-started': appendixStarted,
  'code-listed': codeListed,
  'date-valid': dateValid,
  'decimals-alike': decimalsAlike,
  'detail-given': detailGiven,
  filled,
  'formula-current': formulaCurrent,
  'formula-kept': formulaKept,
  'heading-blank': headingBlank,
  'held-as-number': heldAsNumber,
  'in-range': inRange,
  'nothing-arisen': nothingArisen,
  'nothing-not-counted': nothingNotCounted,
  'on-pace': onPace,
  'own-level': ownLevel,
  'own-workbook': ownWorkbook,
  'part-within-whole': partWithinWhole,
  'percent-not-fraction': percentNotFraction,
  'ratio-equals': ratioEquals,
  'ratio-given': ratioGiven,
  'ratio-has-inputs': ratioHasInputs,
  'ratio-inputs-given': ratioInputsGiven,
  'ratio-not-waiting': ratioNotWaiting,
  readable,
  'row-present': rowPresent,
  'sides-equal': sidesEqual,
  'signed-after-period': signedAfterPeriod,
  'spelling-alike': spellingAlike,
  'stt-dotted': sttDotted,
  'stt-ends-alike': sttEndsAlike,
  'sum-equals': sumEquals,
  'sum-given': sumGiven,
  'sum-has-parts': sumHasParts,
  'thousands-apart': thousandsApart,
  'two-digits': twoDigits,
  'unit-printed': unitPrinted,
  'whole-given': wholeGiven,
  'whole-number': wholeNumber,
  'zero-with': zeroWith,
});

export type CheckName = keyof typeof checks;
