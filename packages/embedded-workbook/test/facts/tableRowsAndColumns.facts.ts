import { expect } from "./expect";
import { codeOf, type Fact, type FactGroup } from "./fact";
import { returns, ROWS, valuesOf } from "./tableRun";

const API = "https://learn.microsoft.com/javascript/api/excel/excel.";
const STRUCTURED =
  "https://support.microsoft.com/office/using-structured-references-with-excel-tables-f5ed2452-2337-4f71-bed3-c8ae6d2b276e";

const facts: Fact[] = [
  {
    fact: "the ranges of a table: header, body, whole",
    source: `${API}table`,
    run: async (opened) =>
      returns(opened, async (table, _sheet, context) => {
        const ranges = [table.getHeaderRowRange(), table.getDataBodyRange(), table.getRange()];
        ranges.forEach((range) => range.load("address"));
        await context.sync();
        expect(ranges.map(({ address }) => address)).toEqual([
          "Sheet1!A1:C1",
          "Sheet1!A2:C4",
          "Sheet1!A1:C4",
        ]);
        table.getTotalRowRange().load("address");
        expect(await codeOf(context.sync())).toBe("ItemNotFound");
      }),
  },
  {
    fact: "text written into a header cell renames the column, a number becomes text, a taken name gets a number",
    source: STRUCTURED,
    run: async (opened) =>
      returns(opened, async (table, sheet, context) => {
        sheet.getRange("A1:C1").values = [[2024, "Note", ""]];
        table.columns.load("items/name");
        const header = await valuesOf(table.getHeaderRowRange(), context);
        expect(header[0]?.[0]).toBe("2024");
        expect(table.columns.items.map(({ name }) => name)).toEqual(header[0]);
        expect(new Set(header[0]).size).toBe(3);
      }),
  },
  {
    fact: "several rows come in one call, and what stands below the table within its columns makes room",
    source: `${API}tablerowcollection#excel-excel-tablerowcollection-add-member(1)`,
    run: async (opened) =>
      returns(opened, async (table, sheet, context) => {
        sheet.getRange("A5:E5").values = [["below", "", "", "", "beside"]];
        table.rows.add(undefined, [
          ["GP", 4, "d"],
          ["Housing", 5, "e"],
        ]);
        expect(await valuesOf(sheet.getRange("A4:E7"), context)).toEqual([
          ["School", 2, "c", "", ""],
          ["GP", 4, "d", "", "beside"],
          ["Housing", 5, "e", "", ""],
          ["below", "", "", "", ""],
        ]);
      }),
  },
  {
    fact: "a row is inserted at its index, and rows of another width are refused",
    source: `${API}tablerowcollection#excel-excel-tablerowcollection-add-member(1)`,
    run: async (opened) =>
      returns(opened, async (table, _sheet, context) => {
        table.rows.add(1, [["GP", 4, "d"]]);
        expect(await valuesOf(table.columns.getItem("Region").getDataBodyRange(), context)).toEqual([
          ["Police"],
          ["GP"],
          ["Health"],
          ["School"],
        ]);
        table.rows.add(undefined, [["too", "short"]]);
        expect(await codeOf(context.sync())).toBe("InvalidArgument");
      }),
  },
  {
    fact: "deleted rows pull up the others; the last row of the body is emptied and stays",
    source: `${API}tablerowcollection`,
    run: async (opened) =>
      returns(opened, async (table, sheet, context) => {
        sheet.getRange("A5").values = [["below"]];
        table.rows.getItemAt(1).delete();
        expect(await valuesOf(sheet.getRange("A1:A4"), context)).toEqual([
          ["Region"],
          ["Police"],
          ["School"],
          ["below"],
        ]);
        table.rows.deleteRowsAt(0, 2);
        table.rows.load("count");
        expect(await valuesOf(table.getDataBodyRange(), context)).toEqual([["", "", ""]]);
        expect(table.rows.count).toBe(1);
      }),
  },
  {
    fact: "a column comes with its values and pushes what stands beside the table to the right",
    source: `${API}tablecolumncollection#excel-excel-tablecolumncollection-add-member(1)`,
    run: async (opened) =>
      returns(opened, async (table, sheet, context) => {
        sheet.getRange("D2").values = [["beside"]];
        const column = table.columns.add(1, [["Ref"], ["P1"], ["H1"], ["S1"]]).load("index,name");
        expect(await valuesOf(sheet.getRange("A1:E2"), context)).toEqual([
          ["Region", "Ref", "Count", "Note", ""],
          ["Police", "P1", 3, "a", "beside"],
        ]);
        expect([column.index, column.name]).toEqual([1, "Ref"]);
      }),
  },
  {
    fact: "a deleted column goes with its cells, and formulas about it hold #REF!",
    source: `${API}tablecolumn#excel-excel-tablecolumn-delete-member(1)`,
    run: async (opened) =>
      returns(opened, async (table, sheet, context) => {
        sheet.getRange("F1").formulas = [["=SUM(Returns[Count])"]];
        table.columns.getItem("Count").delete();
        const formula = sheet.getRange("E1").load("formulas");
        expect(await valuesOf(table.getRange(), context)).toEqual(
          ROWS.map(([region, , note]) => [region, note]),
        );
        expect(formula.formulas).toEqual([["=SUM(#REF!)"]]);
      }),
  },
  {
    fact: "rows and columns of the sheet that go into a table belong to it",
    source:
      "https://support.microsoft.com/office/resize-a-table-by-adding-or-removing-rows-and-columns-e65ae4bb-e44b-43f4-ad8b-7d68784f1165",
    run: async (opened) =>
      returns(opened, async (table, sheet, context) => {
        sheet.getRange("3:4").insert("Down");
        sheet.getRange("B:B").insert("Right");
        sheet.getRange("1:1").insert("Down");
        const range = table.getRange().load("address");
        table.columns.load("items/name");
        await context.sync();
        expect(range.address).toBe("Sheet1!A2:D7");
        expect(table.columns.items.map(({ name }) => name)).toEqual(["Region", "Column1", "Count", "Note"]);
      }),
  },
  {
    fact: "rows deleted on another sheet than the active one shorten its table and no other",
    source: `${API}range#excel-excel-range-delete-member(1)`,
    run: async (opened) =>
      returns(opened, async (table, _sheet, context) => {
        const other = context.workbook.worksheets.add("Other");
        other.getRange("A1:A5").values = [["x"], [1], [2], [3], [4]];
        const second = other.tables.add("A1:A5", true);
        other.getRange("2:3").delete("Up");
        const ranges = [table.getRange().load("address"), second.getRange().load("address")];
        await context.sync();
        expect(ranges.map(({ address }) => address)).toEqual(["Sheet1!A1:C4", "Other!A1:A3"]);
      }),
  },
];

export const tableRowsAndColumnsFacts: FactGroup[] = [
  { about: "Excel has columns and rows of tables so that", facts },
];
