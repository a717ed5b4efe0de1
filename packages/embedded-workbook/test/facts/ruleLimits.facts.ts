import { expect } from "./expect";
import { codeOf, type Fact, type FactGroup } from "./fact";
import { onSheet } from "./rangeRun";

const LIMITS =
  "https://support.microsoft.com/office/excel-specifications-and-limits-1672b34d-7043-467e-8e27-269d656771c3";
const CONDITIONAL =
  "https://support.microsoft.com/office/use-conditional-formatting-to-highlight-information-fed60dfa-1d3f-4e13-9ecb-f1951ff89d7f";
const VALIDATION = "https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-data-validation";
const RULE = "https://learn.microsoft.com/javascript/api/excel/excel.datavalidationrule";
const NAMES = "https://support.microsoft.com/office/rename-a-worksheet-3f1f7148-ee83-404d-8ef0-9ff99fbad1f9";

type Act = (sheet: Excel.Worksheet, context: Excel.RequestContext) => unknown;

const x = (count: number): string => "x".repeat(count);

const format = (sheet: Excel.Worksheet, formula: string): void => {
  sheet.getRange("A1").conditionalFormats.add("Custom").custom.rule.formula = formula;
};
const text = (sheet: Excel.Worksheet, wanted: string): void => {
  const added = sheet.getRange("A1").conditionalFormats.add("ContainsText");
  added.textComparison.rule = { operator: "Contains", text: wanted };
};
const value = (sheet: Excel.Worksheet, rule: Excel.ConditionalCellValueRule): void => {
  sheet.getRange("A1").conditionalFormats.add("CellValue").cellValue.rule = rule;
};
const check = (sheet: Excel.Worksheet, rule: Excel.DataValidationRule): void => {
  sheet.getRange("A1").dataValidation.rule = rule;
};
const list = (source: string): Excel.DataValidationRule => ({ list: { inCellDropDown: true, source } });

