import { monthName } from "../../calendar/words";
import { textCell } from "../sheet/grid";
import type { Placed, SheetView } from "../sheet/sheetView";
import type { EntryRows } from "./tableWalk";

const HEADINGS = {
  year: /^(?:year|yr|yyyy)$/i,
  month: /^(?:month|mth|mm|mon)$/i,
  day: /^(?:day|dy|date|dd|day of (?:the )?month)$/i,
};

/**
 * The date of an entry whose table has its year, month and day in columns of their own: "12 March 2019", or as much of it as is
 * written. `null` where the table has no such columns, or the year is not written.
 */
export function dateInThreeColumns(view: SheetView, entryRows: EntryRows): Placed | null {
  const { rows, columns } = entryRows;
  const row = rows[0] ?? 0;
  const placed = (part: keyof typeof HEADINGS): Placed | undefined => {
    const column = columns.find(({ key }) => HEADINGS[part].test(key.trim()));
    return column && view.at(row, column.column);
  };
  const [month, day] = [placed("month"), placed("day")];
  const year = placed("year") ?? yearFurtherUp(view, entryRows);
  if (!columns.some(({ key }) => HEADINGS.month.test(key.trim()))) return dateBesideYear(view, entryRows);
  if (year === undefined || month === undefined || !/^(?:19|20)\d\d$/.test(year.text.trim())) return null;
  if (day !== undefined && !/^\d{1,2}(?:st|nd|rd|th)?$/.test(day.text.trim())) return null;
  const number = /^(?:0?[1-9]|1[0-2])$/.exec(month.text.trim());
  const named = number ? monthName(Number(number[0])) : month.text.trim();
  const text = [day?.text.trim() ?? "", named, year.text.trim()].filter((part) => part !== "").join(" ");
  return { ...year, text, cell: textCell(text) };
}

/** A day and month without their year, whose year stands in a column beside it, or further up in that column: "2019 | 12 March". */
function dateBesideYear(view: SheetView, { rows, columns }: EntryRows): Placed | null {
  const row = rows[0] ?? 0;
  const years = columns.find(({ key }) => HEADINGS.year.test(key.trim()))?.column;
  const dates = columns.find(({ field }) => field === "date")?.column;
  if (years === undefined || dates === undefined || years === dates) return null;
  const date = view.at(row, dates);
  if (date === undefined || date.cell.isDate || !WITHOUT_YEAR.test(date.text)) return null;
  const year = view.at(row, years) ?? yearFurtherUp(view, { rows, columns });
  if (year === undefined || !/^(?:19|20)\d\d$/.test(year.text.trim())) return null;
  const text = `${date.text.trim()} ${year.text.trim()}`;
  return { ...date, text, cell: textCell(text) };
}

/** The last year above an entry in the column of years, where the cell beside it is empty; none across an empty row. */
function yearFurtherUp(
  view: SheetView,
  { rows, columns }: Pick<EntryRows, "rows" | "columns">,
): Placed | undefined {
  const years = columns.find(({ key }) => HEADINGS.year.test(key.trim()))?.column;
  if (years === undefined) return undefined;
  for (let above = (rows[0] ?? 0) - 1; above >= view.firstRow && view.row(above).length > 0; above--) {
    const year = view.at(above, years);
    if (year !== undefined) return year;
  }
  return undefined;
}

/** "12 March", "Tues 3rd April", "March", "early June": words and at most a day. */
const WITHOUT_YEAR = /^\s*(?:\p{L}+[.,]?\s+){0,3}(?:\d{1,2}(?:st|nd|rd|th)?\s+(?:of\s+)?)?\p{L}{3,9}\.?\s*$/u;
