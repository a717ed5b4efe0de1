import { expect } from "./expect";
import { codeOf, type Fact, type FactGroup, type Opened } from "./fact";

const API = "https://learn.microsoft.com/javascript/api/excel/excel.";
const COLLECTION = `${API}worksheetcollection`;
const SHEET = `${API}worksheet`;
const COUNTED = "Excel goes on counting: in a workbook that had more sheets before, the number is higher.";

const facts: Fact[] = [
  {
    fact: "a sheet is added at the end, and is not activated",
    source: `${COLLECTION}#excel-excel-worksheetcollection-add-member(1)`,
    run: ({ Excel }) =>
      Excel.run(async (context) => {
        const { worksheets } = context.workbook;
        const added = worksheets.add("Queries").load("position");
        const active = worksheets.getActiveWorksheet().load("name");
        await context.sync();
        expect([added.position, active.name]).toEqual([1, "Sheet1"]);
      }),
  },
  {
    fact: "a sheet without a name gets the next free one",
    source: `${COLLECTION}#excel-excel-worksheetcollection-add-member(1)`,
    caution: COUNTED,
    run: ({ Excel }) =>
      Excel.run(async (context) => {
        const added = context.workbook.worksheets.add().load("name");
        await context.sync();
        expect(added.name).toBe("Sheet2");
      }),
  },
  {
    fact: "a sheet with formulas that name the sheet itself can be deleted",
    source: `${SHEET}#excel-excel-worksheet-delete-member(1)`,
    run: ({ Excel }) =>
      Excel.run(async (context) => {
        const { worksheets } = context.workbook;
        const sheet = worksheets.add("Sums");
        sheet.getRange("A1:A2").formulas = [["=SUM(Sums!B1:B2)"], ["=A1"]];
        await context.sync();
        sheet.delete();
        const gone = worksheets.getItemOrNullObject("Sums");
        await context.sync();
        expect(gone.isNullObject).toBe(true);
      }),
  },
  {
    fact: "a sheet's name is taken whatever the case",
    source: "https://support.microsoft.com/office/rename-a-worksheet-3f1f7148-ee83-404d-8ef0-9ff99fbad1f9",
    run: async ({ Excel }) => {
      const adding = Excel.run(async (context) => {
        context.workbook.worksheets.add("SHEET1");
        await context.sync();
      });
      expect(await codeOf(adding)).toBe("ItemAlreadyExists");
    },
  },
  ...["a/b", "x".repeat(32), "[a]", "'a", "History", "a:b", "what?"].map((name) => ({
    fact: `"${name}" is no name for a sheet`,
    source: "https://support.microsoft.com/office/rename-a-worksheet-3f1f7148-ee83-404d-8ef0-9ff99fbad1f9",
    run: async ({ Excel }: Opened) => {
      const adding = Excel.run(async (context) => {
        context.workbook.worksheets.add(name);
        await context.sync();
      });
      expect(await codeOf(adding)).toBe("InvalidArgument");
    },
  })),
];

export const worksheetAddingFacts: FactGroup[] = [{ about: "adding sheets", facts }];
