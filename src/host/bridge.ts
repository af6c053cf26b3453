import type { CellEditMode } from './person/cell-edit-mode';
import type { ApiObject } from './rich-api/api-object';
import type { RequestBody, ResponseBody } from './rich-api/process-query';
import { processQuery } from './rich-api/process-query';
import type { Session } from './rich-api/session';
import type { HostStatistics } from './statistics';
import { utf8Length } from './statistics';
import type { WorkQueue } from './work-queue';

/** The pair of functions between Microsoft's client and its host; texts are JSON. */
export interface Bridge {
  sendMessageToHost(text: string): void;
  /** Filled in by the client when it loads. */
  onMessageFromHost?: (text: string) => void;
}

/** Microsoft, "Resource limits and performance optimization": 5 MB a request, 5 MB an answer. */
export const PAYLOAD_LIMIT = 5 * 1024 * 1024;

interface BridgeParts {
  readonly session: Session;
  readonly root: ApiObject;
  readonly statistics: HostStatistics;
  readonly queue: WorkQueue;
  readonly editMode: CellEditMode;
  /** Hands on what has changed and waits for the calculation. */
  readonly settle: () => Promise<void>;
}

interface RequestMessage {
  readonly id: number;
  readonly flags: number;
  readonly type: number;
  readonly message: { readonly url: string; readonly method: string; readonly body: RequestBody | string };
}

/** The client's request flag of `Excel.run({ delayForCellEdit: true }, …)`. */
const DELAY_FOR_CELL_EDIT = 64;
const REQUEST = 1;
const RESPONSE = 2;
const GENERIC_MESSAGE = 3;

/** Answers the client's requests in turn, and sends it events. */
export class HostBridge implements Bridge {
  onMessageFromHost?: (text: string) => void;
  private failure: Error | undefined;

  constructor(private readonly parts: BridgeParts) {}

  sendMessageToHost = (text: string): void => {
    const request: RequestMessage = JSON.parse(text);
    if (request.type !== REQUEST) return;
    const { editMode, queue } = this.parts;
    const held = (request.flags & DELAY_FOR_CELL_EDIT) === 0 ? Promise.resolve() : editMode.whenOver();
    held
      .then(() => queue.run(() => this.answer(request)))
      .catch((error: unknown) => this.send({ id: request.id, type: RESPONSE, message: serverError(error) }));
  };

  /** Sends the events that wait. */
  sendEvents(): void {
    const entries = this.parts.session.events.take();
    if (entries.length > 0) this.send({ type: GENERIC_MESSAGE, controlId: '', message: { entries } });
  }

  /** Keeps a failure outside any request; every request from then on answers with it. */
  fail(error: unknown): void {
    this.failure = error instanceof Error ? error : new Error(String(error));
  }

  private async answer({ id, message }: RequestMessage): Promise<void> {
    if (this.failure !== undefined) throw this.failure;
    const text = typeof message.body === 'string' ? message.body : JSON.stringify(message.body);
    const bytes = utf8Length(text);
    this.parts.statistics.count(bytes);
    const body = this.parts.editMode.active
      ? refusal('InvalidOperationInCellEditMode', IN_CELL_EDIT)
      : await this.responseTo(text, bytes);
    this.send({ id, type: RESPONSE, message: { statusCode: 200, headers: {}, body } });
    this.sendEvents();
  }

  private async responseTo(text: string, bytes: number): Promise<string> {
    if (bytes > PAYLOAD_LIMIT)
      return refusal('RequestPayloadSizeLimitExceeded', 'The request payload size has exceeded the limit.');
    const { session, root, settle } = this.parts;
    const request: RequestBody = JSON.parse(text);
    const response: ResponseBody = await processQuery(request, session, root, settle);
    await settle();
    const answer = JSON.stringify(response);
    if (utf8Length(answer) > PAYLOAD_LIMIT)
      return refusal('ResponsePayloadSizeLimitExceeded', 'The response payload size has exceeded the limit.');
    return answer;
  }

  private send(message: object): void {
    this.onMessageFromHost?.(JSON.stringify(message));
  }
}

const IN_CELL_EDIT =
  'Excel is in cell-editing mode. Please exit the edit mode by pressing ENTER or TAB or selecting another cell, and then try again.';

function refusal(code: string, text: string): string {
  return JSON.stringify({ Results: [], Error: { Code: code, Message: text, ActionIndex: -1, Location: '' } });
}

/** A mistake of the stand-in itself, told to the client as a server's error so that it is seen and not taken for Excel's. */
function serverError(error: unknown): object {
  const text = error instanceof Error ? `${error.message}\n${error.stack ?? ''}` : String(error);
  return {
    statusCode: 500,
    headers: {},
    body: JSON.stringify({ error: { code: 'GeneralException', message: `Stand-in for Excel: ${text}` } }),
  };
}
