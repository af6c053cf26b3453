import type { Workbook } from '../../src/core/workbook/workbook';
import { createPlainGrid } from '../../src/host/calculation/plain-grid';
import type { Host } from '../../src/host/create-host';
import { createHost } from '../../src/host/create-host';
import type { HostLocale } from '../../src/host/locale';
import { EN_US, VI_VN } from '../../src/host/locale';
import { isSupported } from '../../src/host/rich-api/requirement-set';
import { createHeadlessUniver } from '../../src/host/univer/headless-univer';
import { createUniverGrid } from '../../src/host/univer/univer-grid';
import type { ClientWindow } from './client-window';
import { takeClient } from './client-window';

export interface OpenExcelOptions {
  /** Where ExcelApi stops: `1.8` as in Excel 2019, `1.14` in 2021, `1.17` in 2024; absent: the newest. */
  readonly apiLevel?: '1.8' | '1.14' | '1.17';
  /** Taken over and changed in place; absent: one empty sheet, `Sheet1`. */
  readonly workbook?: Workbook;
  /** Regional settings; `vi-VN` where absent. */
  readonly locale?: HostLocale['tag'];
  /** `plain` for tests that need no formulas: nothing is calculated, and opening is quicker. */
  readonly grid?: 'univer' | 'plain';
}

/** Excel as the code under test sees it, and the stand-in behind it. */
export interface OpenedExcel {
  /** Microsoft's own client, typed as in `@types/office-js`. */
  readonly Excel: typeof Excel;
  readonly Office: typeof Office;
  readonly OfficeExtension: typeof OfficeExtension;
  readonly host: Host;
  /** Call it when the test is done: Univer's timers keep the process alive. */
  close(): void;
}

const GLOBALS = ['Excel', 'Office', 'OfficeExtension'] as const;

/**
 * Opens a workbook in the stand-in for Excel, behind Microsoft's unmodified client:
 *
 * ```ts
 * const { Excel, host, close } = openExcel({ apiLevel: '1.8' });
 * await Excel.run(async (context) => { … await context.sync(); });
 * await host.userEdit('Sheet1', 'A1', '99,8');
 * close();
 * ```
 *
 * The client knows the requirement set of what is read and called, the host that of what is assigned; both stop at
 * `apiLevel`. `Excel`, `Office` and `OfficeExtension` are also put on the global object, where code written for
 * Office.js looks for them, until `close`.
 */
export function openExcel({
  apiLevel,
  workbook,
  locale = 'vi-VN',
  grid = 'univer',
}: OpenExcelOptions = {}): OpenedExcel {
  const univer = grid === 'univer' ? createHeadlessUniver() : undefined;
  const calculation = univer ? createUniverGrid(univer, locale === 'vi-VN' ? VI_VN : EN_US) : createPlainGrid();
  const host = createHost({
    grid: calculation,
    locale,
    ...(workbook ? { workbook } : {}),
    ...(apiLevel ? { apiLevel } : {}),
  });
  const { page, giveBack } = takeClient(host.bridge);
  const opened = { Excel: page.Excel, Office: officeOf(page, apiLevel, locale), OfficeExtension: page.OfficeExtension };
  // The client asks the window's own Office for requirement sets.
  page.Office = opened.Office;
  page.OfficeExtension.CommonUtility._doApiNotSupportedCheck = apiLevel !== undefined;
  for (const name of GLOBALS) Reflect.set(globalThis, name, opened[name]);
  return {
    ...opened,
    host,
    close: () => {
      for (const name of GLOBALS) {
        if (Reflect.get(globalThis, name) === opened[name]) Reflect.deleteProperty(globalThis, name);
      }
      host.dispose();
      univer?.dispose();
      giveBack();
    },
  };
}

/** The client's Office with the context that `office.js` would give it in an Excel of that level. */
function officeOf(page: ClientWindow, level: string | undefined, locale: string): typeof Office {
  const isSetSupported = (set: string, version = '1.1'): boolean =>
    set === 'ExcelApi'
      ? isSupported(level, version)
      : set === 'DelayForCellEdit' || (set === 'ExcelApiOnline' && level === undefined);
  const place = { host: 'Excel', platform: 'PC' };
  const context = { displayLanguage: locale, contentLanguage: locale, ...place, requirements: { isSetSupported } };
  return Object.create(page.Office, { context: { value: context }, onReady: { value: () => Promise.resolve(place) } });
}
