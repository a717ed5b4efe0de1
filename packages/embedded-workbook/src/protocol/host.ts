import type { Book } from "../engine/book";
import type { WorkbookContents } from "../engine/workbookContents";
import { WorkbookError } from "../engine/errors";
import { apiObject } from "./apiObject";
import type { Connection } from "./connection";
import { eventsOf, EventType, type EventEntry } from "./events";
import { FailingCalls, type FailingCall } from "./failingCalls";
import { NO_ANSWER, partOf, type RequestFate } from "./requestFate";
import { excelApiMinor, isDesktop, type ExcelKind } from "./excelKind";
import { errorBody, RequestRun } from "./interpreter";
import { found } from "./objects/given";
import { areaOn } from "./objects/range/areasGiven";
import { RangeRef } from "./objects/range/rangeRef";
import { writeValues } from "./objects/range/values";
import { newObject } from "./objects/workbook/addinServices";
import { References } from "./references";
import { bridgeMessage, ObjectPathType, requestBody, type RequestBody, type ResponseBody } from "./wire";

/** Excel on the web refuses requests and responses over 5 MB (Office.js, "Resource limits and performance optimization"). */
const WEB_PAYLOAD_LIMIT = 5 * 1024 * 1024;

/** The ExcelApi (1.14) in which an event first says whether this add-in caused it. */
const TRIGGER_SOURCE = 14;

/** What has crossed the wire: requests, the bytes of requests and answers, and the largest of either. */
export interface Traffic {
  requests: number;
  bytes: number;
  largest: number;
}

/** A request, by its number from 1, and its answer, both as they cross the wire (JSON). */
export interface Exchange {
  number: number;
  request: string;
  answer: string;
}

export interface HostOptions extends ExcelKind {
  /** The n-th request (from 1) and every later one fails with a GeneralException, with nothing of it applied. */
  failAt?: number | undefined;
  /** Calls that fail. */
  failing?: readonly FailingCall[] | undefined;
  /**
   * Called before each request with its number, from 1, so that a co-author can do something in between, through a client of
   * their own (`connect` with `aside`); what it answers becomes of the request.
   */
  between?: ((request: number) => Promise<RequestFate> | RequestFate) | undefined;
  /** Called after each request that was answered as asked, with what crossed the wire. */
  heard?: ((exchange: Exchange) => void) | undefined;
  /** Bytes of a request or a response; by default that of Excel on the web, except on a desktop. */
  payloadLimit?: number | undefined;
  /** Reads an .xlsx file for insertWorksheetsFromBase64, which fails with NotImplemented without it. */
  readWorkbook?: ((bytes: Uint8Array) => Promise<WorkbookContents>) | undefined;
}

const encoder = new TextEncoder();

/** Excel's side of the wire: takes the requests of the Office.js client and answers them from the book. */
export class WorkbookHost implements Connection {
  readonly traffic: Traffic = { requests: 0, bytes: 0, largest: 0 };
  private readonly references = new References();
  private readonly failing: FailingCalls;
  readonly readWorkbook: Connection["readWorkbook"];
  readonly kind: ExcelKind;
  private readonly excelApi: number;
  private readonly payloadLimit: number;
  private queue: Promise<void> = Promise.resolve();
  private readonly clients = new Set<(json: string) => void>();

  constructor(
    readonly book: Book,
    private readonly options: HostOptions = {},
  ) {
    this.kind = options;
    this.excelApi = excelApiMinor(options);
    this.payloadLimit = options.payloadLimit ?? (isDesktop(options) ? Infinity : WEB_PAYLOAD_LIMIT);
    this.failing = new FailingCalls(options.failing ?? []);
    this.readWorkbook = options.readWorkbook ?? null;
    eventsOf(book).onEvent((entry) => this.sendEvent(entry));
  }

  /**
   * Connects a client: `send` is given the host's messages (JSON), `receive` takes the client's. Answers keep the order of
   * the requests, and arrive in a later task, as they would from Excel.
   * @param aside a co-author's client, whose requests are answered at once and are not counted
   */
  connect(
    send: (json: string) => void,
    { aside = false } = {},
  ): { receive(json: string): void; disconnect(): void } {
    this.clients.add(send);
    return {
      receive: (json) => {
        if (aside) void this.answer(json, send, aside);
        else this.queue = this.queue.then(() => this.answer(json, send, aside));
      },
      disconnect: () => this.clients.delete(send),
    };
  }

