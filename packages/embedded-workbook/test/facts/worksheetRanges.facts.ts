import { expect } from "./expect";
import type { Fact, FactGroup } from "./fact";

const API = "https://learn.microsoft.com/javascript/api/excel/excel.";
const SHEET = `${API}worksheet`;
const GUIDE = "https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-worksheets";

const facts: Fact[] = [
  {
    fact: "an empty sheet's used range is its first cell, or a null object where one asks so",
    source: `${SHEET}#excel-excel-worksheet-getusedrange-member(1)`,
    run: ({ Excel }) =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem("Sheet1");
        const used = sheet.getUsedRange().load("address");
        const none = sheet.getUsedRangeOrNullObject();
        await context.sync();
        expect([used.address, none.isNullObject]).toEqual(["Sheet1!A1", true]);
      }),
  },
  {
    fact: "cells with nothing but a format are used, unless only values count",
    source: `${SHEET}#excel-excel-worksheet-getusedrange-member(1)`,
    run: ({ Excel }) =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem("Sheet1");
        sheet.getRange("B2").values = [[1]];
        sheet.getRange("D5").format.fill.color = "#FF0000";
        const [all, valued] = [sheet.getUsedRange(), sheet.getUsedRange(true)].map((range) =>
          range.load("address"),
        );
        await context.sync();
        expect([all?.address, valued?.address]).toEqual(["Sheet1!B2:D5", "Sheet1!B2"]);
      }),
  },
  {
    fact: "getCell and getRangeByIndexes count from 0",
    source: GUIDE,
    run: ({ Excel }) =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem("Sheet1");
        const cell = sheet.getCell(1, 2).load("address");
        const block = sheet.getRangeByIndexes(1, 2, 3, 2).load("address");
        await context.sync();
        expect([cell.address, block.address]).toEqual(["Sheet1!C2", "Sheet1!C2:D4"]);
      }),
  },
];

export const worksheetRangesFacts: FactGroup[] = [{ about: "ranges of a sheet", facts }];
