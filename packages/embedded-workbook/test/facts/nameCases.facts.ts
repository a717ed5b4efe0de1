import { expect } from "./expect";
import { codeOf, type Fact, type FactGroup } from "./fact";
import { onSheet } from "./rangeRun";

const RULES = "https://support.microsoft.com/office/names-in-formulas-fc2935f9-115d-4bef-a370-3aa8bb4c91f1";
const API = "https://learn.microsoft.com/javascript/api/excel/excel.";

/** What a name may be called, and what not. */
const NAMES: Readonly<Record<string, boolean>> = {
  Total: true,
  total_2026: true,
  "Total.2026": true,
  "\\total": true,
  _total: true,
  "total?": true,
  XFE1: true,
  Sum1abc: true,
  Größe: true,
  C: false,
  c: false,
  R: false,
  XFD1: false,
  $A$1: false,
  R1: false,
  R2C3: false,
  "my total": false,
  "2total": false,
  "a+b": false,
  "a!b": false,
  TRUE: false,
};

/** What a name may stand for, how it is read back, and what =SUM(Figures) comes to. A1:A3 hold 1, 2 and 4; "Tab" is D1:D3 with 10 and 20. */
const MEANINGS: readonly (readonly [formula: string, read: string, sum: unknown])[] = [
  ["=Sheet1!$A$1:$A$3", "=Sheet1!$A$1:$A$3", 7],
  ["=sheet1!$a$1:$a$2", "=Sheet1!$A$1:$A$2", 3],
  ["=Sheet1!$A:$A", "=Sheet1!$A:$A", 7],
  ["=Tab[Count]", "=Tab[Count]", 30],
  ["=TAB[count]", "=Tab[Count]", 30],
  ["=Tab", "=Tab", 30],
  ["=5", "=5", 5],
  ["=SUM(Sheet1!$A$1:$A$3)*2", "=SUM(Sheet1!$A$1:$A$3)*2", 14],
  ["=sum(Tab[Count])+1", "=SUM(Tab[Count])+1", 31],
  ["={1,2;3,4}", "={1,2;3,4}", 10],
  ["=OFFSET(Sheet1!$A$1,0,0,2,1)", "=OFFSET(Sheet1!$A$1,0,0,2,1)", 3],
];

/** What the value and the type of a name are, by its formula, in a sheet as above. */
const VALUES: readonly (readonly [formula: string, type: string, value: unknown])[] = [
  ["=SUM(Sheet1!$A$1:$A$3)*2", "Double", 14],
  ["=SUM(Tab[Count])", "Double", 30],
  ['="a"&"b"', "String", "ab"],
  ["=Sheet1!$A$1>0", "Boolean", true],
  ["=1/0", "Error", "#DIV/0!"],
  ["=COUNTA(Sheet1!$A:$A)", "Double", 3],
  ["=Sheet1!$A$1:$A$2", "Range", "Sheet1!$A$1:$A$2"],
  ["=Tab[Count]", "Range", "Sheet1!$D$2:$D$3"],
];

type Act = (sheet: Excel.Worksheet, context: Excel.RequestContext) => unknown;

/** How the name for Sheet1!$B$2:$B$4 reads after something is done to the sheet. */
const AFTER: readonly (readonly [what: string, act: Act, read: string])[] = [
  ["a row is put above", (sheet) => sheet.getRange("1:1").insert("Down"), "=Sheet1!$B$3:$B$5"],
  ["a row is put between", (sheet) => sheet.getRange("3:3").insert("Down"), "=Sheet1!$B$2:$B$5"],
  ["a row is put below", (sheet) => sheet.getRange("5:5").insert("Down"), "=Sheet1!$B$2:$B$4"],
  ["a row of it is deleted", (sheet) => sheet.getRange("3:3").delete("Up"), "=Sheet1!$B$2:$B$3"],
  ["a column is put before", (sheet) => sheet.getRange("A:A").insert("Right"), "=Sheet1!$C$2:$C$4"],
  ["the sheet gets another name", (sheet) => (sheet.name = "Other one"), "='Other one'!$B$2:$B$4"],
  ["its cells are emptied", (sheet) => sheet.getRange("B2:B4").clear(), "=Sheet1!$B$2:$B$4"],
  [
    "its cells are sorted",
    (sheet) => sheet.getRange("B2:B4").sort.apply([{ key: 0, ascending: false }]),
    "=Sheet1!$B$2:$B$4",
  ],
];