  /**
   * Writes into a cell as a person does who types it: after the requests that came before, and no client is told that it was
   * its own. Data validation is not asked.
   * @throws WorkbookError where there is no such sheet or cell, or the cell takes no such value
   */
  async type(sheet: string, address: string, value: string | number | boolean): Promise<void> {
    const typed = this.queue.then(() => {
      const on = found(this.book.sheetByName(sheet));
      writeValues(new RangeRef(on, areaOn(on, address)), value);
    });
    this.queue = typed.catch(() => undefined);
    return typed;
  }

  /** Sends every client an event (messageCategory 65536). */
  private sendEvent({ type, targetId, message: about }: EventEntry): void {
    const message = this.excelApi < TRIGGER_SOURCE ? { ...about, triggerSource: undefined } : about;
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

  private async answer(json: string, send: (json: string) => void, aside: boolean): Promise<void> {
    const parsed = bridgeMessage.safeParse(JSON.parse(json));
    if (!parsed.success || parsed.data.type !== 1) {
      return;
    }
    const { id, message } = parsed.data;
    const body = await this.respond(message.body ?? null, encoder.encode(json).length, aside);
    send(JSON.stringify({ id, type: 2, flags: 0, message: { statusCode: 200, headers: {}, body } }));
    eventsOf(this.book).release();
  }

  private async respond(
    body: string | RequestBody | null,
    bytes: number,
    aside: boolean,
  ): Promise<ResponseBody> {
    const events = eventsOf(this.book);
    const request = requestBody.safeParse(typeof body === "string" ? JSON.parse(body) : body);
    if (!request.success) {
      events.hold();
      return failure(new WorkbookError("GeneralException", "The request could not be understood."));
    }
    // What the library asks on its own account, about the add-in and not the workbook, is not traffic of the add-in.
    const isOfWorkbook =
      !aside &&
      Object.values(request.data.ObjectPaths).some(
        (path) =>
          path.ObjectPathType === ObjectPathType.Root || path.ObjectPathType === ObjectPathType.ReferenceId,
      );
    if (isOfWorkbook) {
      this.countBytes(bytes);
      this.traffic.requests += 1;
    }
    const { requests } = this.traffic;
    const fate = isOfWorkbook ? await this.options.between?.(requests) : undefined;
    events.hold();
    if (isOfWorkbook && this.options.failAt !== undefined && requests >= this.options.failAt) {
      return failure(NO_ANSWER);
    }
    if (bytes > this.payloadLimit) {
      return failure(
        new WorkbookError(
          "RequestPayloadSizeLimitExceeded",
          "The request payload size has exceeded the limit.",
        ),
      );
    }
    const world = {
      root: apiObject("Workbook", this),
      newObject: (name: string) => newObject(this.book, name),
      references: this.references,
      failing: this.failing,
      excelApi: this.excelApi,
      settled: () => this.book.settled(),
    };
    const response = await new RequestRun(world, partOf(request.data, fate)).run();
    if (fate !== undefined) {
      return failure(NO_ANSWER);
    }
    // Excel calculates after each change, whether somebody asks for results or not, and tells of it.
    if (events.isWantedAnywhere(EventType.WorksheetCalculated)) await this.book.settled();
    const answer = JSON.stringify(response);
    const size = encoder.encode(answer).length;
    if (isOfWorkbook) {
      this.countBytes(size);
      this.options.heard?.({ number: requests, request: JSON.stringify(request.data), answer });
    }
    return size > this.payloadLimit
      ? failure(
          new WorkbookError(
            "ResponsePayloadSizeLimitExceeded",
            "The response payload size has exceeded the limit.",
          ),
        )
      : response;
  }

  private countBytes(bytes: number): void {
    this.traffic.bytes += bytes;
    this.traffic.largest = Math.max(this.traffic.largest, bytes);
  }
}

function failure(error: WorkbookError): ResponseBody {
  return { Results: [], Error: errorBody(error, -1, "") };
}
