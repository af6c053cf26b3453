import { useMemo } from 'react';
import { comparedRows, type ImportOffer, importOffer } from '../../core/import/offer/import-offer';
import type { ComparedFigure } from '../../core/import/offer/compare-computed';
import type { PaneState } from '../state/pane-state';

/** What the report in hand offers the workbook as it stands now; `undefined` before its use is known. */
export interface OpenOffer {
  readonly offer: ImportOffer;
  /** Computed rows of which the document says otherwise than its figures give once they are written. */
  readonly differing: readonly ComparedFigure[];
}

/** Made anew when the report is read again; the comparison also with each tick. */
export function useImportOffer({ form, report, importing }: PaneState): OpenOffer | undefined {
  const { found, use, ticks } = importing;
  const offer = useMemo(
    () => (found && report && use ? importOffer(form, found.proposal, report, use) : undefined),
    [form, found, report, use],
  );
  return useMemo(
    () =>
      offer && report
        ? { offer, differing: comparedRows(form, offer, ticks, report).filter(({ verdict }) => verdict === 'differs') }
        : undefined,
    [form, offer, ticks, report],
  );
}
