import { EVENT_TYPES, LATER_EVENT_TYPES, WORKBOOK_TARGET } from '../../events/event-types';
import type { EventType } from '../../events/event-types';
import type { Method } from '../api-type';

/** The registering methods of a sheet; `sheetId` tells a sheet's id. */
export function sheetEventMethods<T>(sheetId: (target: T) => string): Record<string, Method<T>> {
  return eventMethods(sheetId, (type) => type.sheetSince);
}

/** The registering methods of the collection of sheets. */
export function collectionEventMethods<T>(): Record<string, Method<T>> {
  return eventMethods(
    () => WORKBOOK_TARGET,
    (type) => type.collectionSince,
  );
}

function eventMethods<T>(
  targetId: (target: T) => string,
  sinceOf: (type: EventType) => string | undefined,
): Record<string, Method<T>> {
  const methods: Record<string, Method<T>> = {};
  const add = (method: string, type: EventType, on: boolean): void => {
    const since = sinceOf(type);
    if (since === undefined) return;
    methods[method] = {
      since,
      call: (target, _args, { events }) => {
        if (on) events.register(type.number, targetId(target));
        else events.unregister(type.number, targetId(target));
        return null;
      },
    };
  };
  for (const [name, type] of Object.entries(EVENT_TYPES)) {
    add(`_Register${name}Event`, type, true);
    add(`_Unregister${name}Event`, type, false);
  }
  for (const [name, type] of Object.entries(LATER_EVENT_TYPES)) {
    add(`_RegisterEvent${name}`, type, true);
    add(`_UnregisterEvent${name}`, type, false);
  }
  return methods;
}
