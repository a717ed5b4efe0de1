import { parentPort, workerData } from "node:worker_threads";
import { z } from "zod";
import { Book } from "../../src/embedded/engine/book";
import { createUniverInNode } from "../../src/embedded/engine/univerInNode";
import { WorkbookHost } from "../../src/embedded/protocol/host";
import { readXlsx } from "../../src/embedded/xlsx";

/** An empty embedded workbook in a thread of its own, which takes and gives messages as Excel does. */
const { today } = z.object({ today: z.string() }).parse(workerData);
const book = Book.open(createUniverInNode(), null, { today });
const host = new WorkbookHost(book, { readWorkbook: readXlsx });
const connection = host.connect((json) => parentPort?.postMessage({ json, traffic: { ...host.traffic } }));
parentPort?.on("message", (json: unknown) => {
  connection.receive(z.string().parse(json));
});