/** What Excel takes (true) and refuses with InvalidArgument (false). */
const CASES: readonly (readonly [what: string, source: string, isTaken: boolean, act: Act])[] = [
  ["a conditional format by a formula", CONDITIONAL, true, (sheet) => format(sheet, "=AND($A1=1,B1<>2)")],
  [
    "a conditional format by a formula of another sheet",
    CONDITIONAL,
    true,
    (sheet) => format(sheet, "=Sheet1!$B$1=1"),
  ],
  ["a conditional format by a text of 255 characters", LIMITS, true, (sheet) => text(sheet, x(255))],
  ["a conditional format by a text of 256 characters", LIMITS, false, (sheet) => text(sheet, x(256))],
  ["a conditional format by no text", CONDITIONAL, false, (sheet) => text(sheet, "")],
  [
    "a formula with a text of 255 characters in a conditional format",
    LIMITS,
    true,
    (sheet) => format(sheet, `=$A1="${x(255)}"`),
  ],
  [
    "a formula with a text of 256 characters in a conditional format",
    LIMITS,
    false,
    (sheet) => format(sheet, `=$A1="${x(256)}"`),
  ],
  [
    "semicolons between arguments in a conditional format",
    CONDITIONAL,
    false,
    (sheet) => format(sheet, "=AND(A1=1;A1=2)"),
  ],
  [
    "columns of tables in a conditional format",
    CONDITIONAL,
    false,
    (sheet) => format(sheet, "=COUNTIF(Tab[Count],A1)>0"),
  ],
  [
    "an unfinished formula in a conditional format",
    CONDITIONAL,
    false,
    (sheet) => format(sheet, "=AND(A1=1,"),
  ],
  [
    "a comparison with a value",
    CONDITIONAL,
    true,
    (sheet) => value(sheet, { formula1: "=5", operator: "GreaterThan" }),
  ],
  [
    "a comparison with a quoted text",
    CONDITIONAL,
    true,
    (sheet) => value(sheet, { formula1: '="Closed"', operator: "EqualTo" }),
  ],
  [
    "a comparison with a text of 256 characters",
    LIMITS,
    false,
    (sheet) => value(sheet, { formula1: `="${x(256)}"`, operator: "EqualTo" }),
  ],
  [
    "between with one bound",
    CONDITIONAL,
    false,
    (sheet) => value(sheet, { formula1: "=5", operator: "Between" }),
  ],
  ["a list of items", VALIDATION, true, (sheet) => check(sheet, list("Open,Closed"))],
  ["a list of 255 characters", LIMITS, true, (sheet) => check(sheet, list(x(255)))],
  ["a list of 256 characters", LIMITS, false, (sheet) => check(sheet, list(x(256)))],
  ["a list of no items", RULE, false, (sheet) => check(sheet, list(""))],
  ["a list from cells", RULE, true, (sheet) => check(sheet, list("=$E$1:$E$3"))],
  [
    "a list from a name",
    RULE,
    true,
    (sheet, context) => {
      context.workbook.names.add("States", sheet.getRange("E1:E3"));
      check(sheet, list("=States"));
    },
  ],
  ["a list from a column of a table", RULE, false, (sheet) => check(sheet, list("=Tab[Count]"))],
  [
    "a list from a column of a table by INDIRECT",
    RULE,
    true,
    (sheet) => check(sheet, list('=INDIRECT("Tab[Count]")')),
  ],
  ["a custom formula", RULE, true, (sheet) => check(sheet, { custom: { formula: "=LEN(A1)<5" } })],
  [
    "a custom formula with semicolons",
    RULE,
    false,
    (sheet) => check(sheet, { custom: { formula: "=AND(A1;1)" } }),
  ],
  [
    "a custom formula with a text of 256 characters",
    LIMITS,
    false,
    (sheet) => check(sheet, { custom: { formula: `=A1="${x(256)}"` } }),
  ],
  [
    "whole numbers between two",
    RULE,
    true,
    (sheet) => check(sheet, { wholeNumber: { formula1: 1, formula2: 10, operator: "Between" } }),
  ],
  [
    "whole numbers between two the wrong way round",
    RULE,
    false,
    (sheet) => check(sheet, { wholeNumber: { formula1: 10, formula2: 1, operator: "Between" } }),
  ],
  [
    "whole numbers between two with one of them",
    RULE,
    false,
    (sheet) => check(sheet, { wholeNumber: { formula1: 10, operator: "Between" } }),
  ],
  [
    "a date after an ISO date",
    RULE,
    true,
    (sheet) => check(sheet, { date: { formula1: "2026-01-31", operator: "GreaterThan" } }),
  ],
  [
    "a date after a word",
    RULE,
    false,
    (sheet) => check(sheet, { date: { formula1: "soon", operator: "GreaterThan" } }),
  ],
  [
    "a length by another cell",
    RULE,
    true,
    (sheet) => check(sheet, { textLength: { formula1: "=B1", operator: "LessThan" } }),
  ],
  [
    "a prompt with a title of 32 characters",
    LIMITS,
    true,
    (sheet) =>
      (sheet.getRange("A1").dataValidation.prompt = { message: "m", showPrompt: true, title: x(32) }),
  ],
  [
    "a prompt with a title of 33 characters",
    LIMITS,
    false,
    (sheet) =>
      (sheet.getRange("A1").dataValidation.prompt = { message: "m", showPrompt: true, title: x(33) }),
  ],
  [
    "a prompt of 255 characters",
    LIMITS,
    true,
    (sheet) =>
      (sheet.getRange("A1").dataValidation.prompt = { message: x(255), showPrompt: true, title: "t" }),
  ],
  [
    "a prompt of 256 characters",
    LIMITS,
    false,
    (sheet) =>
      (sheet.getRange("A1").dataValidation.prompt = { message: x(256), showPrompt: true, title: "t" }),
  ],
  [
    "a sheet's name of 31 characters",
    NAMES,
    true,
    (_sheet, context) => context.workbook.worksheets.add(x(31)),
  ],
  [
    "a sheet's name of 32 characters",
    NAMES,
    false,
    (_sheet, context) => context.workbook.worksheets.add(x(32)),
  ],
  ["a sheet called History", NAMES, false, (_sheet, context) => context.workbook.worksheets.add("History")],
  [
    "a sheet's name that begins with an apostrophe",
    NAMES,
    false,
    (_sheet, context) => context.workbook.worksheets.add("'abc"),
  ],
  [
    "a sheet's name that ends with an apostrophe",
    NAMES,
    false,
    (_sheet, context) => context.workbook.worksheets.add("abc'"),
  ],
  [
    "a sheet's name with an apostrophe inside",
    NAMES,
    true,
    (_sheet, context) => context.workbook.worksheets.add("child's words"),
  ],
  ["a row 409 points high", LIMITS, true, (sheet) => (sheet.getRange("1:1").format.rowHeight = 409)],
  ["a row 410 points high", LIMITS, false, (sheet) => (sheet.getRange("1:1").format.rowHeight = 410)],
  ["a text of 32,767 characters", LIMITS, true, (sheet) => (sheet.getRange("A1").values = [[x(32767)]])],
  ["a text of 32,768 characters", LIMITS, false, (sheet) => (sheet.getRange("A1").values = [[x(32768)]])],
];

const facts: Fact[] = CASES.map(([what, source, isTaken, act]) => ({
  fact: `${what} is ${isTaken ? "taken" : "refused with InvalidArgument"}`,
  source,
  run: (opened) =>
    onSheet(opened, async (sheet, context) => {
      sheet.getRange("H1:H2").values = [["Count"], [1]];
      sheet.tables.add("H1:H2", true).name = "Tab";
      await context.sync();
      act(sheet, context);
      expect(await codeOf(context.sync())).toBe(isTaken ? null : "InvalidArgument");
    }),
}));

export const ruleLimitsFacts: FactGroup[] = [{ about: "limits:", facts }];
