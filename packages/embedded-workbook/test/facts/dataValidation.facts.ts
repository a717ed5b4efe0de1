import { expect } from "./expect";
import { codeOf, type Fact, type FactGroup, type Opened } from "./fact";

const API = "https://learn.microsoft.com/javascript/api/excel/excel.";
const GUIDE = "https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-data-validation";

async function onSheet(
  { Excel: client }: Opened,
  run: (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<void>,
): Promise<void> {
  await client.run((context) => run(context.workbook.worksheets.getItem("Sheet1"), context));
}

const STATES = { list: { inCellDropDown: true, source: "Open,Closed" } };

const kept: { rule: Excel.DataValidationRule; type: string; read: Excel.DataValidationRule }[] = [
  { rule: STATES, type: "List", read: STATES },
  {
    rule: { wholeNumber: { formula1: 1, formula2: 10, operator: "Between" } },
    type: "WholeNumber",
    read: { wholeNumber: { formula1: "=1", formula2: "=10", operator: "Between" } },
  },
  {
    rule: { decimal: { formula1: "=B1", operator: "LessThan" } },
    type: "Decimal",
    read: { decimal: { formula1: "=B1", operator: "LessThan" } },
  },
  {
    rule: { textLength: { formula1: 5, operator: "GreaterThan" } },
    type: "TextLength",
    read: { textLength: { formula1: "=5", operator: "GreaterThan" } },
  },
  {
    rule: { date: { formula1: "2021-01-01", operator: "GreaterThanOrEqualTo" } },
    type: "Date",
    read: { date: { formula1: "=44197", operator: "GreaterThanOrEqualTo" } },
  },
  {
    rule: { custom: { formula: "=LEN(A1)<5" } },
    type: "Custom",
    read: { custom: { formula: "=LEN(A1)<5" } },
  },
];

const facts: Fact[] = [
  ...kept.map(({ rule, type, read }) => ({
    fact: `a rule of the type ${type} is kept, and its operands are read as formulas`,
    source: `${API}datavalidationrule`,
    run: (opened: Opened) =>
      onSheet(opened, async (sheet, context) => {
        const { dataValidation } = sheet.getRange("A1:A5");
        dataValidation.rule = rule;
        dataValidation.load("rule,type,ignoreBlanks");
        await context.sync();
        expect([dataValidation.type, dataValidation.rule, dataValidation.ignoreBlanks]).toEqual([
          type,
          read,
          true,
        ]);
      }),
  })),
  {
    fact: "the source of a list may be a range",
    source: `${API}listdatavalidation#excel-excel-listdatavalidation-source-member`,
    run: (opened) =>
      onSheet(opened, async (sheet, context) => {
        const { dataValidation } = sheet.getRange("A1:A5");
        dataValidation.rule = { list: { inCellDropDown: false, source: sheet.getRange("C1:C3") } };
        dataValidation.load("rule");
        await context.sync();
        expect(dataValidation.rule).toEqual({
          list: { inCellDropDown: false, source: "=Sheet1!$C$1:$C$3" },
        });
      }),
  },
  {
    fact: "the items of a list have at most 255 characters together",
    source: `${API}listdatavalidation#excel-excel-listdatavalidation-source-member`,
    run: (opened) =>
      onSheet(opened, async (sheet, context) => {
        const { dataValidation } = sheet.getRange("A1");
        dataValidation.rule = { list: { inCellDropDown: true, source: "x".repeat(255) } };
        await context.sync();
        dataValidation.rule = { list: { inCellDropDown: true, source: "x".repeat(256) } };
        expect(await codeOf(context.sync())).toBe("InvalidArgument");
      }),
  },
  {
    fact: "values written by the API are not held up, and the cells that break the rule are found afterwards",
    source: GUIDE,
    run: (opened) =>
      onSheet(opened, async (sheet, context) => {
        const range = sheet.getRange("A1:A6");
        range.dataValidation.rule = STATES;
        range.values = [["Open"], ["open"], [""], ["Shut"], ["Shut"], ["Closed"]];
        const invalid = range.dataValidation.getInvalidCells().load("address");
        const fine = sheet.getRange("A1").dataValidation.load("valid");
        const wrong = sheet.getRange("A4:A5").dataValidation.load("valid");
        const mixed = range.dataValidation.load("valid");
        const none = sheet.getRange("A6").dataValidation.getInvalidCellsOrNullObject();
        await context.sync();
        expect(invalid.address).toBe("Sheet1!A2,Sheet1!A4:A5");
        expect([fine.valid, wrong.valid, mixed.valid]).toEqual([true, false, null]);
        expect(none.isNullObject).toBe(true);
      }),
  },
  {
    fact: "numbers and lengths are checked, also against a cell",
    source: GUIDE,
    run: (opened) =>
      onSheet(opened, async (sheet, context) => {
        sheet.getRange("A1:B3").values = [
          [4, 5],
          [6, 5],
          ["x", 5],
        ];
        sheet.getRange("A1:A3").dataValidation.rule = { decimal: { formula1: "=B1", operator: "LessThan" } };
        const invalid = sheet.getRange("A1:A3").dataValidation.getInvalidCells().load("address");
        await context.sync();
        expect(invalid.address).toBe("Sheet1!A2:A3");
      }),
  },
  {
    fact: "prompt and alert are kept with the rule",
    source: `${API}datavalidation`,
    run: (opened) =>
      onSheet(opened, async (sheet, context) => {
        const { dataValidation } = sheet.getRange("A1:A5");
        dataValidation.rule = STATES;
        const prompt = { message: "Choose the state.", showPrompt: true, title: "State" };
        const alert = { message: "Not a state.", showAlert: true, style: "Warning" as const, title: "State" };
        dataValidation.prompt = prompt;
        dataValidation.errorAlert = alert;
        dataValidation.ignoreBlanks = false;
        const read = sheet.getRange("A3").dataValidation.load();
        await context.sync();
        expect(read.toJSON()).toMatchObject({ rule: STATES, prompt, errorAlert: alert, ignoreBlanks: false });
      }),
  },
  {
    fact: "a range without a rule has the type None, with another rule in a part Inconsistent, with none in a part MixedCriteria",
    source: `${API}datavalidationtype`,
    run: (opened) =>
      onSheet(opened, async (sheet, context) => {
        sheet.getRange("A1:A2").dataValidation.rule = STATES;
        sheet.getRange("A3").dataValidation.rule = { list: { inCellDropDown: true, source: "a,b" } };
        const read = ["C1", "A1:A3", "A1:B1", "A1:A2"].map((address) =>
          sheet.getRange(address).dataValidation.load("type"),
        );
        await context.sync();
        expect(read.map(({ type }) => type)).toEqual(["None", "Inconsistent", "MixedCriteria", "List"]);
      }),
  },
  {
    fact: "clear takes the rule from its range and leaves it elsewhere",
    source: `${API}datavalidation#excel-excel-datavalidation-clear-member(1)`,
    run: (opened) =>
      onSheet(opened, async (sheet, context) => {
        sheet.getRange("A1:A5").dataValidation.rule = STATES;
        sheet.getRange("A2").dataValidation.clear();
        const read = ["A1", "A2", "A3:A5"].map((address) =>
          sheet.getRange(address).dataValidation.load("type"),
        );
        await context.sync();
        expect(read.map(({ type }) => type)).toEqual(["List", "None", "List"]);
      }),
  },
  {
    fact: "rules go where their cells go, with their formulas, and grow with a table",
    source: GUIDE,
    run: (opened) =>
      onSheet(opened, async (sheet, context) => {
        sheet.getRange("A1:B2").values = [
          ["State", "N"],
          ["Open", 1],
        ];
        const table = sheet.tables.add("A1:B2", true);
        sheet.getRange("A2").dataValidation.rule = { list: { inCellDropDown: true, source: "=$E$1:$E$3" } };
        await context.sync();
        table.rows.add(undefined, [["Closed", 2]]);
        sheet.getRange("1:1").insert("Down");
        const read = sheet.getRange("A3:A4").dataValidation.load("type,rule");
        await context.sync();
        expect([read.type, read.rule]).toEqual([
          "List",
          { list: { inCellDropDown: true, source: "=$E$2:$E$4" } },
        ]);
      }),
  },
  {
    fact: "a rule of two kinds, or of none, is refused with InvalidArgument",
    source: `${API}datavalidation#excel-excel-datavalidation-rule-member`,
    run: (opened) =>
      onSheet(opened, async (sheet, context) => {
        sheet.getRange("A1").dataValidation.rule = { ...STATES, custom: { formula: "=TRUE" } };
        expect(await codeOf(context.sync())).toBe("InvalidArgument");
      }),
  },
];

export const dataValidationFacts: FactGroup[] = [{ about: "Excel has data validation so that", facts }];
