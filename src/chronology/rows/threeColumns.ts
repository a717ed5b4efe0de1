import { monthName } from "../../calendar/words";
import { textCell } from "../sheet/grid";
import type { Placed, SheetView } from "../sheet/sheetView";
import type { EntryRows } from "./tableWalk";

const HEADINGS = {
  year: /^(?:year|yr|yyyy)$/i,
  month: /^(?:month|mth|mm|mon)$/i,
  day: /^(?:day|date|dd|day of (?:the )?month)$/i,
};

/**
 * The date of an entry whose table has its year, month and day in columns of their own: "12 March 2019", or as much of it as is
 * written. `null` where the table has no such columns, or the year is not written.
 */
export function dateInThreeColumns(view: SheetView, { rows, columns }: EntryRows): Placed | null {
  const row = rows[0] ?? 0;
  const placed = (part: keyof typeof HEADINGS): Placed | undefined => {
    const column = columns.find(({ key }) => HEADINGS[part].test(key.trim()));
    return column && view.at(row, column.column);
  };
  const [year, month, day] = [placed("year"), placed("month"), placed("day")];
  if (year === undefined || month === undefined || !/^(?:19|20)\d\d$/.test(year.text.trim())) return null;
  if (day !== undefined && !/^\d{1,2}(?:st|nd|rd|th)?$/.test(day.text.trim())) return null;
  const number = /^(?:0?[1-9]|1[0-2])$/.exec(month.text.trim());
  const named = number ? monthName(Number(number[0])) : month.text.trim();
  const text = [day?.text.trim() ?? "", named, year.text.trim()].filter((part) => part !== "").join(" ");
  return { ...year, text, cell: textCell(text) };
}
