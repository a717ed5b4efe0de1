import type { FoundTable } from "./foundTable";
import { headingWords } from "./headingWords";

/**
 * A table under the very headings of a chronology of the same file is one too, however little its cells show: a page of a Word
 * document, or a year on a sheet of its own. Its columns hold what they hold there. The tables of each sheet in the same order.
 */
export function withSameHeadings(sheets: readonly (readonly FoundTable[])[]): FoundTable[][] {
  const known = new Map<string, FoundTable>();
  for (const table of sheets.flat()) {
    const headings = headingsOf(table);
    if (table.isChronology && table.columns.length >= FEWEST && !known.has(headings))
      known.set(headings, table);
  }
  return sheets.map((tables) =>
    tables.map((table) => {
      const same = table.isChronology ? undefined : known.get(headingsOf(table));
      if (same === undefined) return table;
      const columns = table.columns.map((column, index) => ({
        ...(same.columns[index] ?? column),
        column: column.column,
        key: column.key,
      }));
      return { ...table, columns, isChronology: true, confidence: same.confidence, lists: "" };
    }),
  );
}

/** Two headings may head any list. */
const FEWEST = 3;

function headingsOf({ columns }: FoundTable): string {
  return columns.map(({ key }) => headingWords(key).join(" ")).join("|");
}
