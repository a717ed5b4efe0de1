import { britishDay } from "../../calendar/britishDay";
import { dateFromSerial, timeFromFraction } from "../../calendar/serial";

/** Whether a number format (an en-US code) shows a date or a time of day: d, m, y, h or s outside of quotes and brackets. */
export function isDateFormat(format: string): boolean {
  const bare = format
    .replace(/"[^"]*"/g, "")
    .replace(/\\./g, "")
    .replace(/\[(?!h+\]|m+\]|s+\])[^\]]*\]/gi, "");
  return !/^general$/i.test(bare) && /[dmyhs]/i.test(bare);
}

/** A date or time of day as it is written in Britain, for a cell that was too narrow to show it. */
export function shownDate(serial: number, format: string): string {
  const day = serial >= 1 ? dateFromSerial(Math.floor(serial)) : null;
  const date = day === null ? "" : britishDay(day);
  const time = /[hs]/i.test(format) ? timeFromFraction(serial % 1) : "";
  return [date, time].filter((part) => part !== "").join(" ");
}
