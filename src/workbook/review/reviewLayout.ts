import { DATE } from "../gateway/numberFormats";
import type { TableKey } from "../gateway/ownTables";
import {
  queueFoldedColumn,
  queueInput,
  queuePlacing,
  queueLines,
  queueTint,
  LOOKED_UP,
  queueBody,
  queueHeading,
  queueTypeOf,
  queueWidths,
  widthOf,
} from "../look/cells";
import { COLOURS } from "../look/colours";
import { queueSection, queueSheetLook, titled } from "../look/sheetLook";

/** The row of the first heading, from 0: the title, a sentence and the title of the first section are above it. */
export const FIRST_HEADING = 3;
/** Between the last row of a table and the heading of the next: an empty row, and the title of its section. */
const BETWEEN = 2;

/** What all tables share, in Excel's characters: together a page of A4. The last two are folded away. */
const WIDTHS = [22, 18, 11, 48, 11, 11];
const UNFOLDED = 4;

/** The tables of the sheet. */
export type SectionKey = Extract<
  TableKey,
  | "record"
  | "agencies"
  | "people"
  | "linesOfEnquiry"
  | "returnsReceived"
  | "headingDecisions"
  | "abbreviations"
>;

interface Section {
  title: string;
  purpose: string;
}

/**
 * In the order of the sheet, one below the other. Excel moves what is below a table when the table grows, except where that would tear
 * another table apart: so no table that people add rows to is narrower than one below it. The record is; whoever wants more
 * rows of it than its spare ones inserts a row of the sheet, which Excel always does here, since nothing stands side by side.
 */
export const SECTIONS: Readonly<Record<SectionKey, Section>> = {
  record: { title: "The review", purpose: "Type in the yellow cells." },
  agencies: {
    title: "Agencies",
    purpose: "Each has its colour. To give another, open columns E and F with the button above.",
  },
  people: {
    title: "People",
    purpose: "Names are for checking only; a publication copy has none of them.",
  },
  linesOfEnquiry: {
    title: "Lines of enquiry",
    purpose: "Key theme in the chronology offers them; an entry may have several, with semicolons.",
  },
  returnsReceived: { title: "Returns received", purpose: "Filled in by the add-in." },
  headingDecisions: { title: "Columns decided", purpose: "What headings of returns were said to mean." },
  abbreviations: { title: "Abbreviations", purpose: "No query is raised about these." },
};

/** The heading's row of a table that goes below others. @param last the last row above that is in use, from 0 */
export function headingBelow(last: number): number {
  return last + 1 + BETWEEN;
}

/** A table of the sheet as it stands: its heading's first cell, from 0. */
export interface SectionPlace {
  row: number;
  column: number;
  headings: readonly string[];
  rows: number;
}

/**
 * Makes room for a section, above the empty row and the title of the one that is there. Nothing is sent yet.
 * @param row the first that moves down, from 0
 * @param count the empty row, the title, the heading and the rows of the new one
 */
export function queueRoom(sheet: Excel.Worksheet, row: number, count: number): void {
  const room = sheet.getRangeByIndexes(row, 0, count, 1).getEntireRow().insert("Down");
  room.clear();
  queueTypeOf(room);
  // As high as what they will hold, whatever the rows were that stood there.
  room.format.autofitRows();
}

/** Gives a section its title and its table its look. Nothing is sent yet. @param isTitled the row above it is free for a title */
export function queueSectionLook(
  sheet: Excel.Worksheet,
  key: SectionKey,
  { row, column, headings, rows }: SectionPlace,
  isTitled = true,
): void {
  if (isTitled) {
    const line = sheet.getRangeByIndexes(row - 1, column, 1, 3);
    const [title, purpose] = [line.getCell(0, 0), line.getCell(0, 2)];
    line.getCell(0, 0).values = [[SECTIONS[key].title]];
    purpose.values = [[SECTIONS[key].purpose]];
    queuePlacing(line, { wrap: false, vertical: "Bottom" });
    queueSection(title);
    queueTint(purpose, { text: COLOURS.quiet, size: LOOKED_UP });
  }
  // As wide as the page, so that lists of fewer columns look alike.
  const wide = Math.max(headings.length, UNFOLDED);
  queueHeading(sheet.getRangeByIndexes(row, column, 1, wide));
  queueLines(sheet.getRangeByIndexes(row + 1, column, rows, wide), "rows");
  const body = sheet.getRangeByIndexes(row + 1, column, rows, headings.length);
  const columnOf = (heading: string): Excel.Range | null =>
    headings.includes(heading) ? body.getColumn(headings.indexOf(heading)) : null;
  queueTint(body, { size: LOOKED_UP });
  queueBody(body);
  queueTint(body.getColumn(0), { bold: true });
  for (const heading of ["What it is for", "File", "Meaning", "Tint", "Text colour"]) {
    const cells = columnOf(heading);
    if (cells) queuePlacing(cells, { wrap: false });
  }
  const [value, purpose, entries, born] = ["Value", "What it is for", "Entries", "Born"].map(columnOf);
  if (key === "record" && value) queueInput(value);
  if (key !== "record") queueLines(body, "between", COLOURS.faintLine);
  if (purpose) queueTint(purpose, { text: COLOURS.quiet });
  if (entries) queuePlacing(entries, { horizontal: "Center" });
  if (key === "people" && born) born.numberFormat = Array.from({ length: rows }, () => [DATE]);
  body.format.autofitRows();
}

/** The title, the widths and the print of the sheet. Nothing is sent yet. */
export function queueReviewLook(sheet: Excel.Worksheet, reference: string): void {
  queueSheetLook(sheet, {
    title: titled("Review", reference),
    notes: [{ text: WHAT_IT_IS }],
    print: { orientation: "Portrait", paper: "A4", name: "Review", reference },
  });
  queueTint(sheet.getRange("A2"), { text: COLOURS.quiet, size: LOOKED_UP });
  queueWidths(
    sheet,
    WIDTHS.map((characters) => widthOf(characters)),
  );
  WIDTHS.slice(UNFOLDED).forEach((_width, index) => queueFoldedColumn(sheet, UNFOLDED + index));
}

const WHAT_IT_IS = "What the add-in knows of this review. Type here; it is read before each merge.";
