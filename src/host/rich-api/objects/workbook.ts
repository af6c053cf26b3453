import type { ApiType } from '../api-object';
import { ApiObject } from '../api-object';
import { textArgument } from '../argument';
import type { Session } from '../session';
import { applicationType } from './application';
import { namedItemCollectionType } from './named-item-collection';
import { rangeObject } from './range-object';
import { worksheetCollectionType } from './worksheet-collection';

/** `Excel.Workbook`, the root of all paths. */
export const workbookType: ApiType<null> = {
  name: 'Workbook',
  scalars: { Name: { since: '1.7', get: () => 'Book1.xlsx' }, ReadOnly: { since: '1.8', get: () => false } },
  navigations: {
    Worksheets: { get: () => ApiObject.of(worksheetCollectionType, null) },
    Names: { get: () => ApiObject.of(namedItemCollectionType, {}) },
    Application: { get: () => ApiObject.of(applicationType, null) },
    Protection: { since: '1.7', get: () => ApiObject.of(workbookProtectionType, null) },
  },
  methods: {
    GetSelectedRange: { call: (_target, _args, session) => selected(session) },
    GetActiveCell: {
      since: '1.7',
      call: (_target, _args, session) => {
        const { sheet, area } = session.model.selection;
        return rangeObject(session.range(session.model.liveSheet(sheet), { ...area, bottom: area.top, right: area.left }));
      },
    },
    _RemoveReference: { call: (_target, [id], session) => session.removeReference(textArgument(id, 'reference')) },
    _RemoveAllReferences: { call: (_target, _args, session) => session.removeAllReferences() },
    _GetReferenceCount: { call: (_target, _args, session) => session.referenceCount },
  },
};

/** `Excel.WorkbookProtection`: the stand-in's workbook structure is never protected. */
const workbookProtectionType: ApiType<null> = {
  name: 'WorkbookProtection',
  scalars: { Protected: { get: () => false } },
};

function selected(session: Session): ApiObject {
  const { sheet, area } = session.model.selection;
  return rangeObject(session.range(session.model.liveSheet(sheet), area));
}
