import { openWorkbook } from "embedded-workbook";

afterEach(() => {
  jest.useRealTimers();
});

it("formulas have their values when these are asked for, without a wait for the engine's timer", async () => {
  jest.useFakeTimers({ doNotFake: ["queueMicrotask", "nextTick", "setImmediate", "performance"] });
  const workbook = await openWorkbook();
  const values = await workbook.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    sheet.getRange("A1").values = [[20]];
    const range = sheet.getRange("B1");
    range.formulas = [["=A1+1"]];
    range.load("values");
    await context.sync();
    const first: unknown = range.values;
    sheet.getRange("A1").values = [[30]];
    range.load("values");
    await context.sync();
    return [first, range.values];
  });
  expect(values).toEqual([[[21]], [[31]]]);
  workbook.close();
});
