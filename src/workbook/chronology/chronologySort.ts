import { readColumns } from "./chronologyColumns";

/** The result: sorted, or the chronology is not a table with a Date column. */
export type SortOutcome =
  | { state: "sorted"; sheet: string }
  | { state: "no chronology" }
  | { state: "no table" }
  | { state: "no column"; heading: string };

/**
 * Sorts the table of the chronology by its Date column with Excel's own sort, which moves whole rows, with the panel's
 * columns and formats. Entries on the same day keep their order; undated ones come last. Rows that a filter hides
 * stay where they are, as usual in Excel.
 */
export async function sortByDate(context: Excel.RequestContext): Promise<SortOutcome> {
  const read = await readColumns(context, []);
  if (!read) return { state: "no chronology" };
  const { table, sheet } = read.place;
  if (!table) return { state: "no table" };
  const key = read.headings.indexOf("Date");
  if (key < 0) return { state: "no column", heading: "Date" };
  table.sort.apply([{ key, ascending: true }]);
  // Row heights do not move with the rows.
  table.getDataBodyRange().format.autofitRows();
  await context.sync();
  return { state: "sorted", sheet };
}
