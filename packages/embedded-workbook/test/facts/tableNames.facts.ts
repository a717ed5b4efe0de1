import { expect } from "./expect";
import { codeOf, type Fact, type FactGroup, type Opened } from "./fact";
import { returns } from "./tableRun";

const NAMES =
  "https://support.microsoft.com/office/rename-an-excel-table-fbf49a4f-82a3-43eb-8ba2-44d21233b114";
const STRUCTURED =
  "https://support.microsoft.com/office/using-structured-references-with-excel-tables-f5ed2452-2337-4f71-bed3-c8ae6d2b276e";

const refusedNames = ["T1", "AB12", "R1C1", "c", "R", "two words", "1st", "a-b", "", `N${"x".repeat(255)}`];
const facts: Fact[] = [
  ...refusedNames.map((name) => ({
    fact: `the table name "${name.slice(0, 12)}" (${name.length} characters) is refused with InvalidArgument`,
    source: NAMES,
    run: async (opened: Opened) =>
      returns(opened, async (table, _sheet, context) => {
        table.name = name;
        expect(await codeOf(context.sync())).toBe("InvalidArgument");
      }),
  })),
  ...["Register_2", "_x", "Zähler", "N".repeat(255)].map((name) => ({
    fact: `the table name "${name.slice(0, 12)}" (${name.length} characters) is taken`,
    source: NAMES,
    run: async (opened: Opened) =>
      returns(opened, async (table, _sheet, context) => {
        table.name = name;
        table.load("name");
        await context.sync();
        expect(table.name).toBe(name);
      }),
  })),
  {
    fact: "two tables can't have one name, whatever the case, nor a table the name of a named range: InvalidArgument",
    source: "https://github.com/OfficeDev/office-js/issues/551",
    run: async (opened) =>
      returns(opened, async (_table, sheet, context) => {
        sheet.getRange("F1:F2").values = [["x"], [1]];
        const other = sheet.tables.add("F1:F2", true);
        context.workbook.names.add("Period", sheet.getRange("H1"));
        await context.sync();
        other.name = "returns";
        expect(await codeOf(context.sync())).toBe("InvalidArgument");
        other.name = "PERIOD";
        expect(await codeOf(context.sync())).toBe("InvalidArgument");
      }),
  },
  {
    fact: "a new table gets a name that no other table and no defined name has",
    source: NAMES,
    run: async (opened) =>
      returns(opened, async (_table, sheet, context) => {
        // Excel goes on counting in a workbook that has had tables before.
        const first = sheet.tables.add("F1:F2", true).load("name");
        await context.sync();
        const number = Number(/^Table(\d+)$/.exec(first.name)?.[1]);
        context.workbook.names.add(`Table${number + 1}`, "=1");
        const other = sheet.tables.add("H1:H2", true).load("name");
        await context.sync();
        expect(other.name).toBe(`Table${number + 2}`);
      }),
  },
  {
    fact: "formulas name a table with an underscore or a full stop in its name, and follow when it is renamed",
    source: NAMES,
    run: async (opened) =>
      returns(opened, async (table, sheet, context) => {
        table.name = "My_returns.1";
        sheet.getRange("F1:F2").formulas = [
          ["=SUM(My_returns.1[Count])"],
          ['=COUNTIFS(My_returns.1[Region],"Police")'],
        ];
        const cells = sheet.getRange("F1:F2").load("values,formulas");
        await context.sync();
        expect(cells.values).toEqual([[6], [1]]);
        expect(cells.formulas[0]).toEqual(["=SUM(My_returns.1[Count])"]);
        table.name = "Your_returns";
        sheet.getRange("B2").values = [[4]];
        cells.load("values,formulas");
        await context.sync();
        expect(cells.values).toEqual([[7], [1]]);
        expect(cells.formulas[0]).toEqual(["=SUM(Your_returns[Count])"]);
      }),
  },
  {
    fact: "formulas follow a table and a column that are renamed",
    source: STRUCTURED,
    run: async (opened) =>
      returns(opened, async (table, sheet, context) => {
        sheet.getRange("F1:F2").formulas = [
          ["=SUM(Returns[Count])"],
          ['=COUNTIFS(Returns[Region],"Police")'],
        ];
        table.name = "Sent";
        table.columns.getItem("Count").name = "Entries (all)";
        const range = sheet.getRange("F1:F2").load("formulas,values");
        await context.sync();
        expect(range.formulas).toEqual([
          ["=SUM(Sent[[Entries (all)]])"],
          ['=COUNTIFS(Sent[Region],"Police")'],
        ]);
        expect(range.values).toEqual([[6], [1]]);
      }),
  },
];

export const tableNamesFacts: FactGroup[] = [{ about: "Excel names tables so that", facts }];
