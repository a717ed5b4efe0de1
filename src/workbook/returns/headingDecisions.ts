import { z } from "zod";
import { fieldCalled, wordsOfField } from "../../chronology/entry/fieldWords";
import { headingKey, type RememberedColumn } from "../../chronology/headings/rememberedColumns";
import { cellsRead } from "../gateway/blocks";
import { cellText } from "../gateway/cellText";
import { queueCell, TEXT } from "../gateway/numberFormats";
import { areTablesAgain, ownNames, type OwnNames } from "../gateway/ownNames";
import { readTables, type TableRecord } from "../gateway/tableRecords";
import { sendTexts } from "../gateway/writtenTexts";
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
    const at = HEADINGS.map((heading) => headings.indexOf(heading));
    const same = rows.findIndex(
      (values) =>
        headingKey(String(values[at[0] ?? 0])) === headingKey(decision.agency) &&
        headingKey(String(values[at[1] ?? 0])) === headingKey(decision.heading),
    );
    const free = rows.findIndex((values) => values.every((cell) => cell === ""));
    const place = [same, free, rows.length].find((row) => row >= 0) ?? rows.length;
    if (place === rows.length) {
      table.rows.add(undefined, [headings.map(() => "")]);
    }
    const line = table.getDataBodyRange().getRow(place);
    cells.forEach((text, index) => {
      queueCell(line.getCell(0, at[index] ?? index), TEXT, text);
    });
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
