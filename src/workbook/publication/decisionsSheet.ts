import type { Decision } from "../../publication/decisions";
import { keyOf } from "../../publication/decisions";
import { cellsRead, type CellRead } from "../gateway/blocks";
import { formatAll, TEXT } from "../gateway/numberFormats";
import { ownNames } from "../gateway/ownNames";
import { SHEETS } from "../gateway/sheetNames";
import { liftFilters, queueFilters } from "../gateway/tableFilters";
import { readTables, type TableRecord } from "../gateway/tableRecords";
import { queueTexts, sendTexts } from "../gateway/writtenTexts";
import { queueWidths } from "../look/cells";
import { queueSheetLook } from "../look/sheetLook";
import { queueSmallTable } from "../look/tables";
import { readReference } from "../review/reviewReference";

const HEADINGS = ["Words", "Sentence", "Decision", "In its place"] as const;
const WIDTHS = [180, 420, 90, 180];
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
  await context.sync();
  if (table.isNullObject) {
    const reference = await readReference(context);
    const sheet = context.workbook.worksheets.add(names.sheets.publishedDecisions);
    queueWidths(sheet, WIDTHS, 0);
    queueSheetLook(sheet, {
      title: SHEETS.publishedDecisions,
      notes: [{ text: INTRODUCTION }],
      print: { orientation: "Landscape", paper: "A4", name: SHEETS.publishedDecisions, reference },
    });
    queueSmallTable(
      sheet,
      { row: 3, column: 0 },
      {
        name: names.tables.publishedDecisions,
        headings: HEADINGS,
        formats: HEADINGS.map(() => TEXT),
        rows: [rowOf(decision, HEADINGS)],
      },
    );
    await sendTexts(context);
    return;
  }
  const filters = await liftFilters(context, table);
  const [headings = [], ...rows] = cellsRead(range.values);
  const row = rowFor(decision, headings, rows);
  if (row === null) table.rows.add(undefined, [headings.map(() => "")]);
  const body = table.getDataBodyRange();
  const cells = row === null ? body.getLastRow() : body.getRow(row);
  formatAll(cells, TEXT);
  queueTexts(cells, [rowOf(decision, headings)]);
  await sendTexts(context);
  queueFilters(table, filters);
  await context.sync();
}

/** The row, from 0, of the same words and sentence, or an empty one; `null` where there is neither. */
function rowFor(
  { words, sentence }: Decision,
  headings: readonly CellRead[],
  rows: readonly (readonly CellRead[])[],
): number | null {
  const [atWords, atSentence] = [headings.indexOf("Words"), headings.indexOf("Sentence")];
  const wanted = keyOf(words, sentence);
  const own = rows.findIndex(
    (row) => keyOf(String(row[atWords] ?? ""), String(row[atSentence] ?? "")) === wanted,
  );
  const empty = rows.findIndex((row) => row.every((cell) => cell === ""));
  return own >= 0 ? own : empty >= 0 ? empty : null;
}

/** The cells of a row under the given headings; `null` under a person's own. */
function rowOf(
  { words, sentence, takenOut, instead }: Decision,
  headings: readonly CellRead[],
): (string | null)[] {
  const cells: Record<string, string> = {
    Words: words,
    Sentence: sentence,
    Decision: takenOut ? TAKEN_OUT : LEFT,
    "In its place": instead,
  };
  return headings.map((heading) => cells[String(heading)] ?? null);
}
