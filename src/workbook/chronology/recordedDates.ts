import { isIsoDate } from "../../calendar/isoDate";
import type { RememberedDate } from "../../chronology/views/viewEntry";
import { readValues } from "../gateway/readValues";
import { ownNames } from "../gateway/ownNames";

const COLUMNS = ["Ref", "Start", "End", "Approximate"] as const;

/**
 * What the workbook remembers of the dates that the agencies wrote, and nothing else of their sources: those are many times
 * larger. Nothing where the Sources table or one of its columns is gone; a cell that a person broke counts as empty.
 */
export async function readRecordedDates(context: Excel.RequestContext): Promise<RememberedDate[]> {
  const names = await ownNames(context);
  const table = context.workbook.tables.getItemOrNullObject(names.tables.sources);
  const ranges = COLUMNS.map((heading) => {
    const column = table.columns.getItemOrNullObject(heading).getDataBodyRange();
    return column.load("rowIndex,columnIndex,rowCount");
  });
  await context.sync();
  if (table.isNullObject || ranges.some((range) => range.isNullObject)) {
    return [];
  }
  const columns: string[][] = [];
  for (const { rowIndex: top, columnIndex: left, rowCount: rows } of ranges) {
    const values = await readValues(context, { sheet: table.worksheet, top, left, rows, columns: 1 });
    columns.push(values.map(([cell]) => String(cell ?? "")));
  }
  const [refs = [], starts = [], ends = [], approximate = []] = columns;
  return refs.map((ref, row) => ({
    ref,
    start: dayOf(starts[row]),
    end: dayOf(ends[row]),
    approximate: approximate[row] === "yes",
  }));
}

function dayOf(text: string | undefined): string | null {
  return text !== undefined && isIsoDate(text) ? text : null;
}
