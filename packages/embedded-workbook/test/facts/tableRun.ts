import type { Opened } from "./fact";

/** What the table "Returns" holds: its headers and three rows. */
export const ROWS = [
  ["Region", "Count", "Note"],
  ["Police", 3, "a"],
  ["Health", 1, "b"],
  ["School", 2, "c"],
];

/** Runs something with a table "Returns" on A1:C4 of the first sheet. */
export async function returns(
  { Excel: client }: Opened,
  run: (table: Excel.Table, sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<void>,
): Promise<void> {
  await client.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    sheet.getRange("A1:C4").values = ROWS;
    const table = sheet.tables.add("A1:C4", true);
    table.name = "Returns";
    await context.sync();
    await run(table, sheet, context);
  });
}

/** The values of a range. Sends what waits. */
export async function valuesOf(range: Excel.Range, context: Excel.RequestContext): Promise<unknown[][]> {
  range.load("values");
  await context.sync();
  return range.values;
}
