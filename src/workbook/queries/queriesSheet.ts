import type { TrackedQuery } from "../../chronology/queries/queryMemory";
import { readStretches } from "../gateway/blocks";
import { writeMemory, memoryFrom } from "./queryMemorySheet";
import { addQueriesSheet, nameQueriesSheet, type StandingTable } from "./queriesTable";
import { rewriteQueries } from "./rewriteQueries";
import { queryFromRow } from "./queryRows";
import { formatAll, TEXT } from "../gateway/numberFormats";
import { areTablesAgain, ownNames } from "../gateway/ownNames";
import { refOf, type RefChange } from "../gateway/runsByRef";
import { standingPlace } from "../gateway/standingPlace";
import { writeByRef } from "../gateway/writeByRef";
import { queueTexts } from "../gateway/writtenTexts";

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
  if (await areTablesAgain(context, { queries: tables[0]?.table })) return readQueries(context);
  const there = tables.filter(({ table }) => !table.isNullObject);
  const standing = there.map(({ table, range }) => standingPlace(() => table.getRange(), range));
  const read = await readStretches(
    context,
    there.map(({ table, range }) => ({
      sheet: table.worksheet,
      top: range.rowIndex,
      left: range.columnIndex,
      rows: range.rowCount,
      columns: range.columnCount,
    })),
    () => {
      standing.forEach(({ ask }) => {
        ask();
      });
    },
  );
  if (standing.some(({ isElsewhere }) => isElsewhere())) return readQueries(context);
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
    await nameQueriesSheet(context, standing.table.sheet);
    await rewriteQueries(context, standing.table, queries);
  } else {
    await addQueriesSheet(context, queries, reference);
  }
}

/**
 * Writes cells of the rows of queries where the table shows them, found by their keys in the same request and the one before.
 * @param cells of a query, by its key
 * @param alongside queues what belongs together with them: it is sent in the same request
 */
export async function writeIntoRows(
  context: Excel.RequestContext,
  { table: standing }: StandingQueries,
  cells: ReadonlyMap<string, Readonly<Record<string, string>>>,
  alongside: () => void,
): Promise<void> {
  const names = await ownNames(context);
  const table = context.workbook.tables.getItem(names.tables.queries);
  const { headings = [], values = [] } = standing ?? {};
  const refs = values.map((row) => refOf([row[headings.indexOf(KEY)] ?? ""]));
  const changes = [...cells].flatMap(([key, written]) => {
    const row = values[refs.indexOf(key)];
    return Object.entries(written).flatMap(([heading, value]): RefChange[] => {
      const column = headings.indexOf(heading);
      if (!row || column < 0) return [];
      return [{ ref: key, heading, before: row[column] ?? "", value, called: "a query" }];
    });
  });
  await writeByRef(
    context,
    table,
    refs,
    changes,
    (range, written) => {
      formatAll(range, TEXT);
      queueTexts(
        range,
        written.map(({ value }) => [value]),
      );
    },
    { keys: [KEY], alongside },
  );
}

const KEY = "Key";
