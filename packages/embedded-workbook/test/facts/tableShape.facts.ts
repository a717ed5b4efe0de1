import { expect } from "./expect";
import { codeOf, type Fact, type FactGroup } from "./fact";
import { returns, ROWS, valuesOf } from "./tableRun";

const API = "https://learn.microsoft.com/javascript/api/excel/excel.";

const facts: Fact[] = [
  {
    fact: "a table is resized to a range in the same header row, and refused elsewhere",
    source: `${API}table#excel-excel-table-resize-member(1)`,
    run: async (opened) =>
      returns(opened, async (table, sheet, context) => {
        table.resize("A1:D6");
        const header = await valuesOf(table.getHeaderRowRange(), context);
        expect(header).toEqual([["Region", "Count", "Note", "Column4"]]);
        table.resize(sheet.getRange("A2:D6"));
        expect(await codeOf(context.sync())).toBe("InvalidArgument");
      }),
  },
  {
    fact: "the totals row says Total and counts or adds up the last column",
    source:
      "https://support.microsoft.com/office/total-the-data-in-an-excel-table-6944378f-a222-4449-93d8-474386b11f20",
    run: async (opened) =>
      returns(opened, async (table, sheet, context) => {
        sheet.getRange("A5").values = [["below"]];
        table.showTotals = true;
        const totals = table.getTotalRowRange().load("values,formulas,address");
        const sum = sheet.getRange("F1");
        sum.formulas = [["=SUM(Returns[Count])"]];
        sum.load("values");
        expect(await valuesOf(sheet.getRange("A6"), context)).toEqual([["below"]]);
        expect(totals.address).toBe("Sheet1!A5:C5");
        expect(totals.values).toEqual([["Total", "", 3]]);
        expect(totals.formulas[0]?.[2]).toBe("=SUBTOTAL(103,Returns[Note])");
        expect(sum.values).toEqual([[6]]);
        table.showTotals = false;
        expect(await valuesOf(sheet.getRange("A5"), context)).toEqual([["below"]]);
      }),
  },
  {
    fact: "a table that becomes a range leaves its cells, and its formulas name the cells",
    source: `${API}table#excel-excel-table-converttorange-member(1)`,
    run: async (opened) =>
      returns(opened, async (table, sheet, context) => {
        sheet.getRange("F1").formulas = [["=SUM(Returns[Count])"]];
        const range = table.convertToRange().load("values");
        const formula = sheet.getRange("F1").load("formulas,values");
        sheet.tables.load("count");
        await context.sync();
        expect(range.values).toEqual(ROWS);
        expect(formula.formulas).toEqual([["=SUM(Sheet1!$B$2:$B$4)"]]);
        expect(formula.values).toEqual([[6]]);
        expect(sheet.tables.count).toBe(0);
      }),
  },
  {
    fact: "a deleted table takes what stands in its cells with it",
    source: `${API}table#excel-excel-table-delete-member(1)`,
    run: async (opened) =>
      returns(opened, async (table, sheet, context) => {
        table.delete();
        const used = sheet.getUsedRangeOrNullObject(true);
        await context.sync();
        expect(used.isNullObject).toBe(true);
      }),
  },
  {
    fact: "a table is sorted by several columns, numbers before texts, blanks last, with its formats",
    source: `${API}tablesort#excel-excel-tablesort-apply-member(1)`,
    run: async (opened) =>
      returns(opened, async (table, sheet, context) => {
        sheet.getRange("B2:B4").values = [["x"], [""], [2]];
        sheet.getRange("A2").format.fill.color = "#FF0000";
        table.sort.apply([{ key: 1, ascending: true }]);
        const fill = sheet.getRange("A3").format.fill.load("color");
        expect(await valuesOf(table.getDataBodyRange(), context)).toEqual([
          ["School", 2, "c"],
          ["Police", "x", "a"],
          ["Health", "", "b"],
        ]);
        expect(fill.color).toBe("#FF0000");
      }),
  },
];

export const tableShapeFacts: FactGroup[] = [{ about: "Excel changes the shape of tables so that", facts }];
