import type { Book } from "../engine/book";
import { WorkbookError } from "../engine/errors";
import { errorBody, RequestRun } from "./interpreter";
import { References } from "./references";
import { eventsOf, type EventEntry } from "./events";
import { bridgeMessage, ObjectPathType, requestBody, type RequestBody, type ResponseBody } from "./wire";
import { newObject } from "./objects/newObjects";
import { WorkbookType } from "./objects";
import type { Connection } from "./connection";
import type { WorkbookContents } from "../engine/workbookContents";

/** Excel on the web refuses requests and responses over 5 MB (Office.js, "Resource limits and performance optimization"). */
const DEFAULT_PAYLOAD_LIMIT = 5 * 1024 * 1024;

export interface Traffic {
  requests: number;
  bytes: number;
  largest: number;
}

export interface HostOptions {
  /** The n-th request (from 1) and every later one fails with a GeneralException, with nothing of it applied. */
  failAt?: number | undefined;
  /** Bytes of a request or a response. */
  payloadLimit?: number | undefined;
  /** Reads an .xlsx file for insertWorksheetsFromBase64, which is not there without it. */
  readWorkbook?: ((bytes: Uint8Array) => Promise<WorkbookContents>) | undefined;
}

const encoder = new TextEncoder();

/** What stands on Excel's side of the wire: takes the requests of the Office.js client and answers from the book. */
export class WorkbookHost implements Connection {
  readonly traffic: Traffic = { requests: 0, bytes: 0, largest: 0 };
  readonly references = new References();
  readonly readWorkbook: Connection["readWorkbook"];
  private queue: Promise<void> = Promise.resolve();
  private readonly clients = new Set<(json: string) => void>();

  constructor(
    readonly book: Book,
    private readonly options: HostOptions = {},
  ) {
    this.readWorkbook = options.readWorkbook ?? null;
    eventsOf(book).onEvent((entry) => this.tell(entry));
  }

  /**
   * Joins a client: `send` takes the host's messages (JSON); the function that comes back takes the client's. Answers
   * keep the order of the requests, and arrive in a later task, as they would from Excel.
   */
  connect(send: (json: string) => void): { receive(json: string): void; disconnect(): void } {
    this.clients.add(send);
    return {
      receive: (json) => {
        this.queue = this.queue.then(() => this.answer(json, send));
      },
      disconnect: () => this.clients.delete(send),
    };
  }

  /** Tells every client of an event (messageCategory 65536). */
  private tell({ type, targetId, message }: EventEntry): void {
    const entry = {
      messageCategory: 65536,
      messageType: type,
      targetId,
      message: JSON.stringify(message),
      id: type,
    };
    const json = JSON.stringify({ type: 3, message: { entries: [entry] } });
    for (const send of this.clients) {
      send(json);
    }
  }

  private async answer(json: string, send: (json: string) => void): Promise<void> {
    const parsed = bridgeMessage.safeParse(JSON.parse(json));
    if (!parsed.success || parsed.data.type !== 1) {
      return;
    }
    const { id, message } = parsed.data;
    const events = eventsOf(this.book);
    events.hold();
    const body = await this.respond(message.body ?? null, encoder.encode(json).length);
    send(JSON.stringify({ id, type: 2, flags: 0, message: { statusCode: 200, headers: {}, body } }));
    events.release();
  }

  private async respond(body: string | RequestBody | null, bytes: number): Promise<ResponseBody> {
    const request = requestBody.safeParse(typeof body === "string" ? JSON.parse(body) : body);
    if (!request.success) {
      return failure(new WorkbookError("GeneralException", "The request could not be understood."));
    }
    // What the library asks for itself, about the add-in and not the workbook, is no traffic of the add-in's.
    const counts = Object.values(request.data.ObjectPaths).some(
      (path) =>
        path.ObjectPathType === ObjectPathType.Root || path.ObjectPathType === ObjectPathType.ReferenceId,
    );
    if (counts) {
      this.count(bytes);
      this.traffic.requests += 1;
    }
    if (counts && this.options.failAt !== undefined && this.traffic.requests >= this.options.failAt) {
      return failure(
        new WorkbookError("GeneralException", "There was an internal error while processing the request."),
      );
    }
    const limit = this.options.payloadLimit ?? DEFAULT_PAYLOAD_LIMIT;
    if (bytes > limit) {
      return failure(
        new WorkbookError(
          "RequestPayloadSizeLimitExceeded",
          "The request payload size has exceeded the limit.",
        ),
      );
    }
    const world = {
      root: WorkbookType.of(this),
      newObject: (name: string) => newObject(this.book, name),
      references: this.references,
      settled: () => this.book.settled(),
    };
    const response = await new RequestRun(world, request.data).run();
    const size = encoder.encode(JSON.stringify(response)).length;
    if (counts) {
      this.count(size);
    }
    return size > limit
      ? failure(
          new WorkbookError(
            "ResponsePayloadSizeLimitExceeded",
            "The response payload size has exceeded the limit.",
          ),
        )
      : response;
  }

  private count(bytes: number): void {
    this.traffic.bytes += bytes;
    this.traffic.largest = Math.max(this.traffic.largest, bytes);
  }
}

function failure(error: WorkbookError): ResponseBody {
  return { Results: [], Error: errorBody(error, -1, "") };
}
