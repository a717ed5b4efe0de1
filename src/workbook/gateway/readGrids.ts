import { britishFormat, isDateFormat, shownDate } from "../../calendar/dateFormat";
import { EMPTY_CELL, type DecidedIdentity, type Grid, type GridCell } from "../../chronology/sheet/grid";
import { eachInSteps, type InSteps } from "../../chronology/inSteps";
import { askIfSmall, readStretches, type RowsRead, type Stretch } from "./blocks";
import { filledParts } from "./filledParts";
import { readMergedAreas } from "./mergedAreas";
import { inStretches } from "./stretches";

/** A sheet to be read as (a part of) a return. */
export interface SheetToRead {
  /** Its name in this workbook. */
  name: string;
  /** The file and the sheet's name as received. */
  file: string;
  sheet: string;
  date1904: boolean;
  /** What a person decided of whose return it is. */
  decided?: DecidedIdentity;
}

/** Nothing is lost then, but rows and headings may be recognised differently. */
const MERGES_UNREAD =
  "Excel could not say which cells of this sheet are merged, so every cell was read on its own; check rows that share a " +
  "merged cell, and headings over several columns.";

interface Known {
  of: SheetToRead;
  worksheet: Excel.Worksheet;
  used: Excel.Range;
}

/**
 * Reads sheets whole: values, what a person sees, merged cells, hidden rows. The number of round trips depends on
 * the size of the sheets alone. A sheet that is gone, or is empty, comes back without cells.
 */
export async function readGrids(
  context: Excel.RequestContext,
  sheets: readonly SheetToRead[],
): Promise<Grid[]> {
  const found = sheets.map((of): Known => {
    const worksheet = context.workbook.worksheets.getItemOrNullObject(of.name);
    worksheet.load("visibility");
    const used = worksheet.getUsedRangeOrNullObject(true);
    used.load("rowIndex,columnIndex,rowCount,columnCount");
    return { of, worksheet, used };
  });
  await context.sync();
  const full = found.filter(({ worksheet, used }) => !worksheet.isNullObject && !used.isNullObject);
  const stretches = full.map(({ worksheet, used }) => ({
    sheet: worksheet,
    top: used.rowIndex,
    left: used.columnIndex,
    rows: used.rowCount,
    columns: used.columnCount,
  }));
  const parts = await filledParts(context, stretches);
  const whole = parts.flat();
  const beside: Beside[] = [];
  const { areas: merges, atOnce } = await readMergedAreas(context, whole, () => {
    beside.push({ hidden: askForHidden(whole), cells: askIfSmall(whole) });
  });
  const [answered] = atOnce ? beside : [];
  const hidden = answered?.hidden ?? askForHidden(whole);
  // Not with the cells: where their answer is too large they are asked for again, in parts, and this would not be.
  if (!answered) await context.sync();
  const read = answered?.cells?.() ?? (await readStretches(context, whole));
  let next = 0;
  const partsRead = parts.map((own) =>
    own.map((at): PartRead => {
      const index = next++;
      return { at, rows: read[index], hiddenRows: hidden[index]?.value ?? [], merges: merges[index] ?? null };
    }),
  );
  const grids: Grid[] = [];
  for (const known of found) {
    const own = partsRead[full.indexOf(known)];
    grids.push(own ? await inStretches(gridOf(known, own)) : emptyGrid(known.of));
  }
  return grids;
}

/** What is asked together with the merged areas. */
interface Beside {
  hidden: HiddenRows[];
  /** `null` where the cells are too many for that. */
  cells: (() => RowsRead[]) | null;
}

type HiddenRows = ReturnType<Excel.Range["getRowProperties"]>;

function askForHidden(stretches: readonly Stretch[]): HiddenRows[] {
  return stretches.map(({ sheet, top, left, rows }) =>
    sheet.getRangeByIndexes(top, left, rows, 1).getRowProperties({ rowHidden: true }),
  );
}

