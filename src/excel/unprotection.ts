import { OfficeFailure } from './office-error';

/** What became of the sheets that a failed batch was to unprotect. */
export interface RefusedUnprotection {
  /** The sheet that only its password opens. */
  readonly refused: string;
  /** Those that were unprotected before it, and are now. */
  readonly opened: readonly string[];
}

/**
 * Unprotects sheets at the begin of a batch. Excel tells that a sheet has a password only by refusing, which ends the
 * batch there; what was read before the refusal still comes back. So each sheet is read after it was unprotected, and
 * the first that was not read is the one.
 */
export class Unprotection {
  readonly #queued: { readonly key: string; readonly protection: Excel.WorksheetProtection }[] = [];

  /** `key` is how the caller knows the sheet. */
  queue(key: string, { protection }: Excel.Worksheet): void {
    protection.unprotect();
    this.#queued.push({ key, protection: protection.load('protected') });
  }

  /** What the failure of the batch says; `undefined` where it was not for a sheet's protection. */
  refusal(thrown: unknown): RefusedUnprotection | undefined {
    if (OfficeFailure.of(thrown)?.debugInfo?.errorLocation !== 'WorksheetProtection.unprotect') return undefined;
    const isOpen = this.#queued.map(({ protection }) => protection.toJSON().protected !== undefined);
    const refused = this.#queued[isOpen.indexOf(false)]?.key;
    if (refused === undefined) return undefined;
    return { refused, opened: this.#queued.filter((_, index) => isOpen[index]).map(({ key }) => key) };
  }
}
