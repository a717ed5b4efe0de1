import { openWorkbook } from "embedded-workbook";
import { queueRule } from "../../../src/workbook/look/rules";

it("a rule added later is above the others, and none stops another", async () => {
  const workbook = await openWorkbook();
  const rules = await workbook.Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem("Sheet1").getRange("A1:A9");
    queueRule(range, "=$A1=1", { bold: true });
    queueRule(range, "=$A1=2", { struck: true });
    const { conditionalFormats } = range;
    conditionalFormats.load("items/stopIfTrue,items/custom/rule/formula");
    await context.sync();
    return conditionalFormats.items.map(({ custom, stopIfTrue }) => [custom.rule.formula, stopIfTrue]);
  });
  expect(rules).toEqual([
    ["=$A1=2", false],
    ["=$A1=1", false],
  ]);
  workbook.close();
});
