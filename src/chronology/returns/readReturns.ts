import type { IsoDate } from "../../calendar/isoDate";
import { findAgency, type FoundAgency } from "../../review/agencyNames";
import type { Review } from "../../review/review";
import type { ReadSheet } from "../entry/readSheet";
import type { Grid } from "../sheet/grid";
import { atOnce, type InSteps } from "../inSteps";
import { decisionsFor, type RememberedColumn } from "../headings/rememberedColumns";
import { findSheetSteps, readSheetSteps, type FoundSheet } from "./readSheet";
import { viewSheetSteps, type SheetView } from "../sheet/sheetView";

/** The returns that were handed in, read. */
export interface ReadReturns {
  /** Every sheet of every file, in the order handed in. */
  sheets: ReadSheet[];
  /** Files in which no sheet holds a chronology; such a file is to be refused. */
  withoutChronology: string[];
}

/**
 * Reads returns, of which each grid is one sheet. Sheets of one file are of one agency unless they name another themselves.
 * @param today the day on which this is read: dates after it raise a query
 * @param remembered what was decided before about headings of an agency's returns; it stands above every guess
 */
export function readReturns(
  grids: readonly Grid[],
  review: Review,
  today: IsoDate,
  remembered: readonly RememberedColumn[] = [],
): ReadReturns {
  return atOnce(readReturnSteps(grids, review, today, remembered));
}

/** The same in small steps. */
export function* readReturnSteps(
  grids: readonly Grid[],
  review: Review,
  today: IsoDate,
  remembered: readonly RememberedColumn[] = [],
): InSteps<ReadReturns> {
  const views: SheetView[] = [];
  for (const grid of grids) views.push(yield* viewSheetSteps(grid));
  const found = yield* findSheetSteps(views, review);
  const files = [...new Set(grids.map((grid) => grid.file))];
  const ofFiles = new Map(
    files.map((file) => [file, agencyOfFile(found.filter((sheet) => sheet.view.grid.file === file))]),
  );
  const agencies = new Map(
    found.map((sheet) => {
      const own = sheet.agency;
      const settled = speaksForItself(own) ? own : (ofFiles.get(sheet.view.grid.file) ?? own);
      return [sheet.view.grid, agencyOfColumn(sheet, settled, review) ?? settled.name];
    }),
  );
  const known =
    remembered.length === 0
      ? found
      : yield* findSheetSteps(views, review, (grid) => decisionsFor(agencies.get(grid) ?? "", remembered));
  const sheets: ReadSheet[] = [];
  for (const sheet of known) {
    const agency = agencies.get(sheet.view.grid) ?? sheet.agency.name;
    sheets.push(yield* readSheetSteps(sheet, agency, review, today));
  }
  askOfCovers(sheets);
  const withoutChronology = files.filter((file) =>
    sheets.every((sheet) => sheet.file !== file || (sheet.headerRow === null && sheet.entries.length === 0)),
  );
  return { sheets, withoutChronology };
}

/** What a cover sheet says of another review holds for the chronologies of its file. */
function askOfCovers(sheets: ReadSheet[]): void {
  for (const sheet of sheets) {
    if (sheet.otherReview !== null || sheet.entries.length === 0) continue;
    const cover = sheets.find(
      (other) => other.file === sheet.file && other.entries.length === 0 && other.otherReview !== null,
    );
    sheet.otherReview = cover?.otherReview ?? null;
  }
}

function speaksForItself(agency: FoundAgency): boolean {
  return agency.evidence === "agency row" || (agency.evidence === "title row" && agency.listed !== null);
}

/**
 * The agency that a column names on every row, where nothing but the name of the file spoke for another; `null` where there
 * is none such, or it names several.
 */
function agencyOfColumn(sheet: FoundSheet, settled: FoundAgency, review: Review): string | null {
  if (settled.listed !== null || settled.evidence === "agency row") return null;
  const table = sheet.tables.find((candidate) => candidate.isChronology);
  const column = table?.columns.find((candidate) => candidate.field === "agency");
  if (table === undefined || column === undefined) return null;
  const named = new Set<string>();
  for (const part of table.parts) {
    for (const row of sheet.view.filledRows) {
      if (row <= part.headingBottom || row > part.lastRow) continue;
      const text = sheet.view.at(row, column.column)?.text.trim();
      if (text !== undefined) named.add(text);
    }
  }
  const [only] = named;
  return only === undefined || named.size > 1 ? null : findAgency(review, "", "", [[`Agency: ${only}`]]).name;
}

const STRENGTH: Record<FoundAgency["evidence"], number> = {
  "agency row": 4,
  "title row": 3,
  "file name": 2,
  "sheet name": 1,
};

/**
 * What the sheets of a file say of its agency at their best; those with a chronology before covers and notes, which name
 * other agencies too and so count only where they say "Agency: …".
 */
function agencyOfFile(all: readonly FoundSheet[]): FoundAgency | undefined {
  const telling = all.filter(
    ({ tables, agency }) => agency.evidence === "agency row" || tables.some((table) => table.isChronology),
  );
  const sheets = telling.length > 0 ? telling : all;
  const weight = (sheet: FoundSheet) =>
    STRENGTH[sheet.agency.evidence] +
    (sheet.agency.listed === null ? 0 : 5) +
    (sheet.tables.some((table) => table.isChronology) ? 0.5 : 0);
  return sheets.reduce<FoundSheet | undefined>(
    (best, sheet) => (best === undefined || weight(sheet) > weight(best) ? sheet : best),
    undefined,
  )?.agency;
}
