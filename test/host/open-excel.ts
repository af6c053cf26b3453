import { readFileSync } from 'node:fs';
import { JSDOM } from 'jsdom';
import type { Workbook } from '../../src/core/workbook/workbook';
import type { Grid } from '../../src/host/calculation/grid';
import { createHeadlessUniver } from '../../src/host/univer/headless-univer';
import { createPlainGrid } from '../../src/host/calculation/plain-grid';
import { createUniverGrid } from '../../src/host/univer/univer-grid';
import type { Host } from '../../src/host/create-host';
import { createHost } from '../../src/host/create-host';
import type { HostLocale } from '../../src/host/locale';
import { EN_US, VI_VN } from '../../src/host/locale';
import { isSupported } from '../../src/host/rich-api/requirement-set';

export interface OpenExcelOptions {
  /** Where ExcelApi stops: `1.8` as in Excel 2019, `1.14` in 2021, `1.17` in 2024; absent: the newest. */
  readonly apiLevel?: '1.8' | '1.14' | '1.17';
  /** Taken over and changed in place; absent: one empty sheet, `Sheet1`. */
  readonly workbook?: Workbook;
  /** Regional settings; `vi-VN` where absent. */
  readonly locale?: HostLocale['tag'];
  /** `plain` for tests that need no formulas: nothing is calculated. */
  readonly grid?: 'univer' | 'plain';
}

/** Excel as the code under test sees it, and the stand-in behind it. */
export interface OpenedExcel {
  /** Microsoft's own client. Give it to the code under test; it is typed as in `@types/office-js`. */
  readonly Excel: typeof Excel;
  readonly Office: typeof Office;
  readonly OfficeExtension: typeof OfficeExtension;
  readonly host: Host;
  /** Call it when the test is done. */
  close(): void;
}

const CLIENT = readFileSync(require.resolve('@microsoft/office-js/dist/excel-win32-16.01.js'), 'utf8');

/**
 * Opens a workbook in the stand-in for Excel, behind Microsoft's unmodified client, in a window of its own:
 *
 * ```ts
 * const { Excel, host, close } = openExcel({ apiLevel: '1.8' });
 * await Excel.run(async (context) => { … await context.sync(); });
 * await host.userEdit('Sheet1', 'A1', '99,8');
 * close();
 * ```
 *
 * The client knows the requirement set of what is read and called, the host that of what is assigned; both stop at
 * `apiLevel`. It also puts the window's `Excel`, `Office` and `OfficeExtension` on the global object, where code
 * written for Office.js looks for them, and takes them away at `close`.
 */
export function openExcel({ apiLevel, workbook, locale = 'vi-VN', grid = 'univer' }: OpenExcelOptions = {}): OpenedExcel {
  const univer = grid === 'univer' ? createHeadlessUniver() : undefined;
  const calculation: Grid = univer ? createUniverGrid(univer, locale === 'vi-VN' ? VI_VN : EN_US) : createPlainGrid();
  const host = createHost({ grid: calculation, locale, ...(workbook ? { workbook } : {}), ...(apiLevel ? { apiLevel } : {}) });
  const { window } = new JSDOM('<!doctype html>', { runScripts: 'outside-only', url: 'http://localhost/' });
  const page = window as unknown as ClientWindow;
  page._richApiNativeBridge = host.bridge;
  page.eval(CLIENT);
  limit(page, apiLevel, locale);
  const names = ['Excel', 'Office', 'OfficeExtension'] as const;
  for (const name of names) Reflect.set(globalThis, name, page[name]);
  return {
    Excel: page.Excel,
    Office: page.Office,
    OfficeExtension: page.OfficeExtension,
    host,
    close: () => {
      for (const name of names) {
        if (Reflect.get(globalThis, name) === page[name]) Reflect.deleteProperty(globalThis, name);
      }
      host.dispose();
      univer?.dispose();
      window.close();
    },
  };
}

interface ClientWindow {
  _richApiNativeBridge: unknown;
  Excel: typeof Excel;
  Office: typeof Office;
  OfficeExtension: typeof OfficeExtension & { CommonUtility: { _doApiNotSupportedCheck: boolean } };
  eval(script: string): void;
}

/** Gives the client the context that `office.js` would, with the requirement sets of an Excel of that level. */
function limit(page: ClientWindow, level: string | undefined, locale: string): void {
  const isSetSupported = (set: string, version = '1.1'): boolean =>
    set === 'ExcelApi' ? isSupported(level, version) : set === 'ExcelApiOnline' && level === undefined;
  const context = { displayLanguage: locale, contentLanguage: locale, host: 'Excel', platform: 'PC', requirements: { isSetSupported } };
  page.Office = Object.create(page.Office, { context: { value: context }, onReady: { value: () => Promise.resolve({ host: 'Excel', platform: 'PC' }) } });
  page.OfficeExtension.CommonUtility._doApiNotSupportedCheck = level !== undefined;
}
