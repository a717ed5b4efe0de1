import type { IsoDate } from "../../calendar/isoDate";
import { findAgency, type FoundAgency } from "../../review/agencyNames";
import type { Review } from "../../review/review";
import type { ReadSheet } from "../entry/readSheet";
import type { Grid } from "../sheet/grid";
import { atOnce, type InSteps } from "../inSteps";
import { decisionsFor, type RememberedColumn } from "../headings/rememberedColumns";
import type { FoundSheet } from "./foundSheet";
import { findSheetSteps, readSheetSteps } from "./readSheet";
import { ownAbbreviations } from "./ownAbbreviations";
import { namesAgency } from "./severalAgencies";
import { viewSheetSteps, type SheetView } from "../sheet/sheetView";
import { settledTableSteps } from "./wordTables";

/** Returns as read. */
export interface ReadReturns {
  /** Every sheet of every file, in the order handed in; one that holds several agencies once for each. */
  sheets: ReadSheet[];
  /** Files in which no sheet holds a chronology; such a file is refused. */
  withoutChronology: string[];
}

/**
 * Reads returns; each grid is one sheet. The sheets of a file belong to one agency unless they name another themselves.
 * @param today dates after this day raise a query
 * @param remembered earlier decisions about headings of an agency's returns; they override every guess
 */
export function readReturns(...given: Parameters<typeof readReturnSteps>): ReadReturns {
  return atOnce(readReturnSteps(...given));
}

/** The same in small steps. */
export function* readReturnSteps(
  given: readonly Grid[],
  review: Review,
  today: IsoDate,
  remembered: readonly RememberedColumn[] = [],
): InSteps<ReadReturns> {
  const grids = yield* settledTableSteps(given);
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
      const settled = namesOwnAgency(own) ? own : (ofFiles.get(sheet.view.grid.file) ?? own);
      return [sheet.view.grid, agencyOfColumn(sheet, settled, review) ?? settled.name];
    }),
  );
  const known =
    remembered.length === 0
      ? found
      : yield* findSheetSteps(views, review, (grid) => decisionsFor(agencies.get(grid) ?? "", remembered));
  const explainedIn = new Map(
    files.map((file) => [file, ownAbbreviations(views.filter((view) => view.grid.file === file))]),
  );
  const sheets: ReadSheet[] = [];
  for (const sheet of known) {
    const agency = agencies.get(sheet.view.grid) ?? sheet.agency.name;
    const explained = explainedIn.get(sheet.view.grid.file) ?? new Set();
    sheets.push(...(yield* readSheetSteps(sheet, agency, review, today, explained)));
  }
  shareCoverDoubt(sheets);
  const withoutChronology = files.filter((file) =>
    sheets.every((sheet) => sheet.file !== file || (sheet.headerRow === null && sheet.entries.length === 0)),
  );
  return { sheets, withoutChronology };
}

/** Where a cover sheet names a different review, this goes for the chronologies of its file too. */
function shareCoverDoubt(sheets: ReadSheet[]): void {
  for (const sheet of sheets) {
    if (sheet.otherReview !== null || sheet.entries.length === 0) continue;
    const cover = sheets.find(
      (other) => other.file === sheet.file && other.entries.length === 0 && other.otherReview !== null,
    );
    sheet.otherReview = cover?.otherReview ?? null;
  }
}

function namesOwnAgency(agency: FoundAgency): boolean {
  return (
    ["a person", "agency row"].includes(agency.evidence) ||
    (agency.evidence === "title row" && agency.listed !== null)
  );
}

/**
 * The agency that a column names on every row, where only the file's name suggested another; `null` where there is none, or
 * the column names several.
 */
function agencyOfColumn(sheet: FoundSheet, settled: FoundAgency, review: Review): string | null {
  if (settled.listed !== null || ["a person", "agency row"].includes(settled.evidence)) return null;
  const table = sheet.tables.find((candidate) => candidate.isChronology);
  const column = table?.columns.find(namesAgency);
  if (table === undefined || column === undefined) return null;
  const named = new Set<string>();
  let empty = 0;
  for (const part of table.parts) {
    for (const row of sheet.view.filledRows) {
      if (row <= part.headingBottom || row > part.lastRow) continue;
      const text = sheet.view.at(row, column.column)?.text.trim();
      if (text !== undefined) named.add(text);
      else if (sheet.view.row(row).length > 1) empty++;
    }
  }
  const [only] = named;
  return only === undefined || named.size > 1 || empty > 0
    ? null
    : findAgency(review, "", "", [[`Agency: ${only}`]]).name;
}

/** How strongly each kind of evidence counts. */
const STRENGTH: Record<FoundAgency["evidence"], number> = {
  "a person": 10,
  "agency row": 4,
  "title row": 3,
  "file name": 2,
  "sheet name": 1,
};

/**
 * The agency of a file, by the best evidence on its sheets. Covers and notes name other agencies too, so where a sheet has a
 * chronology they count only if they say "Agency: …".
 */
function agencyOfFile(all: readonly FoundSheet[]): FoundAgency | undefined {
  const reliable = all.filter(
    ({ tables, agency }) =>
      ["a person", "agency row"].includes(agency.evidence) || tables.some((table) => table.isChronology),
  );
  const sheets = reliable.length > 0 ? reliable : all;
  const weight = (sheet: FoundSheet) =>
    STRENGTH[sheet.agency.evidence] +
    (sheet.agency.listed === null ? 0 : 5) +
    (sheet.tables.some((table) => table.isChronology) ? 0.5 : 0);
  return [...sheets].sort((one, other) => weight(other) - weight(one))[0]?.agency;
}
