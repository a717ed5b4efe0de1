import type { IsoDate } from "../../calendar/isoDate";
import { readReturns } from "../../chronology/returns/readReturns";
import { readTypedAlone, readTypedCell, type TypedReading } from "../../chronology/returns/readTyped";
import { type Field } from "../../chronology/entry/fields";
import { emptyReview } from "../../review/review";
import { readHeadingDecisions } from "../../workbook/returns/headingDecisions";
import { readGrids } from "../../workbook/gateway/readGrids";
import { readReviewSheet } from "../../workbook/review/reviewSheet";
import { placeOfAddress } from "../../cells/address";
import { readChronologyCell } from "../../workbook/chronology/typedCell";
import { nameOfSheet } from "../../workbook/gateway/sheetList";
import { watchTypedCells, type TypedCell } from "../../workbook/gateway/typingWatch";
import type { RunInWorkbook } from "../../workbook/gateway/workbookRun";
import { job, UNCHANGED } from "../shared/job";
import type { CellReading } from "./queryTypes";
import { watchLatest } from "../shared/watchLatest";
import { toRead } from "../shared/sheetToRead";

/** The chronology columns that are reported, and the return field each is read as. */
const FIELD_OF_COLUMN: Readonly<Record<string, Field>> = {
  Date: "date",
  "Date as recorded": "date",
  Time: "time",
  "Person(s)": "person",
  "Event type": "eventType",
};

/**
 * What a cell of a date, time, person or type column is read as, in a return or in the integrated chronology (docs/domain.md section
 * 4). Nothing is written.
 * @param sheet the name or the id of a sheet
 * @returns null for any other cell
 */
export const readAsTyped = job(
  "read the cell",
  UNCHANGED,
  async (run: RunInWorkbook, sheet: string, address: string, today: IsoDate): Promise<CellReading | null> => {
    const place = placeOfAddress(address);
    if (!place) {
      return null;
    }
    return run(async (context) => {
      const name = await nameOfSheet(context, sheet);
      const known = await readReviewSheet(context);
      if (name === null) {
        return null;
      }
      const record = known?.returns.find((each) => each.sheet === name);
      if (known && record) {
        const grids = await readGrids(context, [toRead(record)]);
        const decisions = await readHeadingDecisions(context);
        const { sheets } = readReturns(grids, known.review, today, decisions);
        const entry = sheets
          .flatMap(({ entries }) => entries)
          .find(({ rows, across = place.column }) => rows.includes(place.row) && across === place.column);
        return withPlace(name, address, entry ? readTypedCell(entry, place.row, place.column) : null);
      }
      const typed = await readChronologyCell(context, name, place);
      const field = typed ? FIELD_OF_COLUMN[typed.heading] : undefined;
      return typed && field
        ? withPlace(name, address, readTypedAlone(field, typed.cell, known?.review ?? emptyReview(), today))
        : null;
    });
  },
);

function withPlace(sheet: string, address: string, reading: TypedReading | null): CellReading | null {
  return reading && { sheet, address, ...reading };
}

/**
 * Reports what each cell this person types into is read as, until the watch is ended.
 * @returns a function that ends the watch
 */
export const watchTyping = job(
  "follow what is typed",
  UNCHANGED,
  (
    run: RunInWorkbook,
    today: () => IsoDate,
    onRead: (reading: CellReading | null) => void,
  ): Promise<() => Promise<void>> =>
    watchLatest(
      (onTyped: (cell: TypedCell) => Promise<void>) => watchTypedCells(run, onTyped),
      ({ sheet, address }) => readAsTyped(run, sheet, address, today()),
      onRead,
    ),
);
