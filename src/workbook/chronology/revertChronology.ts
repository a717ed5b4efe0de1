import { linesOf, markOf, queryCellOf } from "../../chronology/remerge/queryCell";
import type { TableRevert } from "../../chronology/remerge/planRevert";
import { formatOf } from "./chronologyLayout";
import type { StandingChronology } from "./chronologySheet";
import { formatAll } from "../gateway/numberFormats";
import type { CellRead } from "../gateway/blocks";
import { deleteByRef } from "../gateway/deleteByRef";
import type { RefChange } from "../gateway/runsByRef";
import { writeByRef } from "../gateway/writeByRef";
import { queueTexts } from "../gateway/writtenTexts";
import { ownNames } from "../gateway/ownNames";
import { liftFilters, queueFilters } from "../gateway/tableFilters";

/** Which rows of the chronology a person has put comments on, from 0 below the heading. */
export async function commentedRows(
  context: Excel.RequestContext,
  standing: StandingChronology,
): Promise<Set<number>> {
  const { comments } = context.workbook.worksheets.getItem(standing.sheet);
  comments.load("items/id");
  await context.sync();
  const places = comments.items.map((comment) => {
    const cell = comment.getLocation();
    cell.load("rowIndex");
    return cell;
  });
  await context.sync();
  return new Set(places.map(({ rowIndex }) => rowIndex - standing.top - 1));
}

/**
 * Reverts a merge in the table of the chronology.
 * @param mark the lines for rows that stay although the merge added them; `null` for none
 */
export async function revertChronology(
  context: Excel.RequestContext,
  standing: StandingChronology,
  revert: TableRevert,
  mark: readonly string[] | null,
): Promise<void> {
  const names = await ownNames(context);
  const table = context.workbook.tables.getItem(names.tables.chronology);
  const filters = await liftFilters(context, table);
  const refs = refsOf(standing);
  await writeByRef(context, table, refs, changesOf(standing, revert, mark), (cells, changes) => {
    const heading = changes[0]?.heading ?? "";
    if (heading !== "Date") formatAll(cells, formatOf(heading));
    queueTexts(
      cells,
      changes.map(({ value }) => [value]),
    );
  });
  await deleteByRef(
    context,
    table,
    refs,
    revert.rows.map((row) => ({ ref: refs[row] ?? "", cells: standing.values[row] ?? [] })),
  );
  for (const heading of revert.columns) {
    table.columns.getItem(heading).delete();
  }
  // Row heights do not move with the cells that close up where rows went.
  if (revert.rows.length > 0) table.getDataBodyRange().format.autofitRows();
  queueFilters(
    table,
    filters.filter(({ heading }) => !revert.columns.includes(heading)),
  );
  await context.sync();
}

function refsOf({ headings, values }: StandingChronology): string[] {
  const column = headings.indexOf("Ref");
  return values.map((row) => String(row[column] ?? "").trim());
}

/** The cells that are written, those of rows that stay and are marked among them. */
function changesOf(
  standing: StandingChronology,
  revert: TableRevert,
  mark: readonly string[] | null,
): RefChange[] {
  const { headings, values } = standing;
  const refs = refsOf(standing);
  const change = (row: number, heading: string, value: CellRead): RefChange => ({
    ref: refs[row] ?? "",
    heading,
    before: values[row]?.[headings.indexOf(heading)] ?? "",
    value,
  });
  const cells = revert.cells.map(({ row, heading, value }) => change(row, heading, value));
  if (mark === null) return cells;
  const marks = revert.annotated.map(({ row }) => {
    const before = linesOf(String(values[row]?.[headings.indexOf("Queries")] ?? ""));
    return change(row, "Queries", queryCellOf([...mark, ...before.filter((line) => markOf(line) === null)]));
  });
  return [...cells, ...marks];
}
