import type { ImportTools } from './controller/pane-services';
import { documentOfText } from '../core/document/document-of-text';
import { importOffer, NO_TICKS, suggestedTicks } from '../core/import/offer/import-offer';
import { likelyUse } from '../core/import/offer/import-use';
import { importSteps } from '../core/import/propose-import';

/** Reads reports written elsewhere; what was pasted needs no reader of files. */
export const importTools: ImportTools = {
  readImportFile: async (...given) => (await import('../report-file/import/read-import-file')).readImportFile(...given),
  documentOfText,
  importSteps,
  likelyUse,
  suggest: (...given) => suggestedTicks(importOffer(...given)),
  noTicks: NO_TICKS,
};
