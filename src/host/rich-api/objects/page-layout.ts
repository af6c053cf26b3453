import { MAX_COLUMNS } from '../../../core/address/a1';
import { ExcelError } from '../../excel-error';
import type { HostPageLayout } from '../../workbook-model/page-layout';
import { changePage, pageOf } from '../../workbook-model/page-layout';
import { readSheetAddress } from '../../workbook-model/read-address';
import type { ApiType, ScalarProperty } from '../api-type';
import { ApiObject } from '../api-object';
import { booleanArgument, recordArgument, sizeArgument, textArgument, wordArgument } from '../argument';
import type { Session } from '../session';

type Margins = HostPageLayout['margins'];

const ORIENTATIONS: Readonly<Record<string, HostPageLayout['orientation']>> = {
  Portrait: 'portrait',
  Landscape: 'landscape',
};
const POINTS: Readonly<Record<string, number>> = { Points: 1, Inches: 72, Centimeters: 72 / 2.54 };

/** `Excel.PageLayout`; its target is the sheet's id. Margins are points. */
export const pageLayoutType: ApiType<'PageLayout'> = {
  name: 'PageLayout',
  scalars: {
    PaperSize: {
      get: () => 'A4',
      set: (_id, value) => {
        if (textArgument(value, 'paperSize').toLowerCase() !== 'a4')
          throw new ExcelError('NotImplemented', `paper ${String(value)}`);
      },
    },
    Orientation: page(
      ({ orientation }) => (orientation === 'portrait' ? 'Portrait' : 'Landscape'),
      (value) => ({ orientation: wordArgument(value, ORIENTATIONS, 'orientation') }),
    ),
    TopMargin: margin('top'),
    BottomMargin: margin('bottom'),
    LeftMargin: margin('left'),
    RightMargin: margin('right'),
    HeaderMargin: page(
      ({ headerMargin }) => headerMargin ?? 21.6,
      (value) => ({ headerMargin: sizeArgument(value, 'headerMargin') }),
    ),
    FooterMargin: page(
      ({ footerMargin }) => footerMargin ?? 21.6,
      (value) => ({ footerMargin: sizeArgument(value, 'footerMargin') }),
    ),
    CenterHorizontally: page(
      ({ centerHorizontally }) => centerHorizontally ?? false,
      (value) => ({ centerHorizontally: booleanArgument(value, 'centerHorizontally') }),
    ),
    Zoom: page(({ fitToWidth }) => (fitToWidth ? { horizontalFitToPages: 1 } : { scale: 100 }), readZoom),
  },
  navigations: { HeadersFooters: { get: (id) => ApiObject.of('HeaderFooterGroup', id) } },
  methods: {
    SetPrintMargins: {
      call: (id, [unit, given], session) => {
        const points = wordArgument(unit, POINTS, 'unit');
        const sizes = Object.entries(recordArgument(given, 'marginOptions')).map(
          ([name, size]) => [name, sizeArgument(size, name) * points] as const,
        );
        changeMargins(id, session, sizes);
      },
    },
    SetPrintTitleRows: {
      call: (id, [rows], session) => {
        const sheet = session.model.liveSheet(id);
        const range = rows instanceof ApiObject ? rows.as('Range') : undefined;
        const area = range
          ? session.place(range).area
          : readSheetAddress(session.model, sheet, textArgument(rows, 'printTitleRows'));
        changePage(session.model, sheet, { titleRows: { first: area.top, last: area.bottom } });
      },
    },
    GetPrintTitleRowsOrNullObject: {
      call: (id, _args, session) => {
        const sheet = session.model.liveSheet(id);
        const rows = pageOf(sheet).titleRows;
        return rows
          ? ApiObject.of(
              'Range',
              session.range(sheet, { top: rows.first, bottom: rows.last, left: 0, right: MAX_COLUMNS - 1 }),
            )
          : null;
      },
    },
  },
};

function page(
  read: (layout: HostPageLayout) => unknown,
  change: (value: unknown) => Partial<HostPageLayout>,
): ScalarProperty<string> {
  return {
    get: (id, { model }) => read(pageOf(model.liveSheet(id))),
    set: (id, value, { model }) => changePage(model, model.liveSheet(id), change(value)),
  };
}

function margin(side: keyof Margins): ScalarProperty<string> {
  return {
    get: (id, { model }) => pageOf(model.liveSheet(id)).margins[side],
    set: (id, value, session) => changeMargins(id, session, [[side, sizeArgument(value, `${side}Margin`)]]),
  };
}

function changeMargins(id: string, { model }: Session, sizes: readonly (readonly [string, number])[]): void {
  const sheet = model.liveSheet(id);
  let change: Partial<HostPageLayout> = {};
  for (const [name, size] of sizes) {
    const margins: Margins = change.margins ?? pageOf(sheet).margins;
    if (name === 'top' || name === 'bottom' || name === 'left' || name === 'right')
      change = { ...change, margins: { ...margins, [name]: size } };
    else if (name === 'header') change = { ...change, headerMargin: size };
    else if (name === 'footer') change = { ...change, footerMargin: size };
    else throw new ExcelError('InvalidArgument', name);
  }
  changePage(model, sheet, change);
}

/** One page wide and as many long as needed, or no fitting; other zooms the plain workbook does not keep. */
function readZoom(value: unknown): Partial<HostPageLayout> {
  const zoom = recordArgument(value, 'zoom');
  if (zoom['horizontalFitToPages'] === 1 && !zoom['verticalFitToPages']) return { fitToWidth: true };
  if (zoom['scale'] === 100) return { fitToWidth: false };
  throw new ExcelError('NotImplemented', `zoom ${JSON.stringify(value)}`);
}
