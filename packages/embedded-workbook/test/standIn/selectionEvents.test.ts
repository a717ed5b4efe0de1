import { openBook } from "../openEmpty";

it("the workbook tells once that something was selected", async () => {
  const { Excel, close } = await openBook();
  let times = 0;
  await Excel.run(async (context) => {
    context.workbook.onSelectionChanged.add(() => {
      times += 1;
      return Promise.resolve();
    });
    await context.sync();
    context.workbook.worksheets.getItem("Sheet1").getRange("B2:C3").select();
    await context.sync();
  });
  await new Promise((resolve) => setTimeout(resolve));
  await new Promise((resolve) => setTimeout(resolve));
  expect(times).toBe(1);
  close();
});
