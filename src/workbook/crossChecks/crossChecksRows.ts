import { BY_HAND, CHECK_KINDS } from "../../chronology/crossChecks/reviewerRows";
import type { CellValue } from "../gateway/blocks";
import { columnsOf, GO_TO, goToFormula } from "./crossChecksColumns";
import type { StandingCrossChecks } from "./crossChecksSheet";
import { lookAtFormulas } from "../gateway/lookAtFormulas";
import { queueCell, TEXT } from "../gateway/numberFormats";
import { ownNames } from "../gateway/ownNames";
import { liftFilters, queueFilters } from "../gateway/tableFilters";
import { sendTexts, settleTexts } from "../gateway/writtenTexts";

/** What to write in the reviewer's columns of a row. */
export type ReviewersCells = Partial<Record<"Decision" | "Note", string>>;

/** Which of the columns to be written the table no longer has. */
export function columnsMissing({ place }: StandingCrossChecks, cells: ReviewersCells): string[] {
  return Object.keys(cells).filter((heading) => !place.headings.includes(heading));
}

/**
 * Writes what the reviewer decided into one row, and touches no other cell.
 * @param row the place of the row in the table, from 0 below the heading
 */
export async function writeReviewersCells(
  context: Excel.RequestContext,
  { place }: StandingCrossChecks,
  row: number,
  cells: ReviewersCells,
): Promise<void> {
  const sheet = context.workbook.worksheets.getItem(place.sheet);
  for (const [heading, text] of Object.entries(cells)) {
    const column = place.left + place.headings.indexOf(heading);
    const cell = sheet.getRangeByIndexes(place.top + 1 + row, column, 1, 1);
    queueCell(cell, TEXT, text);
  }
  await sendTexts(context);
}

/**
 * Puts a link that a person made below the other rows; filters of the table stay as they are.
 * @param chronologySheet the sheet that the refs lead to
 */
export async function addLinkRow(
  context: Excel.RequestContext,
  { rows, place }: StandingCrossChecks,
  refs: readonly string[],
  note: string,
  chronologySheet: string,
): Promise<void> {
  const { tables } = await ownNames(context);
  const table = context.workbook.tables.getItem(tables.crossChecks);
  const sheet = context.workbook.worksheets.getItem(place.sheet);
  const filters = await liftFilters(context, table);
  // A table without checks has one empty row, which takes the first.
  const below = rows.length === 0 && place.cells.length === 1 ? 0 : place.cells.length;
  if (below > 0) {
    table.rows.add(undefined, [place.headings.map(() => "")]);
  }
  const wanted = new Map<string, CellValue>([
    ["Kind", CHECK_KINDS.link],
    ["Refs", refs.join("; ")],
    ["Go to", goToFormula({ sheet: chronologySheet, table: tables.chronology })],
    ["What the check saw", `${BY_HAND}.`],
    ["Note", note],
  ]);
  columnsOf(place.headings).forEach(({ heading, format = TEXT }, column) => {
    const value = wanted.get(heading);
    if (value === undefined) return;
    const cell = sheet.getRangeByIndexes(place.top + 1 + below, place.left + column, 1, 1);
    queueCell(cell, format, value);
  });
  if (place.headings.includes("Go to")) {
    lookAtFormulas(context, { ...GO_TO, table: tables.crossChecks, rows: below + 1 });
  }
  await settleTexts(context);
  queueFilters(table, filters);
  await context.sync();
}
