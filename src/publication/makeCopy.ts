import type { IsoDate } from "../calendar/isoDate";
import { readRecordedDate } from "../calendar/readRecordedDate";
import { dateFromSerial } from "../calendar/serial";
import { cellAddress } from "../cells/address";
import { EMPTY_CELL, type Grid, type GridCell } from "../chronology/sheet/grid";
import { mapInSteps, type InSteps } from "../chronology/inSteps";
import { MARKS } from "../chronology/remerge/queryLines";
import type { Review } from "../review/review";
import { cleanCell, type CleanCell, type CleanValue } from "./cleanCell";
import { cleanText, type AskedDoubt, type CleanText, type Cleaning } from "./cleanText";
import type { PublicationWishes } from "./decisions";
import { Decisions } from "./decisions";
import { compileKnownWords } from "./doubts";
import { compileIdentifying } from "./identifying";

/** A sheet of the review that is to be published. */
export interface SheetToPublish {
  grid: Grid;
  /** The sheet's own columns that are hidden, from 1. */
  hiddenColumns: readonly number[];
  /** The rows of headings of the tables on it, by the sheet's own numbers from 1. */
  tables: readonly { headingRow: number; rows: number; firstColumn: number; columns: number }[];
}

/** A cell of the copy. */
export interface CopyCell {
  value: CleanValue;
  /** Something in it is still to be decided. */
  open: boolean;
}

/** A sheet of the copy. */
export interface CopySheet {
  name: string;
  /** The sheet of the review that it shows; never written into the copy. */
  source: string;
  rows: CopyCell[][];
  /** The rows of headings, from 0. */
  headingRows: number[];
  /** The agency of each row as the review has it, by which it is tinted; never written into the copy. "" for none. */
  agencies: string[];
  /** What was left out because it was hidden. */
  hidden: { rows: number; columns: number };
  /** How many rows that show were left out because their agency withdrew them. */
  withdrawn: number;
}

const QUERIES = "Queries";

/** Columns that are about the returns and not about what happened: nobody outside the review needs them. */
export const LEFT_OUT = [QUERIES, "Agency's own ref"] as const;

/** The column of a date in its agency's words. */
const AS_RECORDED = "Date as recorded";

/** Columns that tell a day or an hour, in their agencies' words or by counting, of which nothing is left where dates become months. */
export const LEFT_OUT_FOR_MONTHS = [AS_RECORDED, "Time", "Working days left"] as const;

/** Where something is in the review: cells are named as they are there. */
export interface InReview {
  sheet: string;
  cell: string;
}

/** The publication copy (docs/domain.md section 10), and what was done to make it. */
export interface PublicationCopy {
  sheets: CopySheet[];
  replaced: (InReview & { what: CleanText["replaced"][number] })[];
  /** What a person has to decide, or has decided to leave. */
  doubts: (InReview & AskedDoubt)[];
  months: boolean;
  /** The review lists nobody's names, so none could be replaced. */
  listsNobody: boolean;
}

/** What a copy is made of. */
export interface CopyWanted {
  review: Review;
  sheets: readonly SheetToPublish[];
  wishes: Pick<PublicationWishes, "dates" | "decisions">;
  today: IsoDate;
}

/** Makes the copy out of what the sheets show: nothing but cleaned texts, numbers and days goes into it. In small steps. */
export function* makeCopy({ review, sheets, wishes, today }: CopyWanted): InSteps<PublicationCopy> {
  const cleaning: Cleaning = {
    identifying: compileIdentifying(review, today),
    known: yield* compileKnownWords(review, textsOf(sheets)),
    decisions: new Decisions(wishes.decisions),
    months: wishes.dates === "months",
  };
  const copy: PublicationCopy = {
    sheets: [],
    replaced: [],
    doubts: [],
    months: cleaning.months,
    listsNobody: review.people.every(({ names }) => names.length === 0),
  };
  for (const sheet of sheets) copy.sheets.push(yield* copyOf(sheet, cleaning, copy));
  return copy;
}

function* textsOf(sheets: readonly SheetToPublish[]): Generator<string> {
  for (const { grid } of sheets) for (const row of grid.cells) for (const cell of row) yield cell.text;
}

/** A row of long texts takes some milliseconds. */
const ROWS_AT_A_TIME = 3;

type Note = (cell: string, clean: Pick<CleanCell, "replaced" | "doubts">) => void;

