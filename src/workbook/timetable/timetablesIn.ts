import { cellsRead } from "../gateway/blocks";
import { areOurs } from "../gateway/ownTables";

/** A timetable of the workbook, by what it and its sheet are called now. */
export interface FoundTimetable {
  table: string;
  sheet: string;
  /** In A1 of its sheet: "Timetable: Rapid review". */
  title: string;
  /** The steps, from the top. */
  steps: string[];
}

const CALLED = /^(?:CR_)?Timetable/i;

/** All timetables of the workbook, in the order of their sheets; tables are ours by their headings. */
export async function timetablesIn(context: Excel.RequestContext): Promise<FoundTimetable[]> {
  const { tables, worksheets } = context.workbook;
  tables.load("items/name");
  worksheets.load("items/name");
  await context.sync();
  const candidates = tables.items
    .filter(({ name }) => CALLED.test(name))
    .map((table) => {
      table.worksheet.load("name");
      const range = table.getRange().load("values");
      const title = table.worksheet.getRange("A1").load("values");
      return { table, range, title };
    });
  if (candidates.length === 0) return [];
  await context.sync();
  const order = worksheets.items.map(({ name }) => name);
  return candidates
    .flatMap(({ table, range, title }): FoundTimetable[] => {
      const [headings = [], ...rows] = cellsRead(range.values);
      if (!areOurs("timetable", headings)) return [];
      const step = headings.map(String).indexOf("Step");
      return [
        {
          table: table.name,
          sheet: table.worksheet.name,
          title: String(title.values[0]?.[0] ?? ""),
          steps: rows.map((row) => String(row[step] ?? "")),
        },
      ];
    })
    .sort((one, other) => order.indexOf(one.sheet) - order.indexOf(other.sheet));
}
