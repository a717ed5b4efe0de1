import { britishDay, dayFromBritish } from "../../calendar/britishDay";
import { isIsoDate, type IsoDate } from "../../calendar/isoDate";
import { dateFromSerial, serialFromDate } from "../../calendar/serial";
import type { BankHoliday } from "../../calendar/bankHolidays";
import type { CellValue } from "../gateway/blocks";
import { cellTextIfAny } from "../gateway/cellText";

/** Text of a cell, or of a missing one; numbers as they are written. */
export const trimmedText = cellTextIfAny.transform((text) => text.trim());

const SEPARATOR = "; ";

/** The parts of a cell that names several. */
export function partsOf(value: unknown): string[] {
  return trimmedText
    .parse(value)
    .split(";")
    .map((part) => part.trim())
    .filter((part) => part !== "");
}

/** The cell that `partsOf` reads. */
export function joined(parts: readonly string[]): string {
  return parts.join(SEPARATOR);
}

/** The day in a cell: a date, or text as YYYY-MM-DD or DD/MM/YYYY; null for an empty cell, the text for anything else. */
export function dayOrWords(value: unknown): string | null {
  if (typeof value === "number") {
    return dateFromSerial(value);
  }
  const text = trimmedText.parse(value);
  return text === "" ? null : (dayFromBritish(text) ?? text);
}

/** The day that a text of the sheet means; null for anything else. */
export function dayOfCellText(text: string): IsoDate | null {
  const read = dayOrWords(text);
  return read !== null && isIsoDate(read) ? read : null;
}

/** The cell of a day, as Excel sorts and counts it; "" for none. */
export function dayCell(day: IsoDate | null): CellValue {
  return day === null ? "" : serialFromDate(day);
}

/** The cell of a text that must stay one: the apostrophe keeps Excel from reading it. */
export function keptText(text: string | null): string {
  return text === null || text === "" ? "" : `'${text}`;
}

/** "05/06/2027 A royal wedding; 08/09/2027": this review's holidays in addition to its nation's. */
export function holidaysCell(holidays: readonly BankHoliday[]): string {
  return keptText(joined(holidays.map(({ date, name }) => `${britishDay(date)} ${name}`.trim())));
}

/** The cell that `holidaysCell` made, as a person may have edited it. */
export function holidaysOf(value: unknown): { date: string | null; name: string }[] {
  return partsOf(value).map((part) => {
    const [, date = "", name = ""] = /^(\S+)\s*(.*)$/.exec(part) ?? [];
    return { date: dayOrWords(date), name };
  });
}
