import { z } from "zod";
import { fieldCalled, wordsOfField } from "../../chronology/entry/fieldWords";
import { headingKey, type RememberedColumn } from "../../chronology/headings/rememberedColumns";
import { addListRows } from "../gateway/addListRow";
import { cellsRead, type CellRead } from "../gateway/blocks";
import { cellText } from "../gateway/cellText";
import { formatAll, TEXT } from "../gateway/numberFormats";
import { areTablesAgain, ownNames, type OwnNames } from "../gateway/ownNames";
import { refOf } from "../gateway/runsByRef";
import { readTables, type TableRecord } from "../gateway/tableRecords";
import { writeByRef } from "../gateway/writeByRef";
import { queueTexts, sendTexts } from "../gateway/writtenTexts";
import { queueSmallTable } from "../look/tables";
import { headingBelow, queueRoom, queueSectionLook } from "../review/reviewLayout";
import { REVIEW_TABLES, reviewIn, type ReviewSheet } from "../review/reviewSheet";

const HEADINGS = ["Agency", "Heading", "Read as"] as const;

const row = z.object({
  Agency: cellText.refine((text) => text.trim() !== ""),
  Heading: cellText.refine((text) => text.trim() !== ""),
  "Read as": cellText.transform(fieldCalled),
});

/** The decisions in rows of the table; a row without a column that we know is ignored and left where it is. */
function decisionsIn(records: readonly TableRecord[]): RememberedColumn[] {
  return records.flatMap((record) => {
    const parsed = row.safeParse(record);
    return parsed.success && parsed.data["Read as"] !== null
      ? [{ agency: parsed.data.Agency, heading: parsed.data.Heading, field: parsed.data["Read as"] }]
      : [];
  });
}

/** What was decided about the headings of agencies' returns, in the order of the table on the Review sheet. */
export async function readHeadingDecisions(context: Excel.RequestContext): Promise<RememberedColumn[]> {
  const [records] = await readTables(context, ["headingDecisions"]);
  return decisionsIn(records ?? []);
}

/**
 * The Review sheet with what was decided about headings, in one request.
 * @returns nothing decided where there is no Review sheet
 * @throws ReviewProblem in plain words where a person wrote something there that can't be used
 */
export async function readReviewAndDecisions(
  context: Excel.RequestContext,
): Promise<{ known: ReviewSheet | null; decisions: RememberedColumn[] }> {
  const [decided, ...tables] = await readTables(context, ["headingDecisions", ...REVIEW_TABLES]);
  const known = reviewIn(context, tables);
  return { known, decisions: known ? decisionsIn(decided ?? []) : [] };
}

/**
 * Remembers what a heading means in an agency's returns, replacing any earlier decision about it. The table is on the
 * Review sheet, which must exist.
 */
export async function writeHeadingDecision(
  context: Excel.RequestContext,
  decision: RememberedColumn,
): Promise<void> {
  const names = await ownNames(context);
  const table = context.workbook.tables.getItemOrNullObject(names.tables.headingDecisions);
  const whole = table.getRange();
  whole.load("values");
  await context.sync();
  if (await areTablesAgain(context, { headingDecisions: table }))
    return writeHeadingDecision(context, decision);
  const cells = [decision.agency, decision.heading, wordsOfField(decision.field)];
  if (table.isNullObject) {
    await queueFirst(context, names, cells);
  } else {
    const [headings = [], ...rows] = cellsRead(whole.values);
    const at = (values: readonly CellRead[], heading: string): string =>
      String(values[headings.indexOf(heading)] ?? "");
    const same = rows.find(
      (values) =>
        headingKey(at(values, "Agency")) === headingKey(decision.agency) &&
        headingKey(at(values, "Heading")) === headingKey(decision.heading),
    );
    if (!same) {
      const [agency = "", heading = "", readAs = ""] = cells;
      return addListRows(context, table, [{ Agency: agency, Heading: heading, "Read as": readAs }]);
    }
    const keys = ["Agency", "Heading"];
    const refsOf = (values: readonly CellRead[]): string => refOf(keys.map((key) => at(values, key)));
    const change = {
      ref: refsOf(same),
      heading: "Read as",
      before: at(same, "Read as"),
      value: wordsOfField(decision.field),
      called: decision.heading,
    };
    const queue = (range: Excel.Range): void => {
      formatAll(range, TEXT);
      queueTexts(range, [[change.value]]);
    };
    await writeByRef(context, table, rows.map(refsOf), [change], queue, { keys });
    return;
  }
  await sendTexts(context);
}

/** Above the abbreviations, which are narrower; below all, where they are not in their place. */
async function queueFirst(
  context: Excel.RequestContext,
  { sheets, tables }: OwnNames,
  cells: readonly string[],
): Promise<void> {
  const sheet = context.workbook.worksheets.getItem(sheets.review);
  const abbreviations = context.workbook.tables.getItemOrNullObject(tables.abbreviations);
  const below = abbreviations.getRange().load("rowIndex,columnIndex");
  const used = sheet.getUsedRange(true).load("rowIndex,rowCount");
  abbreviations.worksheet.load("name");
  await context.sync();
  const isAbove =
    !abbreviations.isNullObject && abbreviations.worksheet.name === sheets.review && below.columnIndex === 0;
  const row = isAbove ? below.rowIndex : headingBelow(used.rowIndex + used.rowCount - 1);
  if (isAbove) queueRoom(sheet, row - 2, 4);
  queueSmallTable(
    sheet,
    { row, column: 0 },
    {
      name: tables.headingDecisions,
      headings: HEADINGS,
      formats: HEADINGS.map(() => TEXT),
      rows: [[...cells]],
    },
  );
  queueSectionLook(sheet, "headingDecisions", { row, column: 0, headings: HEADINGS, rows: 1 });
}
