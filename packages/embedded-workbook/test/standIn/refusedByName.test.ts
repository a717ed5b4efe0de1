import { codeOf } from "../facts/fact";
import { openBook } from "../openEmpty";

describe("what Excel has and the embedded workbook has not is refused by name:", () => {
  it.each([
    ["icons", { filterOn: "Icon" }],
    ["dates that move with the day", { filterOn: "Dynamic", dynamicCriteria: "LastMonth" }],
  ] as const)("filters by %s, and no row is hidden", async (_what, criteria) => {
    const { Excel, close } = await openBook();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Sheet1");
      sheet.getRange("A1:A3").values = [["Region"], ["Police"], ["Health"]];
      sheet.autoFilter.apply("A1:A3", 0, criteria);
      expect(await codeOf(context.sync())).toBe("NotImplemented");
      const rows = ["2:2", "3:3"].map((row) => sheet.getRange(row).load("rowHidden"));
      await context.sync();
      expect(rows.map(({ rowHidden }) => rowHidden)).toEqual([false, false]);
    });
    close();
  });
});
