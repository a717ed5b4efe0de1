import { expect } from "./expect";
import { codeOf, type Fact, type FactGroup } from "./fact";

const API = "https://learn.microsoft.com/javascript/api/excel/excel.";
const SHEET = `${API}worksheet`;

const facts: Fact[] = [
  {
    fact: "a copy stands at the beginning unless told otherwise, and is called like the original with a number",
    source: `${SHEET}#excel-excel-worksheet-copy-member(1)`,
    run: ({ Excel }) =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem("Sheet1");
        const copies = [
          sheet.copy(),
          sheet.copy("End"),
          sheet.copy("After", sheet),
          sheet.copy("Before", sheet),
        ];
        copies.forEach((copy) => copy.load("name"));
        context.workbook.worksheets.load("items/name");
        await context.sync();
        expect(copies.map((copy) => copy.name)).toEqual([
          "Sheet1 (2)",
          "Sheet1 (3)",
          "Sheet1 (4)",
          "Sheet1 (5)",
        ]);
        expect(context.workbook.worksheets.items.map(({ name }) => name)).toEqual([
          "Sheet1 (2)",
          "Sheet1 (5)",
          "Sheet1",
          "Sheet1 (4)",
          "Sheet1 (3)",
        ]);
      }),
  },
  {
    fact: "before and after want a sheet to stand beside",
    source: `${API}worksheetpositiontype`,
    run: async ({ Excel }) => {
      const copying = Excel.run(async (context) => {
        context.workbook.worksheets.getItem("Sheet1").copy("Before");
        await context.sync();
      });
      expect(await codeOf(copying)).toBe("InvalidArgument");
    },
  },
  {
    fact: "a copy has values, formulas of its own, formats and the page layout; the original stays as it is",
    source: `${SHEET}#excel-excel-worksheet-copy-member(1)`,
    run: ({ Excel }) =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem("Sheet1");
        sheet.getRange("A1:B1").formulas = [[3, "=Sheet1!A1+1"]];
        sheet.getRange("A1").format.fill.color = "#FF0000";
        sheet.pageLayout.orientation = "Landscape";
        await context.sync();
        const copy = sheet.copy("End");
        copy.getRange("A1").values = [[10]];
        copy.pageLayout.paperSize = "A3";
        const [copied, original] = [copy.getRange("A1:B1"), sheet.getRange("A1:B1")].map((range) =>
          range.load("values,formulas"),
        );
        const fill = copy.getRange("A1").format.fill.load("color");
        copy.pageLayout.load("orientation");
        sheet.pageLayout.load("paperSize");
        await context.sync();
        expect(copied?.formulas).toEqual([[10, "='Sheet1 (2)'!A1+1"]]);
        expect(copied?.values).toEqual([[10, 11]]);
        expect(original?.values).toEqual([[3, 4]]);
        expect([fill.color, copy.pageLayout.orientation, sheet.pageLayout.paperSize]).toEqual([
          "#FF0000",
          "Landscape",
          "Letter",
        ]);
      }),
  },
  {
    fact: "tables on a copy get names of their own, and its formulas name them",
    source: `${SHEET}#excel-excel-worksheet-copy-member(1)`,
    run: ({ Excel }) =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem("Sheet1");
        sheet.getRange("A1:A3").values = [["N"], [1], [2]];
        sheet.tables.add("A1:A3", true).name = "Entries";
        sheet.getRange("D1").formulas = [["=SUM(Entries[N])"]];
        await context.sync();
        const copy = sheet.copy("End");
        copy.getRange("A2").values = [[40]];
        const sum = copy.getRange("D1").load("values,formulas");
        copy.tables.load("items/name");
        await context.sync();
        const [name] = copy.tables.items.map((table) => table.name);
        expect(name).not.toBe("Entries");
        expect([sum.formulas, sum.values]).toEqual([[[`=SUM(${name}[N])`]], [[42]]]);
      }),
  },
];

export const worksheetCopyingFacts: FactGroup[] = [{ about: "copying sheets", facts }];
