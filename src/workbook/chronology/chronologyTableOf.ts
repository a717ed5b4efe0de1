import { makeTable } from "../look/tables";
import type { StandingChronology } from "./chronologySheet";

/** The table of the chronology, under its own name; it is made again where a person turned it into a range. Nothing is sent yet. */
export function tableOf(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  { isRange, calledNow, top, left, headings, values }: StandingChronology,
  name: string,
): Excel.Table {
  if (isRange) {
    const whole = sheet.getRangeByIndexes(top, left, values.length + 1, headings.length);
    return makeTable(sheet, whole, "faintLines", name);
  }
  const table = context.workbook.tables.getItem(calledNow ?? name);
  if (calledNow !== null) {
    table.name = name;
  }
  return table;
}
