import type { CellInput } from '../../core/injection/cell-input';
import type { ConsolidationSheet } from '../../core/injection/consolidation-injection';
import { listInputs } from '../../core/injection/list-inputs';
import { isList } from '../../core/injection/plan-consolidation-injection';

/** Rows of one list that go in by one assignment. */
export interface ListRows {
  readonly key: string;
  /** The sheet's row of the first (from 0). */
  readonly first: number;
  readonly inputs: readonly (readonly CellInput[])[];
}

/**
 * Bytes of rows in one request. Microsoft allows 5 MB; what a request says besides its rows, and what is escaped on the
 * way, has room in the rest.
 */
const REQUEST_BYTES = 2_000_000;
/** What sheets, names and layout of the lists take of the first request, and the totals of the last. */
const FIRST_BYTES = 200_000;
const LAST_BYTES = 600_000;

/**
 * The rows of all lists shared out to as few requests as their bytes allow, in order. The first request has room for
 * what opens the writing, the last one for the totals.
 */
export function rowRequests(sheets: readonly ConsolidationSheet[], most = REQUEST_BYTES): ListRows[][] {
  const requests: ListRows[][] = [[]];
  let room = most - FIRST_BYTES;
  const begin = (): void => {
    requests.push([]);
    room = most;
  };
  for (const { plan } of sheets.filter((sheet) => isList(sheet.plan))) {
    let open: { key: string; first: number; inputs: (readonly CellInput[])[] } | undefined;
    listInputs(plan).forEach((inputs, row) => {
      const bytes = utf8Bytes(JSON.stringify(inputs));
      if (bytes > room && room < most) {
        begin();
        open = undefined;
      }
      room -= bytes;
      open ??= openIn(requests[requests.length - 1] ?? [], plan.key, row);
      open.inputs.push(inputs);
    });
  }
  if (room < LAST_BYTES) begin();
  return requests;
}

function openIn(request: ListRows[], key: string, first: number) {
  const rows = { key, first, inputs: [] as (readonly CellInput[])[] };
  request.push(rows);
  return rows;
}

function utf8Bytes(text: string): number {
  return new TextEncoder().encode(text).length;
}
