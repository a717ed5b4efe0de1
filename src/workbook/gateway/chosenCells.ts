import { cellsRead } from "./blocks";
import { ownNames } from "./ownNames";

/** A stretch of a sheet, by its own numbers from 1, inclusive. */
interface ChosenCells {
  sheet: string;
  top: number;
  left: number;
  bottom: number;
  right: number;
}

/** What is selected in the workbook. Excel refuses where several areas are selected. */
export async function readSelection(context: Excel.RequestContext): Promise<ChosenCells> {
  const range = context.workbook.getSelectedRange();
  range.load("rowIndex,columnIndex,rowCount,columnCount");
  range.worksheet.load("name");
  await context.sync();
  const { rowIndex, columnIndex, rowCount, columnCount } = range;
  return {
    sheet: range.worksheet.name,
    top: rowIndex + 1,
    left: columnIndex + 1,
    bottom: rowIndex + rowCount,
    right: columnIndex + columnCount,
  };
}

/** The sheet in front and the row of its active cell, from 1. */
export async function readActiveRow(context: Excel.RequestContext): Promise<{ sheet: string; row: number }> {
  const cell = context.workbook.getActiveCell().load("rowIndex");
  cell.worksheet.load("name");
  await context.sync();
  return { sheet: cell.worksheet.name, row: cell.rowIndex + 1 };
}

/** What a sheet begins with that the add-in made under whatever name was free: a further timetable, or something to read or to send. */
const MADE =
  /^(?:Timetable: |Quarterly report(?: of [^\n]+)?, \d|What has been done since the review|Actions of [^\n]+\nPlease fill in)/;

/** The visible sheets that the add-in did not make, in the order of their tabs. */
export async function listOtherSheets(context: Excel.RequestContext): Promise<string[]> {
  const own = new Set(Object.values((await ownNames(context)).sheets));
  const { worksheets } = context.workbook;
  worksheets.load("items/name,items/visibility");
  await context.sync();
  const others = worksheets.items.filter(
    ({ name, visibility }) => visibility === "Visible" && !own.has(name),
  );
  const tops = others.map((sheet) => sheet.getRange("A1:A2").load("values"));
  if (tops.length > 0) await context.sync();
  return others
    .filter((_sheet, at) => !MADE.test(cellsRead(tops[at]?.values ?? []).join("\n")))
    .map(({ name }) => name);
}
