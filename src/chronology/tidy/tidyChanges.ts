import { serialFromDate } from "../../calendar/serial";
import { type IsoDate } from "../../calendar/isoDate";
import type { Review } from "../../review/review";
import { britishDay } from "../../calendar/britishDay";
import type { Entry, EntryCell } from "../entry/entry";
import type { Grid, GridCell } from "../sheet/grid";
import { readReturns } from "../returns/readReturns";
import { cellAddress } from "../../cells/address";
import { certainDay } from "./certainDay";
import { isCertainlyOne } from "./joinedRows";
import { tidyText } from "./tidyText";
import { CELL_TEXT_LIMIT } from "../../cells/limits";

/** One cell that “Tidy paste” would change. */
export interface TidyChange {
  /** The sheet's own numbers, from 1. */
  row: number;
  column: number;
  /** "H14". */
  address: string;
  /** What the cell shows, and what it would show. */
  from: string;
  to: string;
  /** What is put into the cell: a text, the serial of a date, or "" for an empty cell. */
  write: string | number;
  kind: "joined" | "spaces" | "date";
  /** One plain sentence. */
  why: string;
}

/**
 * What would tidy the rows of a return, cell by cell from the top: rows that are certainly one entry are joined in the first
 * of them, stray white space goes, and texts that certainly mean one day become dates. Every other character stays, and the
 * return then reads as the same entries as before.
 * @param isFormula cells with a formula are left alone, and so are entries of several rows that hold one
 */
export function tidyChanges(
  grid: Grid,
  review: Review,
  today: IsoDate,
  isFormula: (row: number, column: number) => boolean,
): TidyChange[] {
  const [sheet] = readReturns([grid], review, today).sheets;
  const changes = (sheet?.entries ?? []).flatMap((entry) => {
    const own = entry.cells.filter(({ row }) => entry.rows.includes(row));
    const joined = joinedCells(entry, own, grid, isFormula);
    const rest = own.filter(
      (cell) => !joined.some(({ row, column }) => row === cell.row && column === cell.column),
    );
    return [
      ...joined,
      ...rest
        .filter(({ row, column }) => !isFormula(row, column))
        .flatMap((cell) => {
          const own = cellAt(grid, cell.row, cell.column);
          return tidiedCell(entry, cell, own, grid.date1904 === true, today) ?? [];
        }),
    ];
  });
  return changes.sort((a, b) => a.row - b.row || a.column - b.column);
}

function cellAt(grid: Grid, row: number, column: number): GridCell | undefined {
  return grid.cells[row - grid.firstRow]?.[column - grid.firstColumn];
}

/** The words of further rows, moved up into the first one below its own, just as they are read. */
function joinedCells(
  entry: Entry,
  own: readonly EntryCell[],
  grid: Grid,
  isFormula: (row: number, column: number) => boolean,
): TidyChange[] {
  const [first = 0] = entry.rows;
  const last = entry.rows.at(-1) ?? first;
  if (!isCertainlyOne(entry, grid) || own.some(({ row, column }) => isFormula(row, column))) return [];
  const columns = [...new Set(own.filter(({ row }) => row !== first).map(({ column }) => column))];
  const changes = columns.flatMap((column): TidyChange[] => {
    const parts = own.filter((cell) => cell.column === column);
    const to = parts.map(({ text }) => tidyText(text).text).join("\n");
    const place = { column, kind: "joined" } as const;
    const into = cellAddress({ row: first, column });
    return [
      {
        ...place,
        row: first,
        address: into,
        from: parts.find(({ row }) => row === first)?.text ?? "",
        to,
        write: to,
        why: `Rows ${first} to ${last} are one entry: their words are joined here.`,
      },
      ...parts
        .filter(({ row }) => row !== first)
        .map(({ row, text }): TidyChange => ({
          ...place,
          row,
          address: cellAddress({ row, column }),
          from: text,
          to: "",
          write: "",
          why: `Its words move up to ${into}.`,
        })),
    ];
  });
  return changes.some(({ to }) => to.length > CELL_TEXT_LIMIT) ? [] : changes;
}

function tidiedCell(
  entry: Entry,
  { row, column, key, field, kind }: EntryCell,
  cell: GridCell | undefined,
  date1904: boolean,
  today: IsoDate,
): TidyChange | null {
  if (cell === undefined) return null;
  const place = { row, column, address: cellAddress({ row, column }) };
  // A bare number in a workbook that counts from 1904 means a different day from the one it would show.
  const countsFrom1900 = cell.kind !== "number" || !date1904;
  if ((field === "date" || field === "endDate") && row === entry.row && countsFrom1900) {
    const day = certainDay(cell, entry, key, field === "date", today);
    if (day !== null) {
      return {
        ...place,
        from: cell.text,
        to: britishDay(day),
        write: serialFromDate(day),
        kind: "date",
        why: "Now a date that Excel can sort.",
      };
    }
  }
  if (kind !== "text" || typeof cell.value !== "string") return null;
  const { text, removed } = tidyText(cell.value);
  if (removed.length === 0 || text === "") return null;
  const why = `Removed: ${removed.join(", ")}.`;
  return { ...place, from: cell.value, to: text, write: text, kind: "spaces", why };
}
