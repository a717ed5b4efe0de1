import { AMBER_WITHIN } from "../../plan/rag";
import { columnLetters } from "../../cells/address";
import { queueCheck } from "../gateway/cellChecks";
import { cellsRead, type CellRead } from "../gateway/blocks";
import { lookAfter } from "../gateway/lookAfter";
import { queueCell, TEXT } from "../gateway/numberFormats";
import { LOOKED_UP, queueInput, queuePlacing, queueTint } from "../look/cells";
import { COLOURS } from "../look/colours";
import { ownNames } from "../gateway/ownNames";

/** The key is one text under the title; the number that may be edited is beside the title. */
const NUMBER_ROW = 0;
/** Of Completed, and of Progress before it; what is between them is folded away. */
const AMBER_COLUMN = 13;
const WORDS_COLUMN = 10;

/** The cell that holds the number of working days, from A1. @param column from 0 */
function amberCell(column: number): string {
  return `$${columnLetters(column + 1)}$${NUMBER_ROW + 1}`;
}

const NUMBER_WORDS = "Working days before the target date at which an action turns amber:";

const KEY_BEGINS = "Blue: complete";

/** What each colour means, in the words that stand in the column RAG: it depends on no column's width. */
function keyText(column: number): string {
  return [
    KEY_BEGINS,
    "Red: overdue, even if on hold",
    `Amber: due within "&${amberCell(column)}&" working days, or on hold`,
    "Green: on track",
    "Grey: no date, or not accepted",
  ].join("   ·   ");
}

/** Writes the RAG key above the plan, keeping its number. Nothing is sent yet. */
export function queueRagKey(sheet: Excel.Worksheet, within: number): void {
  queueAmberNumber(sheet, within);
  queueKeyText(sheet, AMBER_COLUMN);
  queueWords(sheet, WORDS_COLUMN);
}

function queueKeyText(sheet: Excel.Worksheet, column: number): void {
  const key = sheet.getRange("A2");
  queueCell(key, "General", `="${keyText(column)}"`);
  queueTint(key, { size: LOOKED_UP });
  queuePlacing(key, { wrap: false, vertical: "Center", rowHeight: 18 });
}

function queueWords(sheet: Excel.Worksheet, column: number): void {
  const words = sheet.getRangeByIndexes(NUMBER_ROW, column, 1, 1);
  queueCell(words, TEXT, NUMBER_WORDS);
  queueTint(words, { size: LOOKED_UP, text: COLOURS.quiet });
  queuePlacing(words, { wrap: false, vertical: "Center", horizontal: "Right", rowHeight: 22.5 });
}

/** Writes the number of the key alone, on a slice: its column is folded away, and there it must not run over into one that is seen. */
export function queueFoldedNumber(sheet: Excel.Worksheet, within: number): void {
  queueAmberNumber(sheet, within);
  queuePlacing(sheet.getRangeByIndexes(NUMBER_ROW, AMBER_COLUMN, 1, 1), { horizontal: "Left" });
}

/** Writes the number of the key. Nothing is sent yet. */
function queueAmberNumber(sheet: Excel.Worksheet, within: number, column = AMBER_COLUMN): void {
  const cell = sheet.getRangeByIndexes(NUMBER_ROW, column, 1, 1);
  queueCell(cell, "0", within);
  queueInput(cell);
  queueTint(cell, { bold: true, size: LOOKED_UP });
  queuePlacing(cell, { horizontal: "Center", vertical: "Center" });
  queueCheck(
    cell,
    { wholeNumber: { formula1: 0, formula2: 250, operator: "Between" } },
    {
      style: "Stop",
      title: "Not a number of days",
      message: "Enter a whole number of working days from 0 to 250.",
    },
  );
}

/** The number in the key, and whether its cell exists and holds one. */
export interface AmberRead {
  within: number;
  sound: boolean;
}

/** The number in the key, from what its cell holds; null where the cell is gone. */
export function amberFrom(value: unknown): AmberRead {
  return typeof value === "number" && Number.isInteger(value) && value >= 0
    ? { within: value, sound: true }
    : { within: AMBER_WITHIN, sound: false };
}

/** Gives the cell of the key its name, which must be free or deleted just before. Nothing is sent yet. */
export function queueAmberName(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  name: string,
  column = AMBER_COLUMN,
): void {
  context.workbook.names.add(name, sheet.getRange(amberCell(column)));
  lookAfter(context, `the name ${name}`, () => {
    const cell = sheet.getRange(amberCell(column)).load("address");
    const named = context.workbook.names.getItemOrNullObject(name).getRangeOrNullObject().load("address");
    return () =>
      !named.isNullObject && named.address === cell.address
        ? []
        : [
            `The name ${name} is not that of the cell ${cell.address}, whose number RAG looks at to turn amber. Nothing else is ` +
              "affected; build the plan again, or give the cell that name under Formulas, Name Manager.",
          ];
  });
}

/**
 * Puts the number back into its cell, or restores the key if the cell is gone: only in cells that are empty or the key's own, since on a
 * plan of an earlier layout people may use them. Sends what it queues.
 * @param headingRow of the plan's table, from 0
 */
export async function mendRagKey(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  within: number,
  headingRow: number,
): Promise<void> {
  const { cells } = await ownNames(context);
  const name = context.workbook.names.getItemOrNullObject(cells.amber);
  const cell = name.getRangeOrNullObject();
  const above = sheet.getRangeByIndexes(NUMBER_ROW, 0, 2, LOOKED_AT).load("values,formulas");
  await context.sync();
  if (!cell.isNullObject) {
    queueCell(cell, "General", within);
  } else {
    if (!name.isNullObject) {
      name.delete();
    }
    const [line = [], below = []] = cellsRead(above.values);
    const { number, words } = numberPlace(line, headingRow === NUMBER_ROW);
    queueAmberNumber(sheet, within, number);
    if (words !== null) queueWords(sheet, words);
    const formula = String(cellsRead(above.formulas)[1]?.[0] ?? "");
    if (headingRow > 1 && (below[0] === "" || formula.startsWith(`="${KEY_BEGINS}`))) {
      queueKeyText(sheet, number);
    }
    queueAmberName(context, sheet, cells.amber, number);
  }
  await context.sync();
}

/** How many cells of the row of the title are looked at; a table is never as wide. */
const LOOKED_AT = 220;

/** Where the number and its words go without writing over anything, from 0; null for words that have no room. */
function numberPlace(
  line: readonly CellRead[],
  isHeading: boolean,
): { number: number; words: number | null } {
  const at = (column: number): CellRead => line[column] ?? "";
  const isOwn = typeof at(AMBER_COLUMN) === "number" && at(WORDS_COLUMN) === NUMBER_WORDS;
  if (!isHeading && (isOwn || at(AMBER_COLUMN) === "")) {
    const hasRoom = isOwn || line.slice(WORDS_COLUMN, AMBER_COLUMN).every((cell) => cell === "");
    return { number: AMBER_COLUMN, words: hasRoom ? WORDS_COLUMN : null };
  }
  // Beside a table's headings a cell is left free, so that it does not grow by a column.
  const first = AMBER_COLUMN + (isHeading ? 1 : 0);
  const free = line.findIndex(
    (_cell, column) => column >= first && [column - 1, column, column + 1].every((near) => at(near) === ""),
  );
  const words = free < 0 ? line.length : free;
  return { number: words + 1, words };
}
