import type { Workbook } from '../core/workbook/workbook';
import { createHost, type Host } from '../host/create-host';
import { VI_VN } from '../host/locale';
import { createUniverGrid } from '../host/univer/univer-grid';
import { linkPane } from './pane-link';
import { linkPerson, type AfterAct } from './person/person-link';
import type { UniverApp } from './univer/create-univer';
import { drawConditionalNumberFormats } from './univer/conditional-number-formats';
import { drawnGrid } from './univer/drawn-grid';
import { validateLiveSheets } from './univer/validate-live-sheets';
import { showDecimalCommas } from './univer/vietnamese-decimals';

/** One workbook open in the workbench: Univer shows it, the pane in the frame works on it. */
export interface OpenWorkbook {
  readonly host: Host;
  close(): void;
}

let opened = 0;

/** Opens a workbook (an empty one where absent) and starts the pane anew, as Excel does for each workbook. */
export function openWorkbook(
  app: UniverApp,
  frame: HTMLIFrameElement,
  workbook: Workbook | undefined,
  afterAct: AfterAct,
): OpenWorkbook {
  const isFirst = opened === 0;
  opened += 1;
  const unitId = `workbook-${opened}`;
  const grid = drawnGrid(createUniverGrid(app.univer, VI_VN, unitId), app.univer, app.api, unitId);
  const host = createHost({ grid, ...(workbook ? { workbook } : {}) });
  const unlinkPane = linkPane(frame, host.bridge);
  let unlinkPerson: (() => void) | undefined;
  const started = host.whenCalculated().then(() => {
    app.api.getActiveWorkbook()?.setNumfmtLocal('vi');
    // Univer has its services for sheets only once a workbook is open; they outlive the workbook.
    if (isFirst) {
      drawConditionalNumberFormats(app.univer);
      showDecimalCommas(app.univer);
      validateLiveSheets(app.univer);
    }
    unlinkPerson = linkPerson(app.api, host, grid, afterAct);
    frame.src = 'pane-workbench.html';
  });
  started.catch((error: unknown) => {
    throw error;
  });
  return {
    host,
    close: () => {
      unlinkPerson?.();
      unlinkPane();
      host.dispose();
    },
  };
}
