import { expect } from "./expect";
import type { Fact, FactGroup, Opened } from "./fact";
import { returns, valuesOf } from "./tableRun";

const STRUCTURED =
  "https://support.microsoft.com/office/using-structured-references-with-excel-tables-f5ed2452-2337-4f71-bed3-c8ae6d2b276e";
const CALCULATED =
  "https://support.microsoft.com/office/use-calculated-columns-in-an-excel-table-873fbac6-7110-4300-8f6f-aafa2ea11ce8";

const facts: Fact[] = [
  {
    fact: "[@Count] typed in a row means the cell of that row, and fills the rows that come",
    source: CALCULATED,
    run: async (opened) =>
      returns(opened, async (table, _sheet, context) => {
        table.columns.add(undefined, [["Twice"], ["=[@Count]*2"], ["=[@Count]*2"], ["=[@Count]*2"]]);
        table.rows.add(undefined, [["GP", 9, "d", "=[@Count]*2"]]);
        const twice = table.columns.getItem("Twice").getDataBodyRange().load("values");
        await context.sync();
        expect(twice.values).toEqual([[6], [2], [4], [18]]);
      }),
  },
  ...(
    [
      ["=SUM(returns[count])", 6],
      ["=COUNTA(Returns[#Headers])", 3],
      ["=COUNTA(Returns[#All])", 12],
      ["=ROWS(Returns)", 3],
      ["=COUNTA(Returns[[Region]:[Count]])", 6],
      ["=Returns[[#Headers],[Note]]", "Note"],
      ['=SUMIFS(Returns[Count],Returns[Region],"Health")', 1],
    ] as const
  ).map(([formula, value]) => ({
    fact: `${formula} is calculated`,
    source: STRUCTURED,
    run: async (opened: Opened) =>
      returns(opened, async (_table, sheet, context) => {
        sheet.getRange("F1").formulas = [[formula]];
        expect(await valuesOf(sheet.getRange("F1"), context)).toEqual([[value]]);
      }),
  })),
  ...(
    [
      "=INDEX(Returns[Region],2)",
      "=COUNTA(INDEX(Returns[],0,1))",
      "=OFFSET(Returns[[#Headers],[Count]],0,1)",
    ] as const
  ).map((formula) => ({
    fact: `${formula} on another sheet answers with cells of the table's sheet`,
    source: STRUCTURED,
    run: async (opened: Opened) =>
      returns(opened, async (_table, sheet, context) => {
        const other = context.workbook.worksheets.add();
        for (const each of [sheet, other]) each.getRange("F1").formulas = [[formula]];
        const there = await valuesOf(other.getRange("F1"), context);
        expect(there).toEqual(await valuesOf(sheet.getRange("F1"), context));
      }),
  })),
  ...[
    "Date (dd/mm/yyyy)",
    "Child's voice",
    "Log no.",
    "a-b",
    "no. #",
    "time: from",
    "[x]",
    "line\nbreak",
  ].map((name) => ({
    fact: `a column called ${JSON.stringify(name)} can be named in formulas`,
    source: STRUCTURED,
    run: async (opened: Opened) =>
      returns(opened, async (_table, sheet, context) => {
        sheet.getRange("B1").values = [[name]];
        const escaped = name.replace(/['[\]#]/g, "'$&");
        const formulas = [[`=SUM(Returns[[${escaped}]])`], [`=Returns[[#This Row],[${escaped}]]`]];
        sheet.getRange("F2:F3").formulas = formulas;
        const range = sheet.getRange("F2:F3").load("formulas");
        expect(await valuesOf(sheet.getRange("F2:F3"), context)).toEqual([[6], [1]]);
        expect(range.formulas[0]).toEqual(formulas[0]);
      }),
  })),
  {
    fact: "a formula over a column counts the rows that are added, and what is written into them later",
    source: STRUCTURED,
    run: async (opened) =>
      returns(opened, async (table, sheet, context) => {
        const other = context.workbook.worksheets.add("Other");
        sheet.getRange("F1").formulas = [["=SUM(Returns[Count])"]];
        other.getRange("A1").formulas = [["=SUM(Returns[Count])"]];
        await context.sync();
        table.rows.add(undefined, [["GP", 100, "d"]]);
        expect(await valuesOf(sheet.getRange("F1"), context)).toEqual([[106]]);
        sheet.getRange("B5").values = [[200]];
        expect(await valuesOf(sheet.getRange("F1"), context)).toEqual([[206]]);
        expect(await valuesOf(other.getRange("A1"), context)).toEqual([[206]]);
      }),
  },
  {
    fact: "a long formula over a column counts on where the table stands after a row was inserted above it",
    source: STRUCTURED,
    run: async (opened) =>
      returns(opened, async (table, sheet, context) => {
        const summary = sheet.getRange("F3");
        summary.formulas = [['="Counted in all the rows of the table together: "&SUM(Returns[Count])']];
        const count = table.columns.getItem("Count").getDataBodyRange();
        for (const figure of [10, 20]) {
          count.getCell(0, 0).values = [[figure]];
          await valuesOf(summary, context);
        }
        sheet.getRange("1:1").insert("Down");
        await context.sync();
        const below = sheet.getRange("F4");
        count.getCell(0, 0).values = [[30]];
        await valuesOf(below, context);
        count.getCell(0, 0).values = [[40]];
        const [[said] = []] = await valuesOf(below, context);
        expect(said).toBe("Counted in all the rows of the table together: 43");
      }),
  },
];

export const structuredReferencesFacts: FactGroup[] = [
  { about: "Excel has structured references so that", facts },
];
