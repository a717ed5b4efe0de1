import { AMBER_WITHIN, RAGS, type Rag } from "../../plan/rag";
import { RAG_TINTS } from "../../review/ragTints";
import { columnLetters } from "../../cells/address";
import { queueCheck } from "../gateway/cellChecks";
import { lookAfter } from "../gateway/lookAfter";
import { formatAll, queueCell } from "../gateway/numberFormats";
import { LOOKED_UP, queueLines, queuePlacing, queueTint } from "../look/cells";
import { COLOURS } from "../look/colours";
import { ownNames } from "../gateway/ownNames";

/** The key is above the table: the words in one row, what they mean below, and the number that may be edited. */
const WORDS_ROW = 1;
/** Column F is folded away. */
const COLUMNS: Readonly<Record<Rag, number>> = { Blue: 1, Red: 2, Amber: 3, Green: 4, Grey: 6 };
const WIDTH = 1 + Math.max(...Object.values(COLUMNS));
const AMBER_COLUMN = COLUMNS.Amber;
const NUMBER_ROW = 3;

/** The cell that holds the number of working days, from A1. */
const AMBER_CELL = `$${columnLetters(AMBER_COLUMN + 1)}$${NUMBER_ROW + 1}`;

const NUMBER_WORDS = "Working days before the target date at which an action turns amber; edit the number:";

const MEANINGS: Readonly<Record<Rag, string>> = {
  Blue: "Complete",
  Red: "Overdue, even if on hold",
  Amber: `="Due within "&${AMBER_CELL}&" working days, or on hold"`,
  Green: "On track",
  Grey: "No date, or not accepted",
};

/** Writes the RAG key above the plan, keeping its number. Nothing is sent yet. */
export function queueRagKey(sheet: Excel.Worksheet, within: number): void {
  const block = sheet.getRangeByIndexes(WORDS_ROW, 0, 3, WIDTH);
  formatAll(block, "General");
  const row = (label: string, of: (rag: Rag) => string | number): (string | number)[] => {
    const cells = Array.from({ length: WIDTH }, (): string | number => "");
    RAGS.forEach((rag) => (cells[COLUMNS[rag]] = of(rag)));
    return [label, ...cells.slice(1)];
  };
  block.formulas = [
    row("RAG key", (rag) => rag),
    row("", (rag) => MEANINGS[rag]),
    row("", (rag) => (rag === "Amber" ? within : rag === "Blue" ? NUMBER_WORDS : "")),
  ];
  queuePlacing(block, { wrap: true, vertical: "Center", horizontal: "Left", rowHeight: 18 });
  queuePlacing(sheet.getRangeByIndexes(WORDS_ROW + 1, 0, 2, 1), { rowHeight: 50 });
  queueTint(block, { size: LOOKED_UP });
  queueTint(sheet.getRangeByIndexes(WORDS_ROW, 0, 1, 1), { bold: true });
  RAGS.forEach((rag) => {
    const word = sheet.getRangeByIndexes(WORDS_ROW, COLUMNS[rag], 1, 1);
    queueTint(word, { ...RAG_TINTS[rag], bold: true });
  });
  const cell = sheet.getRangeByIndexes(NUMBER_ROW, AMBER_COLUMN, 1, 1);
  queueTint(cell, { fill: COLOURS.input, bold: true });
  queueLines(cell, "box", COLOURS.text);
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
