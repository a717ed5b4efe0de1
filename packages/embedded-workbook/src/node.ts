import { randomUUID } from "node:crypto";
import type { Doubts } from "./engine/doubts";
import { contentsOf } from "./engine/dump";
import { openBook } from "./engine/openBook";
import { createUniverInNode } from "./engine/univerInNode";
import { fingerprintOf } from "./fingerprint";
import { loadOfficeInNode, type NativeBridge, type OfficeClient } from "./officeInNode";
import type { ExcelKind } from "./protocol/excelKind";
import type { FailingCall } from "./protocol/failingCalls";
import { WorkbookHost, type Exchange, type Traffic } from "./protocol/host";
import { officeExternal } from "./protocol/officeExternal";
import type { RequestFate } from "./protocol/requestFate";
import { readXlsx, writeXlsx } from "./xlsx";

interface OpenOptions extends ExcelKind {
  /** The day (YYYY-MM-DD) that TODAY() answers; the clock's by default. */
  today?: string;
  /** The n-th request fails with a GeneralException, and every later one too, with nothing of it applied. */
  failAt?: number;
  /** Calls that fail. */
  failing?: readonly FailingCall[];
  /**
   * Called before each request of the add-in, with its number from 1: what a co-author does in between, through a client of
   * their own. The request fails where an answer says what became of it. Co-authors' requests are not counted.
   */
  between?: (request: number, coAuthor: OfficeClient["Excel"]) => Promise<RequestFate> | RequestFate;
  /** Called after each request of the add-in that was answered as asked, with what crossed the wire. */
  heard?: (exchange: Exchange) => void;
  /** What is not known of Excel, one way or the other. */
  doubts?: Doubts;
  /** Bytes; larger requests and responses are refused (default 5 MB, as on the web; none where `host` is a desktop). */
  payloadLimit?: number;
}

export interface OpenedWorkbook extends OfficeClient {
  /** Types into a cell as a person does, where the add-in hears of it: not as its own change. */
  type(sheet: string, address: string, value: string | number | boolean): Promise<void>;
  /** The workbook as an .xlsx file. */
  save(): Promise<Uint8Array>;
  /** A short text that two workbooks have in common only where they would be saved as the same. */
  fingerprint(): Promise<string>;
  /** What crossed the wire since the workbook was opened. */
  traffic: Readonly<Traffic>;
  /** What the opened file had that is not kept, one plain sentence each. */
  warnings: readonly string[];
  close(): void;
}

/**
 * An .xlsx file, or an empty workbook with one sheet "Sheet1", behind the real Office.js client. Rejects with a
 * WorkbookFileError when the file is not a workbook that can be read.
 */
export async function openWorkbook(xlsx?: Uint8Array, options: OpenOptions = {}): Promise<OpenedWorkbook> {
  const contents = xlsx ? await readXlsx(xlsx) : null;
  const { today, doubts } = options;
  const book = openBook(createUniverInNode(), contents, {
    ...(today === undefined ? {} : { today }),
    ...(doubts === undefined ? {} : { doubts }),
  });
  await book.settled();
  const { between } = options;
  const host = new WorkbookHost(book, {
    ...options,
    between: between && (async (request) => between(request, (await coAuthor()).Excel)),
    readWorkbook: readXlsx,
  });
  const save = async (): Promise<Uint8Array> => {
    await book.settled();
    return writeXlsx(contentsOf(book));
  };
  const connections: { disconnect(): void }[] = [];
  const client = (aside: boolean): Promise<OfficeClient> => {
    const bridge: NativeBridge = { sendMessageToHost: (json) => connection.receive(json) };
    const connection = host.connect((json) => bridge.onMessageFromHost?.(json), { aside });
    connections.push(connection);
    return loadOfficeInNode(officeExternal(book, randomUUID(), options, save), bridge);
  };
  const { Excel, Office, OfficeExtension } = await client(false);
  let second: Promise<OfficeClient> | undefined;
  const coAuthor = (): Promise<OfficeClient> => (second ??= client(true));
  return {
    Excel,
    Office,
    OfficeExtension,
    type: (sheet, address, value) => host.type(sheet, address, value),
    save,
    async fingerprint() {
      await book.settled();
      return fingerprintOf(contentsOf(book));
    },
    traffic: host.traffic,
    warnings: book.warnings,
    close() {
      connections.forEach((connection) => connection.disconnect());
      book.close();
    },
  };
}