function* copyOf(sheet: SheetToPublish, cleaning: Cleaning, copy: PublicationCopy): InSteps<CopySheet> {
  const { grid, hiddenColumns } = sheet;
  const note: Note = (cell, { replaced, doubts }) => {
    const where = { sheet: grid.sheet, cell };
    copy.replaced.push(...replaced.map((what) => ({ ...where, what })));
    copy.doubts.push(...doubts.map((doubt) => ({ ...where, ...doubt })));
  };
  const name = cleanText(grid.sheet, cleaning);
  note("", name);
  const hiddenRows = new Set(grid.hiddenRows);
  const filled = grid.cells.map((cells, index) => ({ cells, row: grid.firstRow + index }));
  const notHidden = filled.filter(({ row }) => !hiddenRows.has(row));
  const shown = notHidden.filter(({ cells, row }) => !isWithdrawn(sheet, cells, row));
  const rows = yield* mapInSteps(
    shown,
    ({ cells, row }) => cleanRow(sheet, cells, row, cleaning, note),
    ROWS_AT_A_TIME,
  );
  const headings = new Set(sheet.tables.map(({ headingRow }) => headingRow));
  return {
    name: name.text,
    source: grid.sheet,
    rows,
    agencies: shown.map(({ cells, row }) => agencyOf(sheet, cells, row)),
    headingRows: shown.flatMap(({ row }, index) => (headings.has(row) ? [index] : [])),
    hidden: {
      rows: filled.filter(({ cells, row }) => hiddenRows.has(row) && cells.some(isFilled)).length,
      columns: hiddenColumns.filter((column) =>
        grid.cells.some((cells) => isFilled(cells[column - grid.firstColumn] ?? EMPTY_CELL)),
      ).length,
    },
    withdrawn: notHidden.length - shown.length,
  };
}

/** Whether the Queries cell of a row says that its agency withdrew it (docs/domain.md section 6): the copy has no mark to show it by. */
function isWithdrawn({ grid, tables }: SheetToPublish, cells: readonly GridCell[], row: number): boolean {
  return cells.some(
    ({ text }, index) =>
      text.trim().toLowerCase().startsWith(MARKS.withdrawn.toLowerCase()) &&
      headingOf(grid, tables, row, grid.firstColumn + index) === QUERIES,
  );
}

function agencyOf({ grid, tables }: SheetToPublish, cells: readonly GridCell[], row: number): string {
  const at = cells.findIndex(
    (_, index) => headingOf(grid, tables, row, grid.firstColumn + index) === "Agency",
  );
  return cells[at]?.text.trim() ?? "";
}

function isFilled({ kind }: GridCell): boolean {
  return kind !== "empty";
}

function cleanRow(
  { grid, hiddenColumns, tables }: SheetToPublish,
  cells: readonly GridCell[],
  row: number,
  cleaning: Cleaning,
  note: Note,
): CopyCell[] {
  const headings = cells.map((_, index) => headingOf(grid, tables, row, grid.firstColumn + index));
  const day = dayOfRow(cells, headings);
  const last = lastDayOfRow(cells, headings, day, cleaning);
  return cells.flatMap((cell, index) => {
    const column = grid.firstColumn + index;
    if (hiddenColumns.includes(column) || isLeftOut(grid, tables, column, cleaning.months)) return [];
    const heading = headings[index] ?? "";
    const clean = cleanCell(heading === "" ? inNoTable(cell) : cell, cleaning, { heading, day, last });
    note(cellAddress({ row, column }), clean);
    return [{ value: clean.value, open: clean.doubts.some(({ decision }) => decision === null) }];
  });
}

function isLeftOut(grid: Grid, tables: SheetToPublish["tables"], column: number, months: boolean): boolean {
  return tables.some(({ headingRow }) =>
    [...LEFT_OUT, ...(months ? LEFT_OUT_FOR_MONTHS : [])].some(
      (heading) => heading === headingOf(grid, tables, headingRow + 1, column),
    ),
  );
}

/** The heading of a cell, where it is in a table below its headings. */
function headingOf(grid: Grid, tables: SheetToPublish["tables"], row: number, column: number): string {
  const table = tables.find(
    ({ headingRow, rows, firstColumn, columns }) =>
      row > headingRow && row <= headingRow + rows && column >= firstColumn && column < firstColumn + columns,
  );
  return table === undefined
    ? ""
    : (grid.cells[table.headingRow - grid.firstRow]?.[column - grid.firstColumn]?.text ?? "");
}

/** The last day of the row's date, by what its agency wrote: a date of 2014 is no date of January 2014. */
function lastDayOfRow(
  cells: readonly GridCell[],
  headings: readonly string[],
  day: IsoDate | null,
  { months, identifying }: Cleaning,
): IsoDate | null {
  const recorded = cells[headings.indexOf(AS_RECORDED)]?.text ?? "";
  if (!months || day === null || recorded === "") return null;
  const { start, end } = readRecordedDate(recorded, { today: identifying.today });
  return start === day ? end : null;
}

/** What the key of the chronology says of a look that the copy does not have. */
const OF_THE_LOOK = /\s*·\s*date in italics:[^·]*$/;

function inNoTable(cell: GridCell): GridCell {
  return { ...cell, text: cell.text.replace(OF_THE_LOOK, "") };
}

/** The first date of the row under "Date", or under a heading of a date that is no target. */
function dayOfRow(cells: readonly GridCell[], headings: readonly string[]): IsoDate | null {
  const at = headings.findIndex(
    (heading, index) => /^date\b/i.test(heading) && cells[index]?.isDate === true,
  );
  const value = cells[at]?.value;
  return typeof value === "number" ? dateFromSerial(Math.floor(value)) : null;
}
