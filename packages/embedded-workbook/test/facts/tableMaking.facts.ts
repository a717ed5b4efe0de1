import { expect } from "./expect";
import { codeOf, type Fact, type FactGroup } from "./fact";
import { returns, ROWS, valuesOf } from "./tableRun";

const API = "https://learn.microsoft.com/javascript/api/excel/excel.";

const facts: Fact[] = [
  {
    fact: "a new table is called Table and a number, has the style TableStyleMedium2, headers, bands and filter buttons",
    source: `${API}table`,
    run: async ({ Excel: client }) =>
      client.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem("Sheet1");
        sheet.getRange("A1:C4").values = ROWS;
        const table = sheet.tables.add("A1:C4", true).load();
        await context.sync();
        expect(table.name).toMatch(/^Table\d+$/);
        expect(table.toJSON()).toMatchObject({
          style: "TableStyleMedium2",
          showHeaders: true,
          showTotals: false,
          showBandedRows: true,
          showBandedColumns: false,
          showFilterButton: true,
          highlightFirstColumn: false,
          highlightLastColumn: false,
        });
      }),
  },
  {
    fact: "empty headers become Column with their number, repeated ones get a number, and the cells hold text",
    source: `${API}tablecollection#excel-excel-tablecollection-add-member(1)`,
    run: async ({ Excel: client }) =>
      client.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem("Sheet1");
        sheet.getRange("A1:E2").values = [
          ["Date", "", "Date", "date", 2024],
          [1, 2, 3, 4, 5],
        ];
        const header = sheet.tables.add("A1:E2", true).getHeaderRowRange().load("values");
        await context.sync();
        expect(header.values).toEqual([["Date", "Column2", "Date2", "date3", "2024"]]);
      }),
  },
  {
    fact: "without headers, the data go down by a row and Column1, Column2 stand above them",
    source: `${API}tablecollection#excel-excel-tablecollection-add-member(1)`,
    run: async ({ Excel: client }) =>
      client.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem("Sheet1");
        sheet.getRange("A1:B3").values = [
          [1, 2],
          [3, 4],
          ["below", "it"],
        ];
        sheet.tables.add("A1:B2", false);
        expect(await valuesOf(sheet.getRange("A1:B4"), context)).toEqual([
          ["Column1", "Column2"],
          [1, 2],
          [3, 4],
          ["below", "it"],
        ]);
      }),
  },
  {
    fact: "a table that would overlap another is refused with InvalidArgument",
    source: "https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-tables",
    run: async (opened) =>
      returns(opened, async (_table, sheet, context) => {
        sheet.tables.add("C4:D6", true);
        expect(await codeOf(context.sync())).toBe("InvalidArgument");
      }),
  },
  {
    fact: "a table is found by its name whatever the case and by its id, and an unknown one is ItemNotFound or a null object",
    source: `${API}tablecollection`,
    run: async (opened) =>
      returns(opened, async (table, _sheet, context) => {
        table.load("id");
        await context.sync();
        const { tables } = context.workbook;
        const byName = tables.getItem("RETURNS").load("name");
        const byId = tables.getItem(table.id).load("name");
        const none = tables.getItemOrNullObject("Nothing");
        await context.sync();
        expect([byName.name, byId.name, none.isNullObject]).toEqual(["Returns", "Returns", true]);
        tables.getItem("Nothing").load("name");
        expect(await codeOf(context.sync())).toBe("ItemNotFound");
      }),
  },
  {
    fact: "range.getTables gives the tables that the range meets, or only those that lie in it whole",
    source: `${API}range#excel-excel-range-gettables-member(1)`,
    run: async (opened) =>
      returns(opened, async (_table, sheet, context) => {
        const met = sheet.getRange("C3:F9").getTables(false).getCount();
        const whole = sheet.getRange("C3:F9").getTables(true).getCount();
        const around = sheet.getRange("A1:F9").getTables(true).getCount();
        await context.sync();
        expect([met.value, whole.value, around.value]).toEqual([1, 0, 1]);
      }),
  },
  {
    fact: "a style that Excel does not have is refused with InvalidArgument",
    source: `${API}table#excel-excel-table-style-member`,
    run: async (opened) =>
      returns(opened, async (table, _sheet, context) => {
        table.style = "TableStyleLight21";
        table.load("style");
        await context.sync();
        expect(table.style).toBe("TableStyleLight21");
        table.style = "TableStyleMedium29";
        expect(await codeOf(context.sync())).toBe("InvalidArgument");
      }),
  },
];

export const tableMakingFacts: FactGroup[] = [
  { about: "Excel, as the documentation tells, makes tables so that", facts },
];
