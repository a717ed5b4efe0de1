import type { TablePart } from "../headings/foundTable";
import { monthOfHeading, yearOfHeading } from "../sheet/datesAndTimes";
import type { SheetView } from "../sheet/sheetView";

/** A year, and its month where that is said too, that stand above the rows of a table. */
interface PeriodAbove {
  year: number | null;
  month: number | null;
}

/** The year, or month and year, that the title right above a heading is, else the name of the sheet: "2019", "June 2022". */
export function periodAbove(view: SheetView, { headingTop }: TablePart): PeriodAbove {
  const [title, ...more] =
    [headingTop - 1, headingTop - 2].map((row) => view.row(row)).find((row) => row.length > 0) ?? [];
  const texts = [title !== undefined && more.length === 0 ? title.text : "", view.grid.sheet];
  const said = texts.find((text) => yearOfHeading(text) !== null);
  return said === undefined
    ? { year: null, month: null }
    : { year: yearOfHeading(said), month: monthOfHeading(said) };
}
