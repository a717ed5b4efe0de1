import type { Entry } from "../entry/entry";
import type { Grid } from "../sheet/grid";
import { isUnrecognised, MANY_UNRECOGNISED } from "./doubtfulColumns";
import type { FoundTable } from "../headings/foundTable";
import { looksLikeDate } from "../sheet/datesAndTimes";
import { matchHeading } from "../headings/matchHeading";
import { remarkOnForm } from "./otherForms";
import type { SheetView } from "../sheet/sheetView";

/**
 * One plain sentence about a sheet without a chronology: what it holds instead, and what to do. `null` where the sheet has a
 * chronology.
 */
export function remarkWithoutChronology(view: SheetView, tables: readonly FoundTable[]): string | null {
  if (tables.some((table) => table.isChronology)) return null;
  const { grid } = view;
  if (view.filledRows.length === 0) return emptySheet(grid);
  const form = remarkOnForm(view);
  if (form !== null) return form;
  const columns = new Set<number>();
  let dates = 0;
  let cells = 0;
  let letters = 0;
  for (const row of view.filledRows) {
    for (const cell of view.row(row)) {
      columns.add(cell.column);
      cells++;
      if (looksLikeDate(cell.cell)) dates++;
      if (/\p{L}/u.test(cell.text)) letters++;
    }
  }
  if (cells >= 2 && dates / cells >= 0.8)
    return "This sheet holds dates but says nothing about what happened, so no entries were made from it; ask the agency for the events.";
  if (columns.size === 1 && view.filledRows.length >= 2)
    return "Everything on this sheet is in one column, so dates cannot be told from events; ask the agency for a table with a column for each.";
  if (pictures(grid) > 0 && view.filledRows.length <= 5)
    return "This sheet holds a picture and hardly any words; pictures cannot be read, so ask the agency for the table itself.";
  if (letters === 0) return "This sheet holds only numbers, so there is nothing to read as events.";
  if (headingsDownwards(view) >= 3)
    return "The headings on this sheet are under one another in one column, so its rows are not events; ask the agency for a table with a row for each event.";
  const lists = tables.map((table) => table.lists).filter((list) => list !== "");
  if (lists.length > 0)
    return lists.every((list) => list.startsWith("“"))
      ? `No table on this sheet says both when something happened and what (its headings: ${lists.join("; ")}); check that it is the right file.`
      : `This sheet looks like a list of ${lists.join("; ")}; check that it is the right file.`;
  return dates === 0
    ? "This sheet has no dates and none of the headings of a chronology; check that it is the right file."
    : "This sheet has no headings for a date and what happened; check that it is the right file.";
}

/** How many different fields the first cells of the rows name, as in a table on its side, or a form for each event. */
function headingsDownwards(view: SheetView): number {
  const fields = new Set<string>();
  for (const row of view.filledRows.slice(0, 200)) {
    const first = view.row(row)[0];
    if (first === undefined || first.text.length > 60) continue;
    const match = matchHeading(first.text);
    if (match.confidence >= 0.8 && match.field !== "other") fields.add(match.field);
  }
  return fields.has("date") && (fields.has("event") || fields.has("action")) ? fields.size : 0;
}

function pictures(grid: Grid): number {
  return grid.pictures ?? 0;
}

function emptySheet(grid: Grid): string {
  return pictures(grid) > 0
    ? "This sheet holds a picture and no words; pictures cannot be read, so ask the agency for the table itself."
    : "This sheet is empty.";
}

/** For a chronology with entries, none of which has a date. */
export function remarkOnDates(entries: readonly Entry[]): string | null {
  const dated = entries.some(({ date }) => date.read.start !== null || date.read.end !== null);
  return entries.length < 2 || dated
    ? null
    : "No row of this chronology has a date that can be read, so all its entries are undated; ask the agency for the dates.";
}

/** For a sheet with so many unrecognised columns that asking about each would not help. */
export function remarkOnWidth(chronologies: readonly FoundTable[]): string | null {
  const unrecognised = chronologies.flatMap((table) => table.columns).filter(isUnrecognised).length;
  return unrecognised <= MANY_UNRECOGNISED
    ? null
    : `${unrecognised} columns of this sheet were not recognised; each is kept under its own heading, after the standard columns.`;
}

/** For a sheet with pictures beside its chronology: what they show is in no entry. */
export function remarkOnPictures(grid: Grid, chronologies: readonly FoundTable[]): string | null {
  const count = pictures(grid);
  if (count === 0 || chronologies.length === 0) return null;
  return count === 1
    ? "There is a picture on this sheet, which cannot be read; if it shows more than a logo, ask the agency for the words."
    : `There are ${count} pictures on this sheet, which cannot be read; if they show more than logos, ask the agency for the words.`;
}
