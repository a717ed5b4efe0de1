import { openWorkbook, type OpenedWorkbook } from "../src/node";

async function sumOf(workbook: OpenedWorkbook, first: number): Promise<unknown> {
  return workbook.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    sheet.getRange("A1").values = [[first]];
    const sum = sheet.getRange("B1").load("values");
    await context.sync();
    const values: unknown[][] = sum.values;
    return values[0]?.[0];
  });
}

it("two workbooks with the same formulas, open at once, each calculate with their own cells", async () => {
  const one = await openWorkbook();
  await one.Excel.run(async (context) => {
    context.workbook.worksheets.getFirst().getRange("B1").formulas = [["=A1+1"]];
    await context.sync();
  });
  const other = await openWorkbook(await one.save());
  expect([await sumOf(one, 5), await sumOf(other, 8), await sumOf(one, 6)]).toEqual([6, 9, 7]);
  one.close();
  other.close();
});
