import type { ExistingTable, TableCell } from "./existingTable";
import { planRevert, type TableRevert, type WrittenByMerge } from "./planRevert";

/**
 * Works out how to undo merges that followed one another, all in one: the table is then as it was before the earliest of them, but for
 * what the panel has typed since. A cell that the panel has changed after any of them stays, whatever earlier ones wrote there.
 * @param merges the latest first
 * @param others headings of unrecognised columns that merges wrote
 * @param typed whether a person typed a cell of a new row; a formula that filled the row by itself does not count
 * @param commented rows on which a person has put a comment: they stay
 */
export function planReverts(
  { headings, rows }: ExistingTable,
  merges: readonly WrittenByMerge[],
  others: readonly string[],
  typed: (row: number, column: number) => boolean,
  commented: ReadonlySet<number>,
): TableRevert {
  const refs = headings.indexOf("Ref");
  const now: TableCell[][] = rows.map((row) => [...row]);
  const gone = new Set<number>();
  const cells = new Map<string, TableRevert["cells"][number]>();
  const edited = new Map<string, TableRevert["edited"][number]>();
  const annotated = new Map<number, TableRevert["annotated"][number]>();
  const columns = new Set<string>();
  for (const written of merges) {
    const left = written.cells.filter(({ ref, heading }) => !edited.has(keyOf(ref, heading)));
    const one = planRevert({ headings, rows: now }, { ...written, cells: left }, others, typed);
    for (const cell of one.cells) {
      cells.set(keyOf(cell.row, cell.heading), cell);
      now[cell.row]?.splice(headings.indexOf(cell.heading), 1, cell.value);
    }
    one.edited.forEach((cell) => edited.set(keyOf(cell.ref, cell.heading), cell));
    one.annotated.forEach((row) => annotated.set(row.row, row));
    for (const row of one.rows) {
      if (commented.has(row)) {
        annotated.set(row, { row, ref: String(rows[row]?.[refs] ?? "") });
      } else {
        gone.add(row);
        // Without its ref it is not found again.
        now[row] = headings.map(() => "");
      }
    }
    one.columns.forEach((heading) => columns.add(heading));
  }
  return {
    cells: [...cells.values()].filter(({ row, heading }) => !gone.has(row) && !columns.has(heading)),
    rows: [...gone],
    annotated: [...annotated.values()].filter(({ row }) => !gone.has(row)),
    edited: [...edited.values()],
    columns: [...columns],
  };
}

function keyOf(row: number | string, heading: string): string {
  return `${row}\n${heading}`;
}
