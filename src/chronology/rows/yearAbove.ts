import type { TablePart } from "../headings/foundTable";
import { yearOfHeading } from "../sheet/datesAndTimes";
import type { SheetView } from "../sheet/sheetView";

/** The year that the title right above a heading is, else the name of the sheet: "2019", "Events of 2019". */
export function yearAbove(view: SheetView, { headingTop }: TablePart): number | null {
  const [title, ...more] =
    [headingTop - 1, headingTop - 2].map((row) => view.row(row)).find((row) => row.length > 0) ?? [];
  const year = title === undefined || more.length > 0 ? null : yearOfHeading(title.text);
  return year ?? yearOfHeading(view.grid.sheet);
}
