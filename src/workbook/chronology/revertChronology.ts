import type { TableRevert } from "../../chronology/remerge/planRevert";
import { formatOf } from "./chronologyLayout";
import type { StandingChronology } from "./chronologySheet";
import { formatAll } from "../gateway/numberFormats";
import { queueInParts } from "../gateway/queueInParts";
import { queueTexts, settleTexts } from "../gateway/writtenTexts";
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
 * @param mark for rows that stay although the merge added them; `null` for none
 */
export async function revertChronology(
  context: Excel.RequestContext,
  standing: StandingChronology,
  revert: TableRevert,
  mark: string | null,
): Promise<void> {
  const sheet = context.workbook.worksheets.getItem(standing.sheet);
  const names = await ownNames(context);
  const table = context.workbook.tables.getItem(names.tables.chronology);
  const filters = await liftFilters(context, table);
  const parts = queueInParts(context);
  const put = async (row: number, heading: string, value: string | number | boolean): Promise<void> => {
    const column = standing.left + standing.headings.indexOf(heading);
    const cell = sheet.getRangeByIndexes(standing.top + 1 + row, column, 1, 1);
    if (heading !== "Date") formatAll(cell, formatOf(heading));
    queueTexts(cell, [[value]]);
    await parts.queued(3, value);
  };
  for (const { row, heading, value } of revert.cells) {
    await put(row, heading, value);
  }
  const queries = standing.headings.indexOf("Queries");
  for (const { row } of mark === null ? [] : revert.annotated) {
    const before = String(standing.values[row]?.[queries] ?? "");
    await put(
      row,
      "Queries",
      [mark, ...before.split("\n").filter((line) => !/^New \d/.test(line))].join("\n").trim(),
    );
  }
  await settleTexts(context);
  for (const row of [...revert.rows].sort((one, other) => other - one)) {
    table.rows.getItemAt(row).delete();
    await parts.queued(2);
  }
  for (const heading of revert.columns) {
    table.columns.getItem(heading).delete();
  }
  queueFilters(
    table,
    filters.filter(({ heading }) => !revert.columns.includes(heading)),
  );
  await context.sync();
}
