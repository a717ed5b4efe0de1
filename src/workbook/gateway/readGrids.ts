import type { Grid, GridCell } from "../../chronology/sheet/grid";
import { mapInSteps, type InSteps } from "../../chronology/inSteps";
import { columnNumber } from "../../cells/address";
import { readStretches, type RowsRead } from "./blocks";
import { isDateFormat, shownDate } from "./dateFormats";
import { inStretches } from "./stretches";

/** A sheet to be read as (a part of) a return. */
export interface SheetToRead {
  /** Its name in this workbook. */
  name: string;
  /** The file and the sheet's name as received. */
  file: string;
  sheet: string;
  date1904: boolean;
}

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
  const extras = full.map(({ used }) => {
    const merged = used.getMergedAreasOrNullObject();
    merged.load("address");
    return { merged, hidden: used.getRowProperties({ rowHidden: true }) };
  });
  const read = await readStretches(
    context,
    full.map(({ worksheet, used }) => ({
      sheet: worksheet,
      top: used.rowIndex,
      left: used.columnIndex,
      rows: used.rowCount,
      columns: used.columnCount,
    })),
  );
  const grids: Grid[] = [];
  for (const known of found) {
    const at = full.indexOf(known);
    const rows = read[at];
    const extra = extras[at];
    grids.push(rows && extra ? await inStretches(gridOf(known, rows, extra)) : emptyGrid(known.of));
  }
  return grids;
}

function emptyGrid(of: SheetToRead): Grid {
  const { file, sheet } = of;
  return { file, sheet, hidden: false, firstRow: 1, firstColumn: 1, cells: [], merges: [], hiddenRows: [] };
}

function* gridOf(
  { of, worksheet, used }: Known,
  rows: RowsRead,
  extra: { merged: Excel.RangeAreas; hidden: OfficeExtension.ClientResult<Excel.RowProperties[]> },
): InSteps<Grid> {
  return {
    file: of.file,
    sheet: of.sheet,
    date1904: of.date1904,
    hidden: worksheet.visibility !== "Visible",
    firstRow: used.rowIndex + 1,
    firstColumn: used.columnIndex + 1,
    cells: yield* mapInSteps(rows.values, (cells, row) =>
      cells.map((value, column) => cellOf(value, rows, row, column)),
    ),
    merges: extra.merged.isNullObject ? [] : extra.merged.address.split(",").flatMap(mergeOf),
    hiddenRows: extra.hidden.value.flatMap((row, index) =>
      row.rowHidden ? [used.rowIndex + 1 + index] : [],
    ),
  };
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
  // A column that is too narrow shows hashes; what the cell would show in a wider one is worked out instead.
  const cut = typeof value === "number" && /^#+$/.test(text);
  return { value, text: cut ? (isDate ? shownDate(value, format) : String(value)) : text, kind, isDate };
}

/** "Sheet1!A1:B2" as rows and columns from 1; nothing for an address that can't be read. */
function mergeOf(address: string): Grid["merges"] {
  const match = /\$?([A-Z]{1,3})\$?(\d+):\$?([A-Z]{1,3})\$?(\d+)$/.exec(address.trim());
  if (!match) {
    return [];
  }
  const [, left = "", top = "", right = "", bottom = ""] = match;
  return [{ top: Number(top), left: columnNumber(left), bottom: Number(bottom), right: columnNumber(right) }];
}
