import type { Decision } from "../../publication/decisions";
import { keyOf } from "../../publication/decisions";
import { addListRows } from "../gateway/addListRow";
import { cellsRead, type CellRead } from "../gateway/blocks";
import { formatAll, TEXT } from "../gateway/numberFormats";
import { areTablesAgain, ownNames, type OwnNames } from "../gateway/ownNames";
import { refOf, type RefChange } from "../gateway/runsByRef";
import { SHEETS } from "../gateway/sheetNames";
import { interimName, interimTable, queueRemoval, queueSwap } from "../gateway/sheetSwap";
import { readTables, type TableRecord } from "../gateway/tableRecords";
import type { Context } from "../gateway/workbookRun";
import { writeByRef } from "../gateway/writeByRef";
import { queueTexts, sendTexts } from "../gateway/writtenTexts";
import { queueWidths } from "../look/cells";
import { queueSheetLook } from "../look/sheetLook";
import { queueSmallTable } from "../look/tables";
import { readReference } from "../review/reviewReference";

const HEADINGS = ["Words", "Sentence", "Decision", "In its place"] as const;
const WIDTHS = [180, 420, 90, 180];
/** What the sheet is called until it is whole; a name has at most 31 characters. */
const UNFINISHED = interimName("Decisions");
const TAKEN_OUT = "Take out";
const LEFT = "Leave";
const INTRODUCTION =
  "What was decided of words that may identify somebody. It is read before each publication copy, which asks only about what is " +
  "new. Without a sentence a decision is about its words wherever they stand. You can change or delete the rows.";

/** The decisions that the review keeps; a row that a person broke is skipped, and asked about again. */
export async function readDecisions(context: Excel.RequestContext): Promise<Decision[]> {
  const [records] = await readTables(context, ["publishedDecisions"]);
  return (records ?? []).flatMap(decisionOf);
}

function decisionOf(record: TableRecord): Decision[] {
  const text = (heading: (typeof HEADINGS)[number]): string => String(record[heading] ?? "").trim();
  const decided = text("Decision").toLowerCase();
  const takenOut = decided === TAKEN_OUT.toLowerCase();
  if (text("Words") === "" || (!takenOut && decided !== LEFT.toLowerCase())) return [];
  return [{ words: text("Words"), sentence: text("Sentence"), takenOut, instead: text("In its place") }];
}

/** Keeps a decision, in the place of an earlier one about the same words and sentence. Sends what it queues. */
export async function keepDecision(context: Excel.RequestContext, decision: Decision): Promise<void> {
  const names = await ownNames(context);
  const table = context.workbook.tables.getItemOrNullObject(names.tables.publishedDecisions);
  const range = table.getRange().load("values");
  const sheet = table.worksheet.load("visibility");
  await context.sync();
  if (await areTablesAgain(context, { publishedDecisions: table })) return keepDecision(context, decision);
  if (table.isNullObject) return makeSheet(context, names, decision);
  // It was cut short when it was made.
  if (sheet.visibility === "VeryHidden") sheet.visibility = "Visible";
  const [headings = [], ...rows] = cellsRead(range.values);
  const at = (row: readonly CellRead[], heading: string): CellRead => row[headings.indexOf(heading)] ?? "";
  const wanted = keyOf(decision.words, decision.sentence);
  const own = rows.find((row) => keyOf(String(at(row, "Words")), String(at(row, "Sentence"))) === wanted);
  if (!own) return addListRows(context, table, [cellsOf(decision)]);
  const keys = ["Words", "Sentence"].filter((heading) => headings.includes(heading));
  const refsOf = (row: readonly CellRead[]): string => refOf(keys.map((heading) => at(row, heading)));
  const { Decision: decided, "In its place": instead } = cellsOf(decision);
  const changes = Object.entries({ Decision: decided, "In its place": instead })
    .filter(([heading, value]) => headings.includes(heading) && value !== at(own, heading))
    .map(([heading, value]): RefChange => {
      return { ref: refsOf(own), heading, before: at(own, heading), value, called: decision.words };
    });
  const queue = (cells: Excel.Range, written: readonly RefChange[]): void => {
    formatAll(cells, TEXT);
    queueTexts(
      cells,
      written.map(({ value }) => [value]),
    );
  };
  await writeByRef(context, table, rows.map(refsOf), changes, queue, { keys });
}

/** Makes the sheet under another name; it takes its own when it is whole, and only then is it seen. */
async function makeSheet(context: Context, { sheets, tables }: OwnNames, decision: Decision): Promise<void> {
  const name = sheets.publishedDecisions;
  const { worksheets } = context.workbook;
  const reference = await readReference(context);
  const leftOver = worksheets.getItemOrNullObject(UNFINISHED);
  const before = worksheets.getItemOrNullObject(name);
  await context.sync();
  if (!leftOver.isNullObject) queueRemoval(leftOver);
  const sheet = worksheets.add(UNFINISHED);
  sheet.visibility = "VeryHidden";
  queueWidths(sheet, WIDTHS, 0);
  queueSheetLook(sheet, {
    title: SHEETS.publishedDecisions,
    notes: [{ text: INTRODUCTION }],
    print: { orientation: "Landscape", paper: "A4", name: SHEETS.publishedDecisions, reference },
  });
  const cells = cellsOf(decision);
  queueSmallTable(
    sheet,
    { row: 3, column: 0 },
    {
      name: interimTable(tables.publishedDecisions),
      headings: HEADINGS,
      formats: HEADINGS.map(() => TEXT),
      rows: [HEADINGS.map((heading) => cells[heading])],
    },
  );
  await sendTexts(context);
  queueSwap({ sheet, name, table: tables.publishedDecisions, before });
  sheet.visibility = "Visible";
  await context.sync();
}

function cellsOf({
  words,
  sentence,
  takenOut,
  instead,
}: Decision): Record<(typeof HEADINGS)[number], string> {
  return {
    Words: words,
    Sentence: sentence,
    Decision: takenOut ? TAKEN_OUT : LEFT,
    "In its place": instead,
  };
}
