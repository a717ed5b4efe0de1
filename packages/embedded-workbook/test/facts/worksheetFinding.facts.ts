import { expect } from "./expect";
import { codeOf, type Fact, type FactGroup } from "./fact";

const API = "https://learn.microsoft.com/javascript/api/excel/excel.";
const COLLECTION = `${API}worksheetcollection`;
const SHEET = `${API}worksheet`;

const facts: Fact[] = [
  {
    fact: "a sheet is found by its name whatever the case, and by its id",
    source: `${COLLECTION}#excel-excel-worksheetcollection-getitem-member(1)`,
    run: ({ Excel }) =>
      Excel.run(async (context) => {
        const byName = context.workbook.worksheets.getItem("sheet1").load("id,name");
        await context.sync();
        const byId = context.workbook.worksheets.getItem(byName.id).load("name");
        await context.sync();
        expect([byName.name, byId.name]).toEqual(["Sheet1", "Sheet1"]);
      }),
  },
  {
    fact: "a sheet that is not there is ItemNotFound, or a null object where one asks so",
    source:
      "https://learn.microsoft.com/office/dev/add-ins/develop/application-specific-api-model#ornullobject-methods-and-properties",
    run: async ({ Excel }) => {
      await Excel.run(async (context) => {
        const missing = context.workbook.worksheets.getItemOrNullObject("Nowhere");
        await context.sync();
        expect(missing.isNullObject).toBe(true);
      });
      const getting = Excel.run(async (context) => {
        context.workbook.worksheets.getItem("Nowhere").load("name");
        await context.sync();
      });
      expect(await codeOf(getting)).toBe("ItemNotFound");
    },
  },
  {
    fact: "first, last, next, previous and count can pass hidden sheets over",
    source: `${SHEET}#excel-excel-worksheet-getnext-member(1)`,
    run: ({ Excel }) =>
      Excel.run(async (context) => {
        const { worksheets } = context.workbook;
        const hidden = worksheets.add("B");
        worksheets.add("C");
        worksheets.add("D").visibility = "VeryHidden";
        hidden.visibility = "Hidden";
        const first = worksheets.getFirst();
        const names = [
          first.getNext(),
          first.getNext(true),
          worksheets.getLast(),
          worksheets.getLast(true),
          worksheets.getItem("C").getPrevious(true),
        ].map((sheet) => sheet.load("name"));
        const counts = [worksheets.getCount(), worksheets.getCount(true)];
        const none = worksheets.getLast(true).getNextOrNullObject(true);
        await context.sync();
        expect(names.map((sheet) => sheet.name)).toEqual(["B", "C", "D", "C", "Sheet1"]);
        expect(counts.map((count) => count.value)).toEqual([4, 2]);
        expect(none.isNullObject).toBe(true);
      }),
  },
  {
    fact: "after the last sheet comes ItemNotFound",
    source: `${SHEET}#excel-excel-worksheet-getnext-member(1)`,
    run: async ({ Excel }) => {
      const getting = Excel.run(async (context) => {
        context.workbook.worksheets.getFirst().getNext().load("name");
        await context.sync();
      });
      expect(await codeOf(getting)).toBe("ItemNotFound");
    },
  },
  {
    fact: "items come in the order of the tabs and can be used further",
    source: COLLECTION,
    run: ({ Excel }) =>
      Excel.run(async (context) => {
        const { worksheets } = context.workbook;
        worksheets.add("A").position = 0;
        worksheets.load("items/name");
        await context.sync();
        worksheets.items.forEach((sheet, index) => {
          sheet.getRange("A1").values = [[index]];
        });
        const first = worksheets.getItem("A").getRange("A1").load("values");
        await context.sync();
        expect(worksheets.items.map((sheet) => sheet.name)).toEqual(["A", "Sheet1"]);
        expect(first.values).toEqual([[0]]);
      }),
  },
];

export const worksheetFindingFacts: FactGroup[] = [{ about: "finding sheets", facts }];
