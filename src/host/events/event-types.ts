/** Events as the client numbers them (`eventType` beside each `GenericEventHandlers` of Microsoft's client). */
export interface EventType {
  readonly number: number;
  /** Requirement set of registering on a sheet; absent where only the collection has the event. */
  readonly sheetSince?: string;
  /** Requirement set of registering on the collection of sheets. */
  readonly collectionSince: string;
}

/** By the name within `_Register…Event` and `_Unregister…Event`. */
export const EVENT_TYPES = {
  DataChanged: { number: 10, sheetSince: '1.7', collectionSince: '1.9' },
  Activated: { number: 11, sheetSince: '1.7', collectionSince: '1.7' },
  Deactivated: { number: 12, sheetSince: '1.7', collectionSince: '1.7' },
  Added: { number: 13, collectionSince: '1.7' },
  SelectionChanged: { number: 14, sheetSince: '1.7', collectionSince: '1.9' },
  Deleted: { number: 15, collectionSince: '1.7' },
  Calculated: { number: 16, sheetSince: '1.8', collectionSince: '1.8' },
  ProtectionChanged: { number: 24, sheetSince: '1.14', collectionSince: '1.14' },
} as const satisfies Readonly<Record<string, EventType>>;

/** The same of events registered as `_RegisterEvent…`; in set ExcelApiOnline for this client, 1.17 on the desktop. */
export const LATER_EVENT_TYPES = {
  NameChanged: { number: 25, sheetSince: '1.17', collectionSince: '1.17' },
  VisibilityChanged: { number: 26, sheetSince: '1.17', collectionSince: '1.17' },
} as const satisfies Readonly<Record<string, EventType>>;

/** What an event of the whole workbook is aimed at. */
export const WORKBOOK_TARGET = 'Workbook';
