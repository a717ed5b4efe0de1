import { expect } from "./expect";
import { codeOf, type Fact, type FactGroup } from "./fact";
import { onSheet } from "./rangeRun";

const RANGE = "https://learn.microsoft.com/javascript/api/excel/excel.range#excel-excel-range-";

const facts: Fact[] = [
  {
    fact: "a group of columns is folded away and opened, and columns beside it stay",
    source: `${RANGE}hidegroupdetails-member(1)`,
    run: (opened) =>
      onSheet(opened, async (sheet, context) => {
        const grouped = sheet.getRange("C:E");
        const hidden: (boolean | null)[] = [];
        const look = async (address: string): Promise<void> => {
          const columns = sheet.getRange(address).load("columnHidden");
          await context.sync();
          hidden.push(columns.columnHidden);
        };
        grouped.group("ByColumns");
        await look("C:E");
        grouped.hideGroupDetails("ByColumns");
        await look("C:E");
        await look("F:F");
        grouped.showGroupDetails("ByColumns");
        await look("C:E");
        expect(hidden).toEqual([false, true, false, false]);
      }),
  },
  {
    fact: "whole columns are not grouped by rows, nor whole rows by columns",
    source: `${RANGE}group-member(1)`,
    run: (opened) =>
      onSheet(opened, async (sheet, context) => {
        sheet.getRange("C:E").group("ByRows");
        const codes = [await codeOf(context.sync())];
        sheet.getRange("3:5").group("ByColumns");
        codes.push(await codeOf(context.sync()));
        expect(codes).toEqual(["InvalidArgument", "InvalidArgument"]);
      }),
  },
];

export const outlinesFacts: FactGroup[] = [{ about: "outlines", facts }];
