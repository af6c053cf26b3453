import { WORKBOOK_TARGET } from './event-types';

/** One event as the client reads it. */
export interface EventEntry {
  readonly messageCategory: 65536;
  readonly messageType: number;
  readonly targetId: string;
  readonly message: string;
  readonly id: 0;
}

/** Which events the client has asked for, and those that wait to be sent. */
export class EventRegistry {
  private readonly registered = new Set<string>();
  private waiting: EventEntry[] = [];

  register(type: number, target: string): void {
    this.registered.add(`${type} ${target}`);
  }

  unregister(type: number, target: string): void {
    this.registered.delete(`${type} ${target}`);
  }

  /** Queues an event for the sheet's handlers and for the workbook's, as far as there are any. */
  raise(type: number, sheetId: string, details: object): void {
    for (const target of [sheetId, WORKBOOK_TARGET]) {
      if (!this.registered.has(`${type} ${target}`)) continue;
      this.waiting.push({
        messageCategory: 65536,
        messageType: type,
        targetId: target,
        message: JSON.stringify(details),
        id: 0,
      });
    }
  }

  /** The events that wait, which wait no longer. */
  take(): readonly EventEntry[] {
    const entries = this.waiting;
    this.waiting = [];
    return entries;
  }
}
