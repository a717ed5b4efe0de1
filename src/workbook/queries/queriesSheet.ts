import type { TrackedQuery } from "../../chronology/queries/queryMemory";
import { readStretches } from "../gateway/blocks";
import { writeMemory, memoryFrom } from "./queryMemorySheet";
import { addQueriesSheet, rewriteQueries, type StandingTable } from "./queriesTable";
import { queryFromRow } from "./queryRows";
import { queueCell, TEXT } from "../gateway/numberFormats";
import { ownNames } from "../gateway/ownNames";

/** What the workbook holds about queries. */
export interface StandingQueries {
  /** Null where there is no Queries table. */
  table: StandingTable | null;
  /** The row of the table, from 0, that shows a query, by its key. */
  rowOf: ReadonlyMap<string, number>;
  /** What the memory holds. */
  remembered: TrackedQuery[];
  /** What is known of earlier queries, from both. */
  earlier: TrackedQuery[];
}

/** Reads the Queries table and the memory behind it, in as many requests as their size needs. */
export async function readQueries(context: Excel.RequestContext): Promise<StandingQueries> {
  const names = await ownNames(context);
  const tables = [names.tables.queries, names.tables.queryMemory].map((name) => {
    const table = context.workbook.tables.getItemOrNullObject(name);
    const range = table.getRange();
    range.load("rowIndex,columnIndex,rowCount,columnCount");
    table.worksheet.load("name");
    return { table, range };
  });
  await context.sync();
  const there = tables.filter(({ table }) => !table.isNullObject);
  const read = await readStretches(
    context,
    there.map(({ table, range }) => ({
      sheet: table.worksheet,
      top: range.rowIndex,
      left: range.columnIndex,
      rows: range.rowCount,
      columns: range.columnCount,
    })),
  );
  const [shownTable, memory] = tables.map((each) => {
    const at = there.indexOf(each);
    return at < 0 ? null : { ...each, values: read[at]?.values ?? [] };
  });
  const remembered = memoryFrom(memory?.values ?? []);
  if (!shownTable) {
    return { table: null, rowOf: new Map(), remembered, earlier: remembered };
  }
  const [headings = [], ...values] = shownTable.values;
  const table: StandingTable = {
    sheet: shownTable.table.worksheet.name,
    top: shownTable.range.rowIndex,
    left: shownTable.range.columnIndex,
    headings: headings.map(String),
    values,
  };
  const rows = values.flatMap((cells, row) => (cells.every((cell) => cell === "") ? [] : [{ cells, row }]));
  const shown = rows.map(({ cells, row }) => {
    const byHeading = table.headings.map((heading, index) => [heading, cells[index] ?? ""] as const);
    return { row, query: queryFromRow(Object.fromEntries(byHeading)) };
  });
  return {
    table,
    rowOf: new Map(shown.map(({ row, query }) => [query.key, row])),
    remembered,
    earlier: together(
      shown.map(({ query }) => query),
      remembered,
    ),
  };
}

/**
 * What a reviewer wrote in the table counts; the memory adds what the table shows cut short, and what is no longer in it. A
 * reviewer's own rows come from the table alone.
 */
function together(shown: readonly TrackedQuery[], remembered: readonly TrackedQuery[]): TrackedQuery[] {
  const byKey = new Map(remembered.map((query) => [query.key, query]));
  const keys = new Set(shown.map(({ key }) => key));
  return [
    ...shown.map((query) => {
      const { state, reason, answer, own } = query;
      const before = query.key === "" ? undefined : byKey.get(query.key);
      return before ? { ...before, state, reason, answer, own } : query;
    }),
    ...remembered.filter(({ key }) => key !== "" && !keys.has(key)),
  ];
}

/**
 * Brings the Queries sheet and the memory up to date, where anything differs. The memory is written first, while the sheet
 * still holds everything that was said; a retry after a failure finishes the work.
 * @param queries in the order of the rows
 * @param reference of the review, for the title of a new table
 */
export async function writeQueries(
  context: Excel.RequestContext,
  standing: StandingQueries,
  queries: readonly TrackedQuery[],
  reference: string,
): Promise<void> {
  await writeMemory(context, standing.remembered, queries);
  if (standing.table) {
    await rewriteQueries(context, standing.table, queries);
  } else {
    await addQueriesSheet(context, queries, reference);
  }
}

/** Writes cells of the row of a query where the table shows it. Nothing is sent yet. */
export function queueIntoRow(
  context: Excel.RequestContext,
  { table, rowOf }: StandingQueries,
  key: string,
  cells: Readonly<Record<string, string>>,
): void {
  const row = rowOf.get(key);
  if (!table || row === undefined) {
    return;
  }
  const sheet = context.workbook.worksheets.getItem(table.sheet);
  for (const [heading, value] of Object.entries(cells)) {
    const column = table.headings.indexOf(heading);
    if (column >= 0) {
      queueCell(sheet.getRangeByIndexes(table.top + 1 + row, table.left + column, 1, 1), TEXT, value);
    }
  }
}
