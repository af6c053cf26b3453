import { ExcelError } from '../../excel-error';
import { readSheetAddress } from '../../workbook-model/read-address';
import { protectStructure, unprotectStructure } from '../../workbook-model/workbook-protection';
import type { ApiType } from '../api-type';
import { ApiObject } from '../api-object';
import { optionalText, textArgument } from '../argument';
import type { Session } from '../session';

/** `Excel.Workbook`, the root of all paths. */
export const workbookType: ApiType<'Workbook'> = {
  name: 'Workbook',
  scalars: { Name: { since: '1.7', get: () => 'Book1.xlsx' }, ReadOnly: { since: '1.8', get: () => false } },
  navigations: {
    Worksheets: { get: () => ApiObject.of('WorksheetCollection', null) },
    Names: { get: () => ApiObject.of('NamedItemCollection', {}) },
    Application: { get: () => ApiObject.of('Application', null) },
    Protection: { since: '1.7', get: () => ApiObject.of('WorkbookProtection', null) },
  },
  methods: {
    GetSelectedRange: { call: (_target, _args, session) => selected(session) },
    GetActiveCell: {
      since: '1.7',
      call: (_target, _args, session) => {
        const { sheet, area } = session.model.selection;
        return ApiObject.of(
          'Range',
          session.range(session.model.liveSheet(sheet), { ...area, bottom: area.top, right: area.left }),
        );
      },
    },
    _GetRangeForEventByReferenceId: {
      call: (_target, [id], session) => {
        const range = rangeOfEvent(textArgument(id, 'reference'), session);
        if (!range) throw new ExcelError('ItemNotFound', 'the cells of the event are gone');
        return range;
      },
    },
    _GetRangeOrNullObjectForEventByReferenceId: {
      call: (_target, [id], session) => rangeOfEvent(textArgument(id, 'reference'), session),
    },
    _RemoveReference: { call: (_target, [id], session) => session.removeReference(textArgument(id, 'reference')) },
    _RemoveAllReferences: { call: (_target, _args, session) => session.removeAllReferences() },
    _GetReferenceCount: { call: (_target, _args, session) => session.referenceCount },
  },
};

/** `Excel.WorkbookProtection`. */
export const workbookProtectionType: ApiType<'WorkbookProtection'> = {
  name: 'WorkbookProtection',
  scalars: { Protected: { get: (_target, { model }) => model.structureProtected } },
  methods: {
    Protect: { call: (_target, [password], { model }) => protectStructure(model, optionalText(password, 'password')) },
    Unprotect: {
      call: (_target, [password], { model }) => unprotectStructure(model, optionalText(password, 'password')),
    },
  },
};

/** Events name their cells by the sheet's id and the address, which must still be there. */
function rangeOfEvent(reference: string, session: Session): ApiObject | null {
  const at = reference.lastIndexOf(' ');
  const sheet = session.model.sheetById(reference.slice(0, at));
  return sheet
    ? ApiObject.of('Range', session.range(sheet, readSheetAddress(session.model, sheet, reference.slice(at + 1))))
    : null;
}

function selected(session: Session): ApiObject {
  const { sheet, area } = session.model.selection;
  return ApiObject.of('Range', session.range(session.model.liveSheet(sheet), area));
}
