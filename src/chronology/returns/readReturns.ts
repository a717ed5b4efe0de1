import type { IsoDate } from "../../calendar/isoDate";
import type { Review } from "../../review/review";
import type { ReadSheet } from "../entry/readSheet";
import type { Grid } from "../sheet/grid";
import { atOnce, type InSteps } from "../inSteps";
import { decisionsFor, type RememberedColumn } from "../headings/rememberedColumns";
import { agenciesOfSheets } from "./agencyOfSheets";
import { turnedBack, turnedSheetSteps, type TurnedSheet } from "./eventsAcross";
import { findSheetSteps, readSheetSteps } from "./readSheet";
import { ownAbbreviations } from "./ownAbbreviations";
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
 * Reads returns; each grid is one sheet. Files are told apart by their names.
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
  const asSent: SheetView[] = [];
  for (const grid of grids) asSent.push(yield* viewSheetSteps(grid));
  const upright = yield* findSheetSteps(asSent, review);
  const turned = new Map<SheetView, TurnedSheet>();
  for (const sheet of upright) {
    const onItsSide = yield* turnedSheetSteps(sheet);
    if (onItsSide !== null) turned.set(sheet.view, onItsSide);
  }
  const views = asSent.map((view) => turned.get(view)?.view ?? view);
  const found = turned.size === 0 ? upright : yield* findSheetSteps(views, review);
  const agencies = agenciesOfSheets(found, review);
  const known =
    remembered.length === 0
      ? found
      : yield* findSheetSteps(views, review, (grid) =>
          decisionsFor(agencies.get(grid)?.name ?? "", remembered),
        );
  const files = [...new Set(grids.map((grid) => grid.file))];
  const explainedIn = new Map(
    files.map((file) => [file, ownAbbreviations(views.filter((view) => view.grid.file === file))]),
  );
  const sheets: ReadSheet[] = [];
  for (const sheet of known) {
    const agency = agencies.get(sheet.view.grid) ?? {
      name: sheet.agency.name,
      from: sheet.agency.evidence,
      takenFrom: null,
    };
    const explained = explainedIn.get(sheet.view.grid.file) ?? new Set();
    const read = yield* readSheetSteps(sheet, agency, review, today, explained);
    const onItsSide = [...turned.values()].find(({ view }) => view === sheet.view);
    sheets.push(...(onItsSide === undefined ? read : read.map((each) => turnedBack(each, onItsSide))));
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
