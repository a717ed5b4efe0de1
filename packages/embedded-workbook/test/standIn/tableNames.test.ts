import { openBook } from "../openEmpty";

it("the first table of a workbook is called Table1", async () => {
  const { Excel, close } = await openBook();
  await Excel.run(async (context) => {
    const table = context.workbook.worksheets.getItem("Sheet1").tables.add("A1:C4", true).load("name");
    await context.sync();
    expect(table.name).toBe("Table1");
  });
  close();
});
