import { cellsRead, type CellRead, type CellValue } from "./blocks";

/** The heading of the column by which rows are told apart. */
const REF = "Ref";

/** A cell to be written, by the ref of its row and the heading of its column. */
export interface RefChange {
  ref: string;
  heading: string;
  /** What the change was worked out from. */
  before: CellRead;
  value: CellValue;
  /** What a person calls the row, where its ref says nothing to them. */
  called?: string;
}

/** Changes of one column in rows that are one below another. */
interface Run {
  /** A new reference to its cells, wherever the table is when the request is carried out. */
  cells: () => Excel.Range;
  changes: readonly RefChange[];
}

/** A cell as it was at that point of the request. */
export interface RunSeen {
  change: RefChange;
  /** Its row, from 0 below the heading. */
  row: number;
  now: CellRead;
  /** Its formula; what it holds where it has none. */
  formula: CellRead;
  format: CellRead;
}

interface Runs {
  runs: readonly Run[];
  /** The refs of the rows, once the request has been sent. */
  refs(): string[];
  /** Whether rows are not where they were taken to be. */
  moved(): boolean;
  seen(): RunSeen[];
}

/**
 * Finds the rows of changes and loads their cells and the refs of all rows. Nothing is sent yet. A change whose ref is in no row
 * is left out.
 * @param known the refs of the rows as they are taken to be
 * @param keys the columns that tell the rows apart, whose cells together are a row's ref (`refOf`)
 */
export function runsByRef(
  table: Excel.Table,
  known: readonly string[],
  changes: readonly RefChange[],
  keys: readonly string[] = [REF],
): Runs {
  const columns = keys.map((key) => table.columns.getItem(key).getDataBodyRange().load("values"));
  const rowOf = new Map<string, number>();
  known.forEach((ref, row) => {
    if (ref !== "" && !rowOf.has(ref)) rowOf.set(ref, row);
  });
  const runs = runsOf(changes, rowOf).map(({ from, changes: together }) => {
    const [first] = together;
    const cells = (): Excel.Range =>
      table.columns
        .getItem(first?.heading ?? REF)
        .getDataBodyRange()
        .getCell(from, 0)
        .getResizedRange(together.length - 1, 0);
    return { cells, changes: together, from, loaded: cells().load("values,formulas,numberFormat") };
  });
  const refs = (): string[] => {
    const cells = columns.map(({ values }) => cellsRead(values));
    return (cells[0] ?? []).map((_row, at) => refOf(cells.map((column) => column[at]?.[0] ?? "")));
  };
  return {
    runs,
    refs,
    moved: () => refs().length !== known.length || refs().some((ref, row) => ref !== known[row]),
    seen: () =>
      runs.flatMap(({ loaded, changes: together, from }) => {
        const values = cellsRead(loaded.values);
        const formulas = cellsRead(loaded.formulas);
        const formats = cellsRead(loaded.numberFormat);
        return together.map((change, index) => {
          const now = values[index]?.[0] ?? "";
          const formula = formulas[index]?.[0] ?? "";
          const format = formats[index]?.[0] ?? "General";
          return { change, row: from + index, now, formula, format };
        });
      }),
  };
}

/** The ref of a row: the cells that tell it from others. */
export function refOf(cells: readonly CellRead[]): string {
  return cells.map((cell) => String(cell).trim()).join("\u0000");
}

function runsOf(
  changes: readonly RefChange[],
  rowOf: ReadonlyMap<string, number>,
): { from: number; changes: RefChange[] }[] {
  const placed = changes
    .flatMap((change) => {
      const row = rowOf.get(change.ref);
      return row === undefined ? [] : [{ row, change }];
    })
    .sort((one, other) => compareText(one.change.heading, other.change.heading) || one.row - other.row);
  const runs: { from: number; changes: RefChange[] }[] = [];
  for (const { row, change } of placed) {
    const run = runs.at(-1);
    if (run?.changes[0]?.heading === change.heading && run.from + run.changes.length === row) {
      run.changes.push(change);
    } else {
      runs.push({ from: row, changes: [change] });
    }
  }
  return runs;
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
