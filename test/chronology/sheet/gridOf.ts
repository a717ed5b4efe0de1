import { serialFromDate } from "../../../src/calendar/serial";
import type { Grid, GridCell } from "../../../src/chronology/sheet/grid";

/** A cell of a test's return: a text, a number, a day shown as a date, or nothing. */
export type TestCell = string | number | null | { day: string } | { error: string };

export interface TestSheet {
  file?: string;
  sheet?: string;
  /** Merged areas as "A1:C1". */
  merges?: string[];
  hiddenRows?: number[];
  hidden?: boolean;
  /** What a document says outside its table, and of that right above it. */
  titles?: string[][];
  above?: string[];
}

/** A return of a test's own: rows from row 1 and column A, short ones filled up with empty cells. */
export function gridOf(rows: readonly (readonly TestCell[])[], about: TestSheet = {}): Grid {
  const width = Math.max(1, ...rows.map((row) => row.length));
  return {
    file: about.file ?? "return.xlsx",
    sheet: about.sheet ?? "Sheet1",
    hidden: about.hidden ?? false,
    firstRow: 1,
    firstColumn: 1,
    cells: rows.map((row) => Array.from({ length: width }, (_, index) => cellOf(row[index] ?? null))),
    merges: (about.merges ?? []).map(area),
    hiddenRows: about.hiddenRows ?? [],
    ...(about.titles && { titles: about.titles }),
    ...(about.above && { above: about.above }),
  };
}

function cellOf(cell: TestCell): GridCell {
  if (cell === null || cell === "") return { value: null, text: "", kind: "empty", isDate: false };
  if (typeof cell === "string") return { value: cell, text: cell, kind: "text", isDate: false };
  if (typeof cell === "number") return { value: cell, text: String(cell), kind: "number", isDate: false };
  if ("error" in cell) return { value: cell.error, text: cell.error, kind: "error", isDate: false };
  const text = cell.day.split("-").reverse().join("/");
  return { value: serialFromDate(cell.day), text, kind: "number", isDate: true };
}

function area(reference: string): Grid["merges"][number] {
  const parts = /^([A-Z])(\d+):([A-Z])(\d+)$/.exec(reference);
  const column = (letter: string | undefined) => (letter ?? "A").charCodeAt(0) - 64;
  return {
    left: column(parts?.[1]),
    top: Number(parts?.[2]),
    right: column(parts?.[3]),
    bottom: Number(parts?.[4]),
  };
}
