import { cellsRead } from "../gateway/blocks";
import { ownNames } from "../gateway/ownNames";
import { queueTint, queueUntinted } from "../look/cells";
import { COLOURS } from "../look/colours";
import { queuePlainStyle } from "../look/tables";
import { refusalOf } from "../gateway/workbookRun";
import { sendTexts } from "../gateway/writtenTexts";
import { RECORD_HEADINGS } from "./reviewTables";
import { headingBelow, queueReviewLook, queueSectionLook, type SectionKey } from "./reviewLayout";
import { readReference } from "./reviewReference";
import { queueList } from "./returnsList";

/** The tables that stood beside the record, in the order in which they go below it. */
const BESIDE = [
  "agencies",
  "people",
  "headingDecisions",
  "abbreviations",
] as const satisfies readonly SectionKey[];
const ALL = ["record", ...BESIDE] as const;
/** The title and the sentence of earlier versions; what a person has made of them stays. */
const OURS = /^(?:|Review|Review – .*|What the add-in knows .*)$/;

/**
 * Brings a Review sheet of an earlier version, whose tables stood side by side, into one page: its tables are moved below one another
 * whole, with whatever columns, rows and notes people added, and what refers to their cells follows; the list of
 * returns goes to its hidden sheet. A sheet that is protected or has other tables on it stays as it is, and so does one where Excel refuses
 * a move: all that reads it reads both. Sends what it queues.
 * @returns whether it was brought there
 */
export async function relayReview(context: Excel.RequestContext): Promise<boolean> {
  const names = await ownNames(context);
  const sheet = context.workbook.worksheets.getItemOrNullObject(names.sheets.review);
  const agencies = context.workbook.tables.getItemOrNullObject(names.tables.agencies);
  const list = context.workbook.tables.getItemOrNullObject(names.tables.returns);
  const at = agencies.getRange().load("columnIndex");
  sheet.protection.load("protected");
  sheet.tables.load("items/name");
  [agencies, list].forEach((table) => table.worksheet.load("name"));
  await context.sync();
  if (sheet.isNullObject || agencies.isNullObject || sheet.protection.protected) return false;
  const isBeside = agencies.worksheet.name === names.sheets.review && at.columnIndex > 0;
  const isListed = !list.isNullObject && list.worksheet.name === names.sheets.review;
  if (!isBeside && !isListed) return false;
  const ours = new Set<string>([names.tables.returns, ...ALL.map((key) => names.tables[key])]);
  if (sheet.tables.items.some(({ name }) => !ours.has(name))) return false;
  const reference = await readReference(context);
  try {
    if (isListed) await moveList(context, list);
    for (const key of BESIDE) await stack(context, sheet, names.tables[key]);
    await completeColumns(context);
    await lookAgain(context, sheet, reference);
    return true;
  } catch (error) {
    if (!refusalOf(error)) throw error;
    return false;
  }
}

/** The list of returns, as it is, on its hidden sheet; the tracker, which counts from it, is told. */
async function moveList(context: Excel.RequestContext, list: Excel.Table): Promise<void> {
  const names = await ownNames(context);
  const range = list.getRange().load("values");
  const tracker = context.workbook.tables.getItemOrNullObject(names.tables.returnsTracker);
  const counts = tracker.columns
    .getItemOrNullObject("Returns in the workbook")
    .getDataBodyRange()
    .load("formulas");
  const left = context.workbook.worksheets.getItemOrNullObject(names.sheets.returnsList);
  await context.sync();
  const cells = cellsRead(range.values).map((row) => row.map(String));
  const formulas = tracker.isNullObject ? null : counts.formulas.map((row) => row.map(String));
  list.delete();
  queueList(context, left, cells, names);
  if (formulas) counts.formulas = formulas;
  await sendTexts(context);
}

/** Moves a table, with what is below it, beneath all that is on the sheet, and to the left. */
async function stack(context: Excel.RequestContext, sheet: Excel.Worksheet, name: string): Promise<void> {
  const table = context.workbook.tables.getItemOrNullObject(name);
  const range = table.getRange().load("rowIndex,columnIndex,rowCount,columnCount");
  const used = sheet.getUsedRange(true).load("rowIndex,rowCount");
  await context.sync();
  if (table.isNullObject || range.columnIndex === 0) return;
  const { rowIndex: top, columnIndex: left, rowCount: rows, columnCount: columns } = range;
  const row = headingBelow(used.rowIndex + used.rowCount - 1);
  sheet.getRangeByIndexes(top, left, row - top, columns).insert("Down");
  sheet.getRangeByIndexes(row, 0, rows, left).delete("Left");
  await context.sync();
}

/** The columns that earlier versions had not. */
async function completeColumns(context: Excel.RequestContext): Promise<void> {
  const names = await ownNames(context);
  const [record, agencies] = [names.tables.record, names.tables.agencies].map((name) => {
    const table = context.workbook.tables.getItemOrNullObject(name);
    return { table, header: table.getHeaderRowRange().load("values") };
  });
  await context.sync();
  const headingsOf = (one: typeof record): string[] | null =>
    one && !one.table.isNullObject ? (one.header.values[0] ?? []).map(String) : null;
  const [of, items] = [headingsOf(agencies), headingsOf(record)];
  const [, , purpose] = RECORD_HEADINGS;
  if (of && !of.includes("Entries")) {
    const place = of.indexOf("Other names");
    agencies?.table.columns.add(place < 0 ? undefined : place, undefined, "Entries");
  }
  if (items && !items.includes(purpose)) record?.table.columns.add(undefined, undefined, purpose);
  await context.sync();
}

/** The look of every table where it is now. Nothing is sent of it yet. */
async function lookAgain(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  reference: string,
): Promise<void> {
  const names = await ownNames(context);
  const tables = ALL.map((key) => {
    const table = context.workbook.tables.getItemOrNullObject(names.tables[key]);
    const range = table.getRange().load("values,rowIndex,columnIndex,rowCount");
    return { key, table, range, above: range.getRowsAbove(1).load("values") };
  });
  const head = sheet.getRange("A1:A2").load("values");
  await context.sync();
  queueReviewLook(sheet, reference);
  head.values.forEach(([words], row) => {
    const typed = String(words);
    if (!OURS.test(typed)) head.getCell(row, 0).values = [[typed]];
  });
  for (const { key, table, range, above } of tables) {
    if (table.isNullObject) continue;
    queuePlainStyle(table);
    const headings = (range.values[0] ?? []).map(String);
    const place = { row: range.rowIndex, column: range.columnIndex, headings, rows: range.rowCount - 1 };
    queueSectionLook(
      sheet,
      key,
      place,
      above.values.flat().every((cell) => cell === ""),
    );
    if (key === "agencies") {
      queueUntinted(table.getDataBodyRange());
      queueTint(table.getDataBodyRange(), { text: COLOURS.text });
      queueTint(table.getDataBodyRange().getColumn(0), { bold: true });
    }
    table.getRange().format.autofitRows();
  }
  await context.sync();
}
