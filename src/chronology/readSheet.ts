import type { IsoDate } from "../calendar";
import { findAgency, type FoundAgency } from "../review/agencyNames";
import type { Review } from "../review/review";
import { doubtsOf } from "./doubts";
import type { ReadSheet, ReturnKind } from "./entry";
import type { Grid } from "./grid";
import { findTables, type FoundTable } from "./headings/findTables";
import type { ChronologyColumn } from "./headings/columns";
import type { ColumnDecisions } from "./headings/remembered";
import { speaksOfOtherReview } from "./otherReview";
import { remarkOnDates, remarkWithoutChronology } from "./remark";
import { readEntries } from "./rows/readEntries";
import { readRows } from "./rows/readRows";
import { turnRound } from "./rows/turnRound";
import { raiseQueries } from "./rules";
import { viewSheet, type SheetView } from "./sheetView";
import { personOfSheet } from "./titles";

/** A sheet whose tables are found and whose agency is not settled yet. */
export interface FoundSheet {
  view: SheetView;
  tables: FoundTable[];
  /** The texts above its first heading. */
  titleRows: string[][];
  agency: FoundAgency;
}

/** Finds the tables of a sheet and, by its own titles and names, the agency it is of. */
export function findSheet(grid: Grid, review: Review): FoundSheet {
  return findOn(viewSheet(grid), review);
}

/** Finds the tables of a sheet again, now that it is known what was decided before for its agency. */
export function findSheetAgain(found: FoundSheet, review: Review, remembered: ColumnDecisions): FoundSheet {
  return { ...findOn(found.view, review, remembered), agency: found.agency };
}

function findOn(view: SheetView, review: Review, remembered?: ColumnDecisions): FoundSheet {
  const { grid } = view;
  const tables = findTables(view, remembered);
  const first = tables.find((table) => table.isChronology);
  const top = first?.block.top ?? view.lastRow + 1;
  const titleRows = view.filledRows
    .filter((row) => row < top)
    .slice(0, 40)
    .map((row) => view.row(row).map((cell) => cell.text));
  return { view, tables, titleRows, agency: findAgency(review, grid.file, grid.sheet, titleRows) };
}

/** Reads a sheet as the return of an agency: every non-empty row accounted for, every entry with its queries. */
export function readSheet(found: FoundSheet, agency: string, review: Review, today: IsoDate): ReadSheet {
  const { view, tables } = found;
  const { grid } = view;
  const chronologies = tables.filter((table) => table.isChronology);
  const rows = readRows(view, tables);
  const entries = readEntries(view, rows.entries, agency, today);
  const block = chronologies[0]?.block;
  const read: Omit<ReadSheet, "queries"> = {
    file: grid.file,
    sheet: grid.sheet,
    hidden: grid.hidden,
    hiddenRows: grid.hiddenRows,
    agency,
    kind: kindOf(found),
    person: personOfSheet(found.titleRows, grid.sheet, review),
    headerRow: block === undefined || block.bottom < block.top ? null : block.top,
    columns: allColumns(chronologies),
    doubts: doubtsOf(view, chronologies),
    otherReview: speaksOfOtherReview(found.titleRows, review),
    remark: remarkWithoutChronology(view, tables) ?? remarkOnDates(entries),
    uses: rows.uses,
    entries,
    newestFirst: turnRound(entries),
  };
  return { ...read, queries: raiseQueries({ review, today, sheet: read }) };
}

function allColumns(tables: readonly FoundTable[]): ChronologyColumn[] {
  const columns: ChronologyColumn[] = [];
  for (const column of tables.flatMap((table) => table.columns)) {
    if (!columns.some((known) => known.key === column.key)) columns.push(column);
  }
  return columns;
}

const ORGANISATIONAL =
  /\borgani[sz]ational (?:change|context|development|event)s?\b|\bchanges? (?:in|to|within) (?:the )?organi[sz]ation/i;

function kindOf(found: FoundSheet): ReturnKind {
  const texts = [
    found.view.grid.sheet,
    found.view.grid.file.replace(/[-_]+/g, " "),
    ...found.titleRows.flat(),
  ];
  return texts.some((text) => text.length <= 160 && ORGANISATIONAL.test(text))
    ? "organisational changes"
    : "events";
}
