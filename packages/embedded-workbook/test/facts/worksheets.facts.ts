import { expect } from "./expect";
import { codeOf, type Fact, type FactGroup, type Opened } from "./fact";

const API = "https://learn.microsoft.com/javascript/api/excel/excel.";
const COLLECTION = `${API}worksheetcollection`;
const SHEET = `${API}worksheet`;
const GUIDE = "https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-worksheets";

const COUNTED = "Excel goes on counting: in a workbook that had more sheets before, the number is higher.";

const adding: Fact[] = [
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

const finding: Fact[] = [
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

const changing: Fact[] = [
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

const copying: Fact[] = [
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

const ranges: Fact[] = [
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

const panes: Fact[] = [
  {
    fact: "nothing is frozen at first, then rows, columns, or both up to a range's last cell",
    source: `${API}worksheetfreezepanes`,
    run: ({ Excel }) =>
      Excel.run(async (context) => {
        const { freezePanes } = context.workbook.worksheets.getItem("Sheet1");
        const addresses: string[] = [];
        const look = async (): Promise<void> => {
          const location = freezePanes.getLocationOrNullObject().load("address");
          await context.sync();
          addresses.push(location.isNullObject ? "none" : location.address);
        };
        await look();
        freezePanes.freezeRows(2);
        await look();
        freezePanes.freezeColumns(1);
        await look();
        freezePanes.freezeAt("A1:C4");
        await look();
        freezePanes.unfreeze();
        await look();
        expect(addresses).toEqual(["none", "Sheet1!1:2", "Sheet1!A:A", "Sheet1!A1:C4", "none"]);
      }),
  },
];

export const worksheetsFacts: FactGroup[] = [
  { about: "adding sheets", facts: adding },
  { about: "finding sheets", facts: finding },
  { about: "changing sheets", facts: changing },
  { about: "copying sheets", facts: copying },
  { about: "ranges of a sheet", facts: ranges },
  { about: "frozen panes", facts: panes },
];
