import { columnLetters } from "../../cells/address";
import type { IsoDate } from "../../calendar/isoDate";
import { readDateCell } from "../../calendar/readDateCell";
import { TEMPLATE_COLUMNS } from "../entry/returnTemplate";
import { EMPTY_CELL, type Grid, type GridCell } from "../sheet/grid";

/** A cell that moving the rows back would write. */
interface MovedCell {
  row: number;
  column: number;
  /** A text, the serial of a date, or "" for an empty cell. */
  value: string | number;
}

/** Rows of a template that were pasted one column to the side. */
export interface PastedAside {
  /** The sheet's own row numbers, from the top. */
  rows: number[];
  /** Where the cells are, seen from where they belong. */
  to: "right" | "left";
  /** The heading that their dates stand under: "Time". */
  under: string;
  /** The headings of the sheet, and the first such row as it is and as it would be, side by side. */
  headings: string[];
  before: string[];
  after: string[];
  /** What moving them back would write; null where a cell in the way holds something, so that a person has to look. */
  cells: MovedCell[] | null;
}

/** So many of the template's headings in one row are its heading row. */
const TELLING = 5;
/** The heading row stands among these. */
const LOOK_IN = 20;
/** A longer text that begins with a day is an account, not a date. */
const LONGEST_DATE = 40;

/**
 * The rows of a sheet with the standard headings whose cells were pasted one column to the side: their date stands in the column
 * beside Date, and none stands in it (docs/domain.md section 3). One such row alone is a slip only where it is the only one.
 * @param isFormula cells with a formula are not moved
 * @returns null where there are none, or the sheet has other headings
 */
export function pastedAside(
  grid: Grid,
  today: IsoDate,
  isFormula: (row: number, column: number) => boolean,
): PastedAside | null {
  const known: readonly string[] = TEMPLATE_COLUMNS.map(({ heading }) => heading);
  const at = grid.cells
    .slice(0, LOOK_IN)
    .findIndex((row) => row.filter(({ text }) => known.includes(text.trim())).length >= TELLING);
  const headings = (grid.cells[at] ?? []).map(({ text }) => text.trim());
  const [date, first, last] = [
    headings.indexOf("Date"),
    headings.findIndex((heading) => known.includes(heading)),
    headings.findLastIndex((heading) => known.includes(heading)),
  ];
  if (date < 0) return null;
  const filled = grid.cells.flatMap((cells, index) =>
    index > at && cells.some(({ kind }) => kind !== "empty") ? [{ cells, row: grid.firstRow + index }] : [],
  );
  const isDated = (cells: readonly GridCell[], column: number): boolean => holdsDate(cells[column], today);
  for (const [to, by] of [["right", 1] as const, ["left", -1] as const]) {
    const aside = filled.filter(({ cells }) => !isDated(cells, date) && isDated(cells, date + by));
    const [example] = aside;
    if (!example || (aside.length < 2 && filled.length > 1)) continue;
    const columns = Array.from({ length: last - first + 2 }, (_, index) => first + index - (by < 0 ? 1 : 0));
    const inWay = by > 0 ? first : last;
    const isFree = aside.every(
      ({ cells, row }) =>
        (by > 0
          ? (cells[inWay] ?? EMPTY_CELL).kind === "empty"
          : columns[0] !== undefined && columns[0] >= 0 && (cells[inWay] ?? EMPTY_CELL).kind === "empty") &&
        columns.every((column) => !isFormula(row, grid.firstColumn + column)),
    );
    const shown = (cells: readonly GridCell[], shift: number): string[] =>
      headings.slice(0, last + 1).map((_, column) => cells[column + shift]?.text ?? "");
    return {
      rows: aside.map(({ row }) => row),
      to,
      under: headings[date + by] || `column ${columnLetters(grid.firstColumn + date + by)}`,
      headings: headings.slice(0, last + 1),
      before: shown(example.cells, 0),
      after: shown(example.cells, by),
      cells: isFree
        ? aside.flatMap(({ cells, row }) => moved(cells, row, columns, by, grid.firstColumn))
        : null,
    };
  }
  return null;
}

function holdsDate(cell: GridCell | undefined, today: IsoDate): boolean {
  if (!cell || cell.kind === "empty" || cell.text.length > LONGEST_DATE || !/\d/.test(cell.text))
    return false;
  return readDateCell(cell, { today }).start !== null;
}

/** Each column takes what the one beside it holds. */
function moved(
  cells: readonly GridCell[],
  row: number,
  columns: readonly number[],
  by: 1 | -1,
  firstColumn: number,
): MovedCell[] {
  return columns.flatMap((column) => {
    const [now, then] = [cells[column] ?? EMPTY_CELL, cells[column + by] ?? EMPTY_CELL];
    if (column < 0 || (now.kind === "empty" && then.kind === "empty")) return [];
    const isDay = then.isDate && typeof then.value === "number" && then.value >= 1;
    return [
      {
        row,
        column: firstColumn + column,
        value: isDay && typeof then.value === "number" ? then.value : then.text,
      },
    ];
  });
}
