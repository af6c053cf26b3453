import type { PaneText } from '../pane-text';
import { appendices } from './appendices';
import { check } from './check';
import { details } from './details';
import { explanation } from './explanation';
import { exporting } from './export';
import { failure } from './failure';
import { files } from './files';
import { fix } from './fix';
import { frame } from './frame';
import { narrative } from './narrative';
import { problems } from './problems';
import { report } from './report';
import { unsupported } from './unsupported';

/** Every sentence of the pane, in English. Names of rows and sheets stay Vietnamese: they are the form's. */
export const en: PaneText = {
  ...frame,
  details,
  appendices,
  check,
  files,
  explanation,
  export: exporting,
  fix,
  report,
  narrative,
  problems,
  failure,
  unsupported,
};