/** A part of a sheet with what was read of it. */
interface PartRead {
  at: Stretch;
  rows: RowsRead | undefined;
  hiddenRows: readonly Excel.RowProperties[];
  /** `null` where Excel can't say. */
  merges: Grid["merges"] | null;
}

function emptyGrid(of: SheetToRead): Grid {
  const { file, sheet, decided } = of;
  return {
    ...{ file, sheet, hidden: false, firstRow: 1, firstColumn: 1, cells: [], merges: [], hiddenRows: [] },
    ...(decided && { decided }),
  };
}

function* gridOf({ of, worksheet, used }: Known, parts: readonly PartRead[]): InSteps<Grid> {
  const hiddenRows = parts.flatMap(({ at, hiddenRows: rows }) =>
    rows.flatMap((row, index) => (row.rowHidden ? [at.top + 1 + index] : [])),
  );
  return {
    file: of.file,
    sheet: of.sheet,
    date1904: of.date1904,
    ...(of.decided && { decided: of.decided }),
    hidden: worksheet.visibility !== "Visible",
    firstRow: used.rowIndex + 1,
    firstColumn: used.columnIndex + 1,
    cells: yield* cellsOf(used, parts),
    merges: mergesOf(parts),
    ...(parts.some(({ merges }) => !merges) && { remarks: [MERGES_UNREAD] }),
    hiddenRows: [...new Set(hiddenRows)],
  };
}

/** A row as long as what is in it: between the parts there is nothing. */
function* cellsOf(used: Excel.Range, parts: readonly PartRead[]): InSteps<GridCell[][]> {
  const nothing: GridCell[] = [];
  const cells = Array.from({ length: used.rowCount }, () => nothing);
  for (const { at, rows } of parts) {
    if (!rows) continue;
    yield* eachInSteps(rows.values, (values, index) => {
      const row = at.top - used.rowIndex + index;
      const own = values.map((value, column) => cellOf(value, rows, index, column));
      const before = cells[row] ?? nothing;
      const between = at.left - used.columnIndex - before.length;
      cells[row] = [...before, ...Array.from({ length: between }, () => EMPTY_CELL), ...own];
    });
  }
  return cells;
}

/** A merged area that reaches over two parts comes with both. */
function mergesOf(parts: readonly PartRead[]): Grid["merges"] {
  const found = new Map<string, Grid["merges"][number]>();
  for (const merge of parts.flatMap(({ merges }) => merges ?? [])) {
    found.set(`${merge.top}:${merge.left}`, merge);
  }
  return [...found.values()];
}

const KINDS: Record<string, GridCell["kind"]> = {
  Empty: "empty",
  Boolean: "boolean",
  Error: "error",
  Double: "number",
  Integer: "number",
};

/** One cell of what was read. */
export function cellOf(value: unknown, rows: RowsRead, row: number, column: number): GridCell {
  const kind = KINDS[rows.valueTypes[row]?.[column] ?? ""] ?? "text";
  if (kind === "empty" || value === "" || value === null) {
    return { value: null, text: "", kind: "empty", isDate: false };
  }
  const text = rows.text[row]?.[column] ?? "";
  const format = String(rows.numberFormat[row]?.[column] ?? "General");
  const isDate = kind === "number" && isDateFormat(format);
  if (typeof value !== "number" && typeof value !== "string" && typeof value !== "boolean") {
    return { value: text, text, kind: "text", isDate: false };
  }
  return {
    value,
    text: typeof value === "number" ? shownNumber(value, text, format, isDate) : text,
    kind,
    isDate,
  };
}

/**
 * What a British Excel shows, whatever this machine does (docs/domain.md section 3). A column that is too narrow shows hashes;
 * what the cell would show in a wider one is worked out instead.
 */
function shownNumber(value: number, text: string, format: string, isDate: boolean): string {
  const cut = /^#+$/.test(text);
  if (isDate && (cut || britishFormat(format) !== null)) {
    return shownDate(value, format) ?? (cut ? String(value) : text);
  }
  return cut ? String(value) : text;
}
