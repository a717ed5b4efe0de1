import { randomUUID } from "node:crypto";
import type { Book, BookOptions } from "../src/engine/book";
import { openBook as openInUniver } from "../src/engine/openBook";
import type { WorkbookContents } from "../src/engine/workbookContents";
import { createUniverInNode } from "../src/engine/univerInNode";
import { loadOfficeInNode, type NativeBridge, type OfficeClient } from "../src/officeInNode";
import { WorkbookHost, type HostOptions } from "../src/protocol/host";
import { officeExternal } from "../src/protocol/officeExternal";

export interface OpenedBook extends OfficeClient {
  book: Book;
  host: WorkbookHost;
  close(): void;
}

/**
 * A workbook behind the real Office.js client, from plain contents instead of a file (null: one sheet "Sheet1"), with a
 * view of the book behind it.
 */
export async function openBook(
  contents: WorkbookContents | null = null,
  options: HostOptions & BookOptions = {},
): Promise<OpenedBook> {
  const book = openInUniver(createUniverInNode(), contents, options);
  await book.settled();
  const host = new WorkbookHost(book, options);
  const bridge: NativeBridge = { sendMessageToHost: (json) => connection.receive(json) };
  const connection = host.connect((json) => bridge.onMessageFromHost?.(json));
  const { Excel, Office, OfficeExtension } = await loadOfficeInNode(
    officeExternal(book, randomUUID(), options),
    bridge,
  );
  return {
    Excel,
    Office,
    OfficeExtension,
    book,
    host,
    close() {
      connection.disconnect();
      book.close();
    },
  };
}
