import { parseIsoDate, type IsoDate } from "../calendar/isoDate";
import { replaceSpans } from "../chronology/names/spans";
import { exactDates } from "./exactDates";

const MONTHS = "January February March April May June July August September October November December".split(
  " ",
);

/** "March 2021": the month of a day in words. */
export function monthInWords(day: IsoDate): string {
  const date = parseIsoDate(day);
  return date ? `${MONTHS[date.month - 1] ?? ""} ${date.year}` : "";
}

/** The text with each date that is exact to the day as month and year; one that is no real day becomes a mark. */
export function monthsOnly(text: string, today: IsoDate): string {
  return replaceSpans(text, exactDates(text, today), ({ days: [day] }) =>
    day === undefined ? "[date]" : monthInWords(day),
  );
}
