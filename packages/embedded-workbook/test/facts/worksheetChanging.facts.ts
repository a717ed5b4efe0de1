import { expect } from "./expect";
import { codeOf, type Fact, type FactGroup } from "./fact";

const API = "https://learn.microsoft.com/javascript/api/excel/excel.";
const SHEET = `${API}worksheet`;

const facts: Fact[] = [
  {
    fact: "formulas follow a sheet's new name, quoted where it must be",
    source: `${SHEET}#excel-excel-worksheet-name-member`,
    run: ({ Excel }) =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem("Sheet1");
        const other = context.workbook.worksheets.add("Other");
        sheet.getRange("A1").values = [[7]];
        const cell = other.getRange("A1");
        cell.formulas = [["=Sheet1!A1*2"]];
        await context.sync();
        sheet.name = "What happened";
        cell.load("formulas,values");
        await context.sync();
        expect([cell.formulas, cell.values]).toEqual([[["='What happened'!A1*2"]], [[14]]]);
      }),
  },
  {
    fact: "a name that another sheet has is refused; another case of its own name is not",
    source: `${SHEET}#excel-excel-worksheet-name-member`,
    run: async ({ Excel }) => {
      await Excel.run(async (context) => {
        context.workbook.worksheets.add("Other");
        const sheet = context.workbook.worksheets.getItem("Sheet1");
        sheet.name = "SHEET1";
        sheet.load("name");
        await context.sync();
        expect(sheet.name).toBe("SHEET1");
      });
      const renaming = Excel.run(async (context) => {
        context.workbook.worksheets.getItem("Sheet1").name = "other";
        await context.sync();
      });
      expect(await codeOf(renaming)).toBe("InvalidArgument");
    },
  },
  {
    fact: "a sheet moves to the position it is given, and a position past the end is refused",
    source: `${SHEET}#excel-excel-worksheet-position-member`,
    run: async ({ Excel }) => {
      await Excel.run(async (context) => {
        const { worksheets } = context.workbook;
        worksheets.add("B");
        worksheets.add("C");
        worksheets.getItem("Sheet1").position = 2;
        worksheets.load("items/name,items/position");
        await context.sync();
        expect(worksheets.items.map(({ name, position }) => [name, position])).toEqual([
          ["B", 0],
          ["C", 1],
          ["Sheet1", 2],
        ]);
      });
      const moving = Excel.run(async (context) => {
        context.workbook.worksheets.getItem("B").position = 3;
        await context.sync();
      });
      expect(await codeOf(moving)).toBe("InvalidArgument");
    },
  },
  {
    fact: "hiding the active sheet activates another one",
    source: `${SHEET}#excel-excel-worksheet-visibility-member`,
    run: ({ Excel }) =>
      Excel.run(async (context) => {
        const { worksheets } = context.workbook;
        worksheets.add("B");
        const sheet = worksheets.getItem("Sheet1");
        sheet.visibility = "VeryHidden";
        sheet.load("visibility");
        const active = worksheets.getActiveWorksheet().load("name");
        await context.sync();
        expect([sheet.visibility, active.name]).toEqual(["VeryHidden", "B"]);
      }),
  },
  {
    fact: "the last visible sheet can't be hidden",
    source:
      "https://support.microsoft.com/office/hide-or-unhide-worksheets-69f2701a-21f5-4186-87d7-341a8cf53344",
    run: async ({ Excel }) => {
      const hiding = Excel.run(async (context) => {
        context.workbook.worksheets.add("B").visibility = "Hidden";
        context.workbook.worksheets.getItem("Sheet1").visibility = "Hidden";
        await context.sync();
      });
      expect(await codeOf(hiding)).toBe("InvalidOperation");
    },
  },
  {
    fact: "a hidden sheet can't be activated",
    source: `${SHEET}#excel-excel-worksheet-activate-member(1)`,
    run: async ({ Excel }) => {
      const activating = Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.add("B");
        sheet.visibility = "Hidden";
        sheet.activate();
        await context.sync();
      });
      expect(await codeOf(activating)).toBe("InvalidOperation");
    },
  },
  {
    fact: "the last visible sheet can't be deleted",
    source: `${SHEET}#excel-excel-worksheet-delete-member(1)`,
    run: async ({ Excel }) => {
      const deleting = Excel.run(async (context) => {
        context.workbook.worksheets.add("B").visibility = "Hidden";
        context.workbook.worksheets.getItem("Sheet1").delete();
        await context.sync();
      });
      expect(await codeOf(deleting)).toBe("InvalidOperation");
    },
  },
  {
    fact: "a very hidden sheet can't be deleted, until it is hidden only",
    source: `${SHEET}#excel-excel-worksheet-delete-member(1)`,
    run: async ({ Excel }) =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.add("B");
        sheet.visibility = "VeryHidden";
        await context.sync();
        sheet.delete();
        expect(await codeOf(context.sync())).toBe("InvalidOperation");
        sheet.visibility = "Hidden";
        sheet.delete();
        const gone = context.workbook.worksheets.getItemOrNullObject("B");
        await context.sync();
        expect(gone.isNullObject).toBe(true);
      }),
  },
  {
    fact: "a deleted sheet is gone, and what pointed to it is #REF!",
    source: `${SHEET}#excel-excel-worksheet-delete-member(1)`,
    run: ({ Excel }) =>
      Excel.run(async (context) => {
        const { worksheets } = context.workbook;
        worksheets.add("B").getRange("A1").values = [[1]];
        const cell = worksheets.getItem("Sheet1").getRange("A1");
        cell.formulas = [["=B!A1"]];
        await context.sync();
        worksheets.getItem("B").delete();
        await context.sync();
        const gone = worksheets.getItemOrNullObject("B");
        cell.load("values");
        await context.sync();
        expect([gone.isNullObject, cell.values]).toEqual([true, [["#REF!"]]]);
      }),
  },
  {
    fact: "the tab's colour is #RRGGBB, and an empty text for none",
    source: `${SHEET}#excel-excel-worksheet-tabcolor-member`,
    run: ({ Excel }) =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem("Sheet1").load("tabColor");
        await context.sync();
        const before = sheet.tabColor;
        sheet.tabColor = "#ffa500";
        sheet.load("tabColor");
        await context.sync();
        const coloured = sheet.tabColor;
        sheet.tabColor = "";
        sheet.load("tabColor");
        await context.sync();
        expect([before, coloured, sheet.tabColor]).toEqual(["", "#FFA500", ""]);
      }),
  },
  {
    fact: "gridlines and headings are shown until somebody hides them",
    source: `${SHEET}#excel-excel-worksheet-showgridlines-member`,
    run: ({ Excel }) =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem("Sheet1").load("showGridlines,showHeadings");
        await context.sync();
        const before = [sheet.showGridlines, sheet.showHeadings];
        sheet.set({ showGridlines: false, showHeadings: false });
        sheet.load("showGridlines,showHeadings");
        await context.sync();
        expect([before, sheet.showGridlines, sheet.showHeadings]).toEqual([[true, true], false, false]);
      }),
  },
  {
    fact: "a new sheet has neither shapes nor charts, and no used range",
    source: `${API}shapecollection#excel-excel-shapecollection-getcount-member(1)`,
    run: ({ Excel }) =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem("Sheet1");
        const counts = [sheet.shapes.getCount(), sheet.charts.getCount()];
        const used = sheet.getUsedRangeOrNullObject();
        await context.sync();
        expect([counts.map(({ value }) => value), used.isNullObject]).toEqual([[0, 0], true]);
      }),
  },
  {
    fact: "standard columns are 8.43 characters wide, standard rows 15 points high",
    source:
      "https://support.microsoft.com/office/change-the-column-width-and-row-height-72f5e3cc-994d-43e8-ae58-9774a0905f46",
    run: ({ Excel }) =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem("Sheet1").load("standardWidth,standardHeight");
        await context.sync();
        expect([sheet.standardWidth, sheet.standardHeight]).toEqual([8.43, 15]);
      }),
  },
];

export const worksheetChangingFacts: FactGroup[] = [{ about: "changing sheets", facts }];
