import { BY_HAND, CHECK_KINDS } from "../../chronology/crossChecks/reviewerRows";
import type { CellRead, CellValue } from "../gateway/blocks";
import { columnsOf, GO_TO, goToFormula, type Heading } from "./crossChecksColumns";
import type { StandingCrossChecks } from "./crossChecksSheet";
import { lookAtFormulas } from "../gateway/lookAtFormulas";
import { formatAll, queueCell, TEXT } from "../gateway/numberFormats";
import { ownNames } from "../gateway/ownNames";
import { refOf, type RefChange } from "../gateway/runsByRef";
import { liftFilters, queueFilters } from "../gateway/tableFilters";
import { writeByRef } from "../gateway/writeByRef";
import { queueTexts, settleTexts } from "../gateway/writtenTexts";

/** What to write in the reviewer's columns of a row. */
export type ReviewersCells = Partial<Record<"Decision" | "Note", string>>;

/** Which of the columns to be written the table no longer has. */
export function columnsMissing({ place }: StandingCrossChecks, cells: ReviewersCells): string[] {
  return Object.keys(cells).filter((heading) => !place.headings.includes(heading));
}

/** What tells the rows apart: a check has no ref of its own. */
const TELLING = ["Kind", "About", "Refs", "What the check saw"] as const satisfies readonly Heading[];

/**
 * Writes what the reviewer decided into one row, and touches no other cell. The row is found by what it says, wherever it is by then;
 * what somebody has typed there since wins and is told.
 * @param row the place of the row in the table as it was read, from 0 below the heading
 */
export async function writeReviewersCells(
  context: Excel.RequestContext,
  { place: { headings, cells: read } }: StandingCrossChecks,
  row: number,
  cells: ReviewersCells,
): Promise<void> {
  const { tables } = await ownNames(context);
  const table = context.workbook.tables.getItem(tables.crossChecks);
  const keys = TELLING.filter((heading) => headings.includes(heading));
  const at = (values: readonly CellRead[], heading: string): CellRead =>
    values[headings.indexOf(heading)] ?? "";
  const refs = read.map((values) => refOf(keys.map((heading) => at(values, heading))));
  const changes = Object.entries(cells).map(([heading, value]): RefChange => ({
    ref: refs[row] ?? "",
    heading,
    before: at(read[row] ?? [], heading),
    value,
    called: "the cross-check",
  }));
  const queue = (range: Excel.Range, written: readonly RefChange[]): void => {
    formatAll(range, TEXT);
    queueTexts(
      range,
      written.map(({ value }) => [value]),
    );
  };
  await writeByRef(context, table, refs, changes, queue, { keys });
}

/**
 * Puts a link that a person made below the other rows, into an empty one if that is the last; filters of the table stay as they
 * are.
 * @param chronologySheet the sheet that the refs lead to
 */
export async function addLinkRow(
  context: Excel.RequestContext,
  { place }: StandingCrossChecks,
  refs: readonly string[],
  note: string,
  chronologySheet: string,
): Promise<void> {
  const { tables } = await ownNames(context);
  const table = context.workbook.tables.getItem(tables.crossChecks);
  const filters = await liftFilters(context, table);
  // A table without checks has an empty row, and a job that was cut short may have left one.
  const isFree = place.cells.at(-1)?.every((cell) => cell === "") ?? false;
  if (!isFree) {
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
    const cell = table.getDataBodyRange().getLastRow().getCell(0, column);
    queueCell(cell, format, value);
  });
  if (place.headings.includes("Go to")) {
    lookAtFormulas(context, {
      ...GO_TO,
      table: tables.crossChecks,
      rows: place.cells.length + (isFree ? 0 : 1),
    });
  }
  await settleTexts(context);
  queueFilters(table, filters);
  await context.sync();
}
