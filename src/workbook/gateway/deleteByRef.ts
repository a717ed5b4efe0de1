import { cellsRead, cutByBytes, type CellRead } from "./blocks";
import type { Context } from "./workbookRun";
import { tell } from "./writtenTexts";

/** A row to be deleted, and what it held when that was decided. */
interface RowGoing {
  ref: string;
  cells: readonly CellRead[];
}

const BYTES_AT_A_TIME = 600_000;
/** As often somebody may move rows meanwhile before we give up. */
const ATTEMPTS = 4;

/**
 * Deletes rows of a table that have refs. Others may be at work in it: rows are found in the request just before, looked at
 * again in the one that deletes, and put back where it was another row by then, or one in which somebody has just typed. Rows
 * that somebody has changed since stay, and are told (`takeDifferences`).
 * @param refs those of the rows as they were read
 */
export async function deleteByRef(
  context: Context,
  table: Excel.Table,
  refs: readonly string[],
  going: readonly RowGoing[],
): Promise<void> {
  let known = refs;
  for (const part of cutByBytes(going, BYTES_AT_A_TIME)) {
    known = await deletePart(context, table, known, part);
  }
}

async function deletePart(
  context: Context,
  table: Excel.Table,
  refs: readonly string[],
  part: readonly RowGoing[],
): Promise<readonly string[]> {
  let known = refs;
  let left = part;
  for (let attempt = 0; left.length > 0 && attempt < ATTEMPTS; attempt += 1) {
    const before = loadRows(table, known, left);
    // Once more only where rows have moved.
    // eslint-disable-next-line office-addins/no-context-sync-in-loop
    await context.sync();
    if (before.moved()) {
      known = before.refs();
      continue;
    }
    const sure = withoutChanged(context, before.rows());
    const deleting = loadRows(table, known, sure);
    const places = deleting.places.map(({ row }) => row).sort((one, other) => other - one);
    places.forEach((row) => {
      table.rows.getItemAt(row).delete();
    });
    // eslint-disable-next-line office-addins/no-context-sync-in-loop
    await context.sync();
    const wrong = deleting
      .rows()
      .filter(({ row, going, found }) => deleting.refs()[row] !== going.ref || !isSame(found, going.cells));
    if (wrong.length > 0) {
      wrong.forEach(({ row, found }) => {
        table.rows.add(row, [found.map(({ formula }) => formula)]);
      });
      // eslint-disable-next-line office-addins/no-context-sync-in-loop
      await context.sync();
    }
    const kept = new Set(wrong.map(({ row }) => row));
    left = wrong.map(({ going }) => going);
    known = deleting.refs().filter((_ref, row) => kept.has(row) || !places.includes(row));
  }
  left.forEach(({ ref }) => {
    tell(context, `Others moved the rows meanwhile, so the row of ${ref} was left where it is.`);
  });
  return known;
}

/** A cell as it was at that point of the request. */
interface CellFound {
  value: CellRead;
  /** What it holds where it has none. */
  formula: CellRead;
}

interface RowFound {
  going: RowGoing;
  row: number;
  found: CellFound[];
}

interface Rows {
  /** In the order of the table. */
  places: readonly { row: number; going: RowGoing }[];
  /** These, once the request has been sent. */
  refs(): string[];
  moved(): boolean;
  rows(): RowFound[];
}

/** Loads the refs of all rows and those rows. Nothing is sent yet. Rows that are not there are left out. */
function loadRows(table: Excel.Table, known: readonly string[], going: readonly RowGoing[]): Rows {
  const column = table.columns.getItem("Ref").getDataBodyRange().load("values");
  const places = going
    .map((one) => ({ row: known.indexOf(one.ref), going: one }))
    .filter(({ row }) => row >= 0)
    .sort((one, other) => one.row - other.row)
    .map((place) => ({
      ...place,
      loaded: table.getDataBodyRange().getRow(place.row).load("values,formulas"),
    }));
  const refs = (): string[] => cellsRead(column.values).map(([ref = ""]) => String(ref).trim());
  return {
    places,
    refs,
    moved: () => refs().length !== known.length || refs().some((ref, row) => ref !== known[row]),
    rows: () =>
      places.map(({ row, going: one, loaded }) => {
        const [values = []] = cellsRead(loaded.values);
        const [formulas = []] = cellsRead(loaded.formulas);
        const found = values.map((value, index) => ({ value, formula: formulas[index] ?? value }));
        return { row, going: one, found };
      }),
  };
}

function withoutChanged(context: Context, rows: readonly RowFound[]): RowGoing[] {
  return rows.flatMap(({ going, found }) => {
    if (isSame(found, going.cells)) return [going];
    tell(
      context,
      `The row of ${going.ref} was changed by somebody else meanwhile, so it was left where it is.`,
    );
    return [];
  });
}

/** What a formula shows may differ although nobody has typed. */
function isSame(found: readonly CellFound[], cells: readonly CellRead[]): boolean {
  return found.every(
    ({ value, formula }, index) => isFormula(formula) || String(value) === String(cells[index] ?? ""),
  );
}

function isFormula(cell: CellRead): boolean {
  return typeof cell === "string" && cell.startsWith("=");
}
