import { z } from "zod";
import type { SheetContents, WorkbookContents } from "../../../engine/workbookContents";
import { invalidArgument, WorkbookError } from "../../../engine/errors";
import { insertSheets } from "../../../engine/insertSheets";
import { assertStructureOpen } from "../../../engine/structureProtection";
import type { Arguments } from "../../arguments";
import type { Connection } from "../../connection";
import { isDesktop } from "../../excelKind";
import { parsed } from "../given";
import { sheetPosition } from "../worksheet/position";

/** Excel.InsertWorksheetOptions; `relativeTo` is a Worksheet, a name or an id. */
const optionsSchema = z
  .strictObject({
    sheetNamesToInsert: z.array(z.string()).nullish(),
    positionType: z.string().nullish(),
    relativeTo: z.unknown().optional(),
  })
  .nullish();

function bytesOf(base64: string): Uint8Array {
  try {
    return Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
  } catch {
    throw invalidArgument("The file is not valid Base64.");
  }
}

async function read(connection: Connection, base64: string): Promise<WorkbookContents> {
  if (!connection.readWorkbook) {
    throw new WorkbookError("NotImplemented", "This workbook has no reader of .xlsx files.");
  }
  const bytes = bytesOf(base64);
  try {
    return await connection.readWorkbook(bytes);
  } catch (error) {
    throw invalidArgument(error instanceof Error ? `The file ${error.message}` : undefined);
  }
}

function sheetsToInsert(
  contents: WorkbookContents,
  names: readonly string[] | null | undefined,
): SheetContents[] {
  // Microsoft's samples insert all sheets by an empty list.
  if (!names || names.length === 0) {
    return contents.sheets;
  }
  const missing = names.find(
    (name) => !contents.sheets.some((sheet) => sheet.name.toLowerCase() === name.toLowerCase()),
  );
  if (missing !== undefined) {
    throw invalidArgument(`The workbook to insert from has no sheet "${missing}".`);
  }
  const wanted = new Set(names.map((name) => name.toLowerCase()));
  return contents.sheets.filter((sheet) => wanted.has(sheet.name.toLowerCase()));
}

/** The words in which the reader of files warns of what Excel on the web refuses; see xlsx/read/beyond.ts. */
const REFUSED = / had (a chart|a pivot table|a slicer)\b/;

/** Excel on the web inserts no charts, comments, PivotTables or slicers (Workbook.insertWorksheetsFromBase64, remarks). */
function refuseUnsupported(contents: WorkbookContents, sheets: readonly SheetContents[]): void {
  const found = contents.warnings
    .filter((warning) => sheets.some((sheet) => warning.startsWith(`Sheet “${sheet.name}” had `)))
    .map((warning) => REFUSED.exec(warning)?.[1])
    .find((what) => what !== undefined);
  const kept = (part: "charts" | "comments") =>
    sheets.some((sheet) => sheet[part].length > 0) ? part : null;
  const what = found ?? kept("charts") ?? kept("comments");
  if (what !== null) {
    throw new WorkbookError(
      "UnsupportedFeature",
      `The worksheets can't be inserted: the workbook has ${what}, which can't be inserted.`,
    );
  }
}

/** Workbook.insertWorksheetsFromBase64; answers with the ids of the new sheets. */
export async function insertWorksheetsFromBase64(connection: Connection, args: Arguments): Promise<string[]> {
  const { book } = connection;
  const { sheetNamesToInsert, positionType, relativeTo } = parsed(optionsSchema, args.at(1)) ?? {};
  assertStructureOpen(book);
  const position = sheetPosition(book, positionType, relativeTo, "end");
  const contents = await read(connection, args.text(0));
  const sheets = sheetsToInsert(contents, sheetNamesToInsert);
  if (!isDesktop(connection.kind)) refuseUnsupported(contents, sheets);
  return insertSheets(book, { ...contents, sheets }, position).map((sheet) => sheet.id);
}
