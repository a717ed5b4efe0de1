import { cellsRead, type CellRead } from "./blocks";
import { areTablesAgain, ownNames } from "./ownNames";
import type { TableKey } from "./ownTables";
import { readByStretches, rowsAtATime } from "./readValues";

/**
 * Reads those of the wanted columns that one of our tables has, in as many requests as their size needs.
 * @returns row by row, where a column that is missing has no cell; null where the workbook has no such table
 */
export async function readSomeColumns<Heading extends string>(
  context: Excel.RequestContext,
  key: TableKey,
  wanted: readonly Heading[],
): Promise<Partial<Record<Heading, CellRead>>[] | null> {
  const { tables } = await ownNames(context);
  const table = context.workbook.tables.getItemOrNullObject(tables[key]);
  const range = table.getRange().load("rowIndex,columnIndex,rowCount");
  const header = table.getHeaderRowRange().load("values");
  await context.sync();
  if (await areTablesAgain(context, { [key]: table })) return readSomeColumns(context, key, wanted);
  if (table.isNullObject) return null;
  const headings = (cellsRead(header.values)[0] ?? []).map(String);
  const there = wanted.filter((heading) => headings.includes(heading));
  const { rowIndex: top, columnIndex: left, rowCount } = range;
  return readByStretches(context, rowCount - 1, rowsAtATime(there.length), (done, many) => {
    const columns = there.map((heading) =>
      table.worksheet
        .getRangeByIndexes(top + 1 + done, left + headings.indexOf(heading), many, 1)
        .load("values"),
    );
    return () => {
      const cells = columns.map(({ values }) => cellsRead(values));
      return Array.from({ length: many }, (_row, row) => {
        const read: Partial<Record<Heading, CellRead>> = {};
        there.forEach((heading, column) => {
          read[heading] = cells[column]?.[row]?.[0] ?? "";
        });
        return read;
      });
    };
  });
}