const facts: Fact[] = [
  ...Object.entries(NAMES).map(([name, isName]): Fact => ({
    fact: `"${name}" is ${isName ? "a" : "no"} name`,
    source: RULES,
    run: (opened) =>
      onSheet(opened, async (_sheet, context) => {
        context.workbook.names.add(name, "=1");
        expect(await codeOf(context.sync())).toBe(isName ? null : "InvalidArgument");
      }),
  })),
  ...MEANINGS.map(([formula, read, sum]): Fact => ({
    fact: `a name for ${formula} reads ${read}, and its sum is ${JSON.stringify(sum)}`,
    source: RULES,
    run: (opened) =>
      onSheet(opened, async (sheet, context) => {
        sheet.getRange("A1:A3").values = [[1], [2], [4]];
        sheet.getRange("D1:D3").values = [["Count"], [10], [20]];
        sheet.tables.add("D1:D3", true).name = "Tab";
        await context.sync();
        const name = context.workbook.names.add("Figures", formula).load("formula");
        const cell = sheet.getRange("F1");
        cell.formulas = [["=SUM(figures)"]];
        cell.load("values, formulas");
        await context.sync();
        expect([name.formula, cell.values, cell.formulas]).toEqual([read, [[sum]], [["=SUM(Figures)"]]]);
      }),
  })),
  {
    fact: "the value of a name is what its formula comes to, with its type",
    source: `${API}nameditem#excel-excel-nameditem-value-member`,
    run: (opened) =>
      onSheet(opened, async (sheet, context) => {
        sheet.getRange("A1:A3").values = [[1], [2], [4]];
        sheet.getRange("D1:D3").values = [["Count"], [10], [20]];
        sheet.tables.add("D1:D3", true).name = "Tab";
        await context.sync();
        VALUES.forEach(([formula], index) => context.workbook.names.add(`Figure_${index}`, formula));
        const names = context.workbook.names.load("formula, type, value");
        const used = sheet.getUsedRange().load("address");
        await context.sync();
        expect(names.items.map(({ formula, type, value }): unknown[] => [formula, type, value])).toEqual(
          VALUES,
        );
        expect(used.address).toBe("Sheet1!A1:D3");
      }),
  },
  {
    fact: "the value of a name follows the cells that its formula needs",
    source: `${API}nameditem#excel-excel-nameditem-value-member`,
    run: (opened) =>
      onSheet(opened, async (sheet, context) => {
        sheet.getRange("A1:A3").values = [[1], [2], [4]];
        const name = context.workbook.names.add("Total", "=SUM(Sheet1!$A$1:$A$3)").load("value");
        await context.sync();
        const before: unknown = name.value;
        sheet.getRange("A3").values = [[10]];
        name.load("value");
        await context.sync();
        expect([before, name.value]).toEqual([7, 13]);
      }),
  },
  {
    fact: "a name that is deleted and added again means what it stands for then, in the same formula as before too",
    source: RULES,
    run: (opened) =>
      onSheet(opened, async (sheet, context) => {
        sheet.getRange("A1:A3").values = [[1], [2], [4]];
        const sums: unknown[] = [];
        for (const [cell, meaning] of [
          ["F1", "=Sheet1!$A$1:$A$3"],
          ["F2", "=Sheet1!$A$1:$A$2"],
        ] as const) {
          const name = context.workbook.names.add("Figures", meaning).load("formula");
          const sum = sheet.getRange(cell);
          sum.formulas = [["=SUM(Figures)"]];
          sum.load("values");
          await context.sync();
          sums.push(sum.values);
          sum.clear();
          await context.sync();
          name.delete();
          await context.sync();
        }
        expect(sums).toEqual([[[7]], [[3]]]);
      }),
  },
  ...AFTER.map(([what, act, read]): Fact => ({
    fact: `when ${what}, a name for Sheet1!$B$2:$B$4 reads ${read}`,
    source: RULES,
    run: (opened) =>
      onSheet(opened, async (sheet, context) => {
        sheet.getRange("B2:B4").values = [[1], [2], [3]];
        const name = context.workbook.names.add("Figures", sheet.getRange("B2:B4"));
        await context.sync();
        act(sheet, context);
        name.load("formula");
        await context.sync();
        expect(name.formula).toBe(read);
      }),
  })),
  {
    fact: "a name for a part of a table grows with the table",
    source: RULES,
    run: (opened) =>
      onSheet(opened, async (sheet, context) => {
        sheet.getRange("D1:D3").values = [["Count"], [10], [20]];
        const table = sheet.tables.add("D1:D3", true);
        table.name = "Tab";
        await context.sync();
        context.workbook.names.add("Figures", "=Tab[Count]");
        const cell = sheet.getRange("F1");
        cell.formulas = [["=SUM(Figures)"]];
        await context.sync();
        table.rows.add(undefined, [[5]]);
        cell.load("values");
        await context.sync();
        expect(cell.values).toEqual([[35]]);
      }),
  },
  {
    fact: "the names of a sheet die with it, and those of others stay",
    source: `${API}worksheet#excel-excel-worksheet-names-member`,
    run: (opened) =>
      onSheet(opened, async (sheet, context) => {
        const { names, worksheets } = context.workbook;
        const gone = worksheets.add("Gone");
        gone.names.add("Own_total", "=1");
        sheet.names.add("Other_total", gone.getRange("A1"));
        await context.sync();
        gone.delete();
        const own = names.getItemOrNullObject("Own_total");
        const other = sheet.names.getItem("Other_total").load("formula");
        const count = names.getCount();
        await context.sync();
        expect([own.isNullObject, other.formula, count.value]).toEqual([true, "=#REF!", 0]);
      }),
  },
  {
    fact: "a deleted name leaves #NAME? in the formulas that used it",
    source: RULES,
    run: (opened) =>
      onSheet(opened, async (sheet, context) => {
        const name = context.workbook.names.add("Figures", "=5");
        const cell = sheet.getRange("F1");
        cell.formulas = [["=Figures*2"]];
        await context.sync();
        name.delete();
        cell.load("values, formulas");
        await context.sync();
        expect([cell.values, cell.formulas]).toEqual([[["#NAME?"]], [["=Figures*2"]]]);
      }),
  },
];

export const nameCasesFacts: FactGroup[] = [{ about: "names:", facts }];
