import { dateFromSerial, serialFromDate } from "../../calendar/serial";
import type { IsoDate } from "../../calendar/isoDate";
import { columnLetters, quotedSheet } from "../../cells/address";
import { dayOfCellText } from "./reviewCells";
import { REVIEW_ITEMS } from "./reviewItems";
import { cellsRead } from "../gateway/blocks";
import { DATE, queueCell } from "../gateway/numberFormats";
import { ownNames } from "../gateway/ownNames";
import type { ReviewDays } from "../../plan/live/targetFormula";

/** The cells of the Review sheet from which target dates count, and which of them hold a day as text. */
export interface ReviewDaysRead extends ReviewDays {
  /** Days held as text: rows and columns from 0 with the serial number. */
  texts: { sheet: string; row: number; column: number; serial: number }[];
  /** Where the days are, as the texts; null where the sheet has no row for one. */
  places: Record<"publication" | "agreed", { sheet: string; row: number; column: number } | null>;
}

/** Finds the cells. A day that is text is listed too: no formula can count from it until it is a date. */
export async function readReviewDays(context: Excel.RequestContext): Promise<ReviewDaysRead> {
  const names = await ownNames(context);
  const table = context.workbook.tables.getItemOrNullObject(names.tables.record);
  const range = table.getRange();
  range.load("values,rowIndex,columnIndex");
  table.worksheet.load("name");
  await context.sync();
  const found: ReviewDaysRead = {
    publication: null,
    agreed: null,
    texts: [],
    places: { publication: null, agreed: null },
  };
  if (table.isNullObject) {
    return found;
  }
  const sheet = table.worksheet.name;
  const [headings = [], ...rows] = cellsRead(range.values);
  const [item, value] = [headings.indexOf("Item"), headings.indexOf("Value")];
  for (const [index, row] of rows.entries()) {
    const day = row[item] === REVIEW_ITEMS.publication ? "publication" : "agreed";
    if (value < 0 || (day === "agreed" && row[item] !== REVIEW_ITEMS.agreed)) {
      continue;
    }
    const [at, column] = [range.rowIndex + 1 + index, range.columnIndex + value];
    found[day] = `${nameInFormulas(sheet)}!$${columnLetters(column + 1)}$${at + 1}`;
    found.places[day] = { sheet, row: at, column };
    const iso = typeof row[value] === "string" ? dayOfCellText(row[value]) : null;
    if (iso !== null) {
      found.texts.push({ sheet, row: at, column, serial: serialFromDate(iso) });
    }
  }
  return found;
}

function nameInFormulas(sheet: string): string {
  return /^[A-Za-z_][A-Za-z0-9_]*$/.test(sheet) ? sheet : quotedSheet(sheet);
}

/** Turns days held as text into dates. Nothing is sent yet. */
export function queueReviewDays(context: Excel.RequestContext, { texts }: ReviewDaysRead): void {
  for (const { sheet, row, column, serial } of texts) {
    // Excel shows no day before 1900.
    if (dateFromSerial(serial) === null) continue;
    const cell = context.workbook.worksheets.getItem(sheet).getRangeByIndexes(row, column, 1, 1);
    queueCell(cell, DATE, serial);
  }
}

/** Puts days into their cells; null empties one. Nothing is sent yet. @returns false where a cell is missing: nothing is queued */
export function queueDays(
  context: Excel.RequestContext,
  { places }: ReviewDaysRead,
  days: Partial<Record<"publication" | "agreed", IsoDate | null>>,
): boolean {
  const wanted = (["publication", "agreed"] as const).flatMap((name) => {
    const day = days[name];
    return day === undefined ? [] : [{ place: places[name], day }];
  });
  if (wanted.some(({ place }) => place === null)) {
    return false;
  }
  for (const { place, day } of wanted) {
    if (place === null) continue;
    const cell = context.workbook.worksheets
      .getItem(place.sheet)
      .getRangeByIndexes(place.row, place.column, 1, 1);
    queueCell(cell, DATE, day === null ? "" : serialFromDate(day));
  }
  return true;
}
