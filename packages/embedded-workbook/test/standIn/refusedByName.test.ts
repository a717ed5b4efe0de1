import { codeOf } from "../facts/fact";
import { openBook } from "../openEmpty";

/** The code that a call ends in, on an empty sheet. */
async function refusal(call: (sheet: Excel.Worksheet) => void): Promise<string | null> {
  const { Excel, close } = await openBook();
  try {
    return await codeOf(
      Excel.run(async (context) => {
        call(context.workbook.worksheets.getItem("Sheet1"));
        await context.sync();
      }),
    );
  } finally {
    close();
  }
}

describe("what Excel has and the embedded workbook has not is refused by name:", () => {
  it.each(["ThreeStars", "ThreeTriangles", "FiveBoxes"] as const)("icons of the set %s", async (style) => {
    const code = await refusal((sheet) => {
      sheet.getRange("A1:A9").conditionalFormats.add("IconSet").iconSet.style = style;
    });
    expect(code).toBe("NotImplemented");
  });

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
