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

// https://support.microsoft.com/office/subtotal-function-7b027003-f060-4ade-9040-e478765b9939
it("SUBTOTAL leaves out rows that are hidden, by a filter or otherwise", async () => {
  const workbook = await openWorkbook();
  const sums = await workbook.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    sheet.getRange("A1:A5").values = [["Days"], [1], [2], [4], [8]];
    const table = sheet.tables.add("A1:A5", true);
    const sum = sheet.getRange("C1");
    sum.formulas = [["=SUBTOTAL(109,A2:A5)"]];
    const told = async (): Promise<unknown> => {
      sum.load("values");
      await context.sync();
      return sum.values[0]?.[0];
    };
    const all = await told();
    sheet.getRange("3:3").rowHidden = true;
    const hidden = await told();
    sheet.getRange("3:3").rowHidden = false;
    table.columns.getItemAt(0).filter.applyValuesFilter(["1", "4"]);
    return [all, hidden, await told()];
  });
  expect(sums).toEqual([15, 13, 5]);
  workbook.close();
});
