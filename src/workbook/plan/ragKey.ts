import { AMBER_WITHIN } from "../../plan/rag";
import { columnLetters } from "../../cells/address";
import { queueCheck } from "../gateway/cellChecks";
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

/** The cell that holds the number of working days, from A1. */
const AMBER_CELL = `$${columnLetters(AMBER_COLUMN + 1)}$${NUMBER_ROW + 1}`;

const NUMBER_WORDS = "Working days before the target date at which an action turns amber:";

/** What each colour means, in the words that stand in the column RAG: it depends on no column's width. */
const KEY = [
  "Blue: complete",
  "Red: overdue, even if on hold",
  `Amber: due within "&${AMBER_CELL}&" working days, or on hold`,
  "Green: on track",
  "Grey: no date, or not accepted",
].join("   ·   ");

/** Writes the RAG key above the plan, keeping its number. Nothing is sent yet. */
export function queueRagKey(sheet: Excel.Worksheet, within: number): void {
  queueAmberNumber(sheet, within);
  const key = sheet.getRange("A2");
  queueCell(key, "General", `="${KEY}"`);
  queueTint(key, { size: LOOKED_UP });
  queuePlacing(key, { wrap: false, vertical: "Center", rowHeight: 18 });
  const words = sheet.getRangeByIndexes(NUMBER_ROW, WORDS_COLUMN, 1, 1);
  queueCell(words, TEXT, NUMBER_WORDS);
  queueTint(words, { size: LOOKED_UP, text: COLOURS.quiet });
  queuePlacing(words, { wrap: false, vertical: "Center", horizontal: "Right", rowHeight: 22.5 });
}

/** Writes the number of the key alone, as on a slice, where it is in a column that is folded away. Nothing is sent yet. */
export function queueAmberNumber(sheet: Excel.Worksheet, within: number): void {
  const cell = sheet.getRangeByIndexes(NUMBER_ROW, AMBER_COLUMN, 1, 1);
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
export function queueAmberName(context: Excel.RequestContext, sheet: Excel.Worksheet, name: string): void {
  context.workbook.names.add(name, sheet.getRange(AMBER_CELL));
  lookAfter(context, `the name ${name}`, () => {
    const cell = sheet.getRange(AMBER_CELL).load("address");
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

/** Puts the number back into its cell, or restores the key if the cell is gone. Sends what it queues. */
export async function mendRagKey(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  within: number,
): Promise<void> {
  const { cells } = await ownNames(context);
  const name = context.workbook.names.getItemOrNullObject(cells.amber);
  const cell = name.getRangeOrNullObject();
  await context.sync();
  if (!cell.isNullObject) {
    queueCell(cell, "General", within);
  } else {
    if (!name.isNullObject) {
      name.delete();
    }
    queueRagKey(sheet, within);
    queueAmberName(context, sheet, cells.amber);
  }
  await context.sync();
}
