import { parentPort, workerData } from "node:worker_threads";
import { z } from "zod";
import { createUniverInNode, openBook, WorkbookHost } from "embedded-workbook/parts";
import { readXlsx } from "embedded-workbook/xlsx";

/** An empty embedded workbook in a thread of its own, which takes and gives messages as Excel does. */
const { today } = z.object({ today: z.string() }).parse(workerData);
const book = openBook(createUniverInNode(), null, { today });
const host = new WorkbookHost(book, { readWorkbook: readXlsx });
const connection = host.connect((json) => parentPort?.postMessage({ json, traffic: { ...host.traffic } }));
parentPort?.on("message", (json: unknown) => {
  connection.receive(z.string().parse(json));
});
