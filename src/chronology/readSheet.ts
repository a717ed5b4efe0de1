import type { IsoDate } from "../calendar";
import { findAgency, type FoundAgency } from "../review/agencyNames";
import type { Review } from "../review/review";
import type { ReadSheet, ReturnKind } from "./entry";
import type { Grid } from "./grid";
import { findTables, type FoundTable } from "./headings/findTables";
import type { ChronologyColumn } from "./headings/columns";
import { readEntries } from "./rows/readEntries";
import { readRows } from "./rows/readRows";
import { turnRound } from "./rows/turnRound";
import { raiseQueries } from "./rules";
import { viewSheet, type SheetView } from "./sheetView";

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
  const view = viewSheet(grid);
  const tables = findTables(view);
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
    person: personOf(found, review),
    headerRow: block === undefined || block.bottom < block.top ? null : block.top,
    columns: allColumns(chronologies),
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

const PERSON_LABEL =
  /^\s*(?:full )?(?:name|initials|identifier)? ?(?:of )?(?:the )?(?:child|young person|subject|person|adult|client|patient|pupil)(?:\(ren\)|ren)?(?: of (?:the )?review)?(?:['’]s)?(?: name)?\s*(?:[:\-–]\s*(.*))?$/is;

/** The one person a sheet says it is about: in a title row, or by a name that is one of the review's people. */
function personOf(found: FoundSheet, review: Review): string | null {
  for (const row of found.titleRows) {
    for (const [index, text] of row.entries()) {
      const said = PERSON_LABEL.exec(text);
      if (said === null) continue;
      const name = said[1]?.trim() ?? "";
      const next = row[index + 1]?.trim() ?? "";
      if (name !== "" || next !== "") return name === "" ? next : name;
    }
  }
  const sheet = found.view.grid.sheet.trim().toLowerCase();
  return review.people.find((person) => person.identifier.toLowerCase() === sheet)?.identifier ?? null;
}
