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

it("a table of one workbook is not mistaken for one of the same name in another", async () => {
  const sums: unknown[] = [];
  const workbooks = [await openWorkbook(), await openWorkbook()];
  for (const [index, { Excel }] of workbooks.entries()) {
    const rows = index + 2;
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Sheet1");
      sheet.getRange(`A1:A${rows + 1}`).values = [["N"], ...Array.from({ length: rows }, () => [index + 1])];
      sheet.tables.add(`A1:A${rows + 1}`, true).name = "Same";
      const sum = sheet.getRange("C1");
      sum.formulas = [["=SUM(Same[N])"]];
      await context.sync();
      sheet.getRange("A2").values = [[10]];
      sum.load("values");
      await context.sync();
      sums.push(sum.values);
    });
  }
  workbooks.forEach(({ close }) => {
    close();
  });
  expect(sums).toEqual([[[11]], [[14]]]);
});
