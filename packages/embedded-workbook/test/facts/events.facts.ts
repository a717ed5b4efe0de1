import { expect } from "./expect";
import type { Fact, FactGroup } from "./fact";

const API = "https://learn.microsoft.com/javascript/api/excel/excel.";
const GUIDE = "https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-events";

type Seen = unknown[][];

const changed: Fact[] = [
  {
    fact: "onChanged tells of a single cell with its values before and after",
    source: `${API}worksheetchangedeventargs#excel-excel-worksheetchangedeventargs-details-member`,
    run: async ({ Excel, arrived }) => {
      const seen: Seen = [];
      await Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem("Sheet1").load("id");
        sheet.onChanged.add((event) => {
          const { details } = event;
          seen.push([
            event.address,
            event.changeType,
            event.source,
            event.type,
            event.worksheetId === sheet.id,
          ]);
          seen.push([details.valueBefore, details.valueAfter]);
          seen.push([details.valueTypeBefore, details.valueTypeAfter]);
          return Promise.resolve();
        });
        await context.sync();
        sheet.getRange("B2").values = [["seen"]];
        await context.sync();
      });
      await arrived();
      expect(seen).toEqual([
        ["B2", "RangeEdited", "Local", "WorksheetChanged", true],
        ["", "seen"],
        ["Empty", "String"],
      ]);
    },
  },
  {
    fact: "a block is told of once, with its address",
    source: `${API}worksheetchangedeventargs#excel-excel-worksheetchangedeventargs-address-member`,
    run: async ({ Excel, arrived }) => {
      const seen: Seen = [];
      await Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem("Sheet1");
        sheet.onChanged.add((event) => {
          seen.push([event.address, event.changeType]);
          return Promise.resolve();
        });
        await context.sync();
        sheet.getRange("A1:C20").values = Array.from({ length: 20 }, () => [1, 2, 3]);
        await context.sync();
      });
      await arrived();
      expect(seen).toEqual([["A1:C20", "RangeEdited"]]);
    },
  },
  {
    fact: "results of formulas are no change",
    source: `${API}worksheet#excel-excel-worksheet-onchanged-member`,
    run: async ({ Excel, arrived }) => {
      const seen: Seen = [];
      await Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem("Sheet1");
        sheet.getRange("B1").formulas = [["=A1*2"]];
        await context.sync();
        sheet.onChanged.add((event) => {
          seen.push([event.address]);
          return Promise.resolve();
        });
        await context.sync();
        sheet.getRange("A1").values = [[4]];
        await context.sync();
        const result = sheet.getRange("B1").load("values");
        await context.sync();
        expect(result.values).toEqual([[8]]);
      });
      await arrived();
      expect(seen).toEqual([["A1"]]);
    },
  },
  {
    fact: "inserted and deleted rows are changes of their own kind",
    source: `${API}datachangetype`,
    run: async ({ Excel, arrived }) => {
      const seen: Seen = [];
      await Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem("Sheet1");
        sheet.getRange("A1:A4").values = [[1], [2], [3], [4]];
        sheet.onChanged.add((event) => {
          seen.push([event.address, event.changeType]);
          return Promise.resolve();
        });
        await context.sync();
        sheet.getRange("2:3").insert("Down");
        await context.sync();
        sheet.getRange("1:1").delete("Up");
        await context.sync();
      });
      await arrived();
      expect(seen).toEqual([
        ["2:3", "RowInserted"],
        ["1:1", "RowDeleted"],
      ]);
    },
  },
  {
    fact: "the collection tells of changes on every sheet",
    source: `${API}worksheetcollection#excel-excel-worksheetcollection-onchanged-member`,
    run: async ({ Excel, arrived }) => {
      const seen: Seen = [];
      await Excel.run(async (context) => {
        const { worksheets } = context.workbook;
        const other = worksheets.add("Other").load("id");
        worksheets.onChanged.add((event) => {
          seen.push([event.worksheetId === other.id, event.address]);
          return Promise.resolve();
        });
        await context.sync();
        other.getRange("C3").values = [[1]];
        await context.sync();
      });
      await arrived();
      expect(seen).toEqual([[true, "C3"]]);
    },
  },
  {
    fact: "a change of looks alone is no change",
    source: `${API}worksheet#excel-excel-worksheet-onchanged-member`,
    run: async ({ Excel, arrived }) => {
      const seen: Seen = [];
      await Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem("Sheet1");
        sheet.onChanged.add((event) => {
          seen.push([event.address]);
          return Promise.resolve();
        });
        await context.sync();
        sheet.getRange("A1").format.fill.color = "#FF0000";
        await context.sync();
      });
      await arrived();
      expect(seen).toEqual([]);
    },
  },
];

const handlers: Fact[] = [
  {
    fact: "a handler that was removed hears nothing more",
    source: `${GUIDE}#remove-an-event-handler`,
    run: async ({ Excel, arrived }) => {
      const seen: Seen = [];
      const handler = await Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem("Sheet1");
        const added = sheet.onChanged.add((event) => {
          seen.push([event.address]);
          return Promise.resolve();
        });
        await context.sync();
        sheet.getRange("A1").values = [[1]];
        await context.sync();
        return added;
      });
      await arrived();
      await Excel.run(handler.context, async (context) => {
        handler.remove();
        await context.sync();
        context.workbook.worksheets.getItem("Sheet1").getRange("A2").values = [[2]];
        await context.sync();
      });
      await arrived();
      expect(seen).toEqual([["A1"]]);
    },
  },
  {
    fact: "the event comes after the answer to the request that caused it",
    source: GUIDE,
    run: async ({ Excel, arrived }) => {
      const order: string[] = [];
      await Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem("Sheet1");
        sheet.onChanged.add(() => {
          order.push("event");
          return Promise.resolve();
        });
        await context.sync();
        sheet.getRange("A1").values = [[1]];
        await context.sync();
        order.push("answer");
      });
      await arrived();
      expect(order).toEqual(["answer", "event"]);
    },
  },
  {
    fact: "events can be turned off and on",
    source: `${GUIDE}#enable-and-disable-events`,
    run: async ({ Excel, arrived }) => {
      const seen: Seen = [];
      await Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem("Sheet1");
        sheet.onChanged.add((event) => {
          seen.push([event.address]);
          return Promise.resolve();
        });
        context.runtime.enableEvents = false;
        context.runtime.load("enableEvents");
        await context.sync();
        expect(context.runtime.enableEvents).toBe(false);
        sheet.getRange("A1").values = [[1]];
        context.runtime.enableEvents = true;
        await context.sync();
        sheet.getRange("A2").values = [[1]];
        await context.sync();
      });
      await arrived();
      expect(seen).toEqual([["A2"]]);
    },
  },
];

const sheets: Fact[] = [
  {
    fact: "sheets that come and go are told of by the collection",
    source: `${API}worksheetcollection#excel-excel-worksheetcollection-onadded-member`,
    run: async ({ Excel, arrived }) => {
      const seen: Seen = [];
      const id = await Excel.run(async (context) => {
        const { worksheets } = context.workbook;
        worksheets.onAdded.add((event) => {
          seen.push([event.type, event.source, event.worksheetId]);
          return Promise.resolve();
        });
        worksheets.onDeleted.add((event) => {
          seen.push([event.type, event.source, event.worksheetId]);
          return Promise.resolve();
        });
        await context.sync();
        const added = worksheets.add("Other").load("id");
        await context.sync();
        added.delete();
        await context.sync();
        return added.id;
      });
      await arrived();
      expect(seen).toEqual([
        ["WorksheetAdded", "Local", id],
        ["WorksheetDeleted", "Local", id],
      ]);
    },
  },
  {
    fact: "activating one sheet deactivates the other",
    source: `${API}worksheet#excel-excel-worksheet-onactivated-member`,
    run: async ({ Excel, arrived }) => {
      const seen: Seen = [];
      await Excel.run(async (context) => {
        const { worksheets } = context.workbook;
        const other = worksheets.add("Other");
        const first = worksheets.getItem("Sheet1").load("id");
        other.load("id");
        first.onDeactivated.add((event) => {
          seen.push([event.type, event.worksheetId === first.id]);
          return Promise.resolve();
        });
        other.onActivated.add((event) => {
          seen.push([event.type, event.worksheetId === other.id]);
          return Promise.resolve();
        });
        await context.sync();
        other.activate();
        await context.sync();
      });
      await arrived();
      expect(seen).toEqual([
        ["WorksheetDeactivated", true],
        ["WorksheetActivated", true],
      ]);
    },
  },
  {
    fact: "a selection is told of with its address",
    source: `${API}worksheet#excel-excel-worksheet-onselectionchanged-member`,
    run: async ({ Excel, arrived }) => {
      const seen: Seen = [];
      await Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem("Sheet1");
        sheet.onSelectionChanged.add((event) => {
          seen.push([event.type, event.address]);
          return Promise.resolve();
        });
        context.workbook.onSelectionChanged.add((event) => {
          seen.push([event.workbook === context.workbook]);
          return Promise.resolve();
        });
        await context.sync();
        sheet.getRange("B2:C3").select();
        await context.sync();
      });
      await arrived();
      // The workbook tells that something was selected, not what, and nobody says how often.
      const [ofWorkbook, ofSheet] = [true, false].map((alone) =>
        seen.filter(({ length }) => (length === 1) === alone),
      );
      expect(ofSheet).toEqual([["WorksheetSelectionChanged", "B2:C3"]]);
      expect(ofWorkbook?.[0]).toEqual([true]);
    },
  },
  {
    fact: "protecting and unprotecting is told of",
    source: `${API}worksheet#excel-excel-worksheet-onprotectionchanged-member`,
    run: async ({ Excel, arrived }) => {
      const seen: Seen = [];
      await Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem("Sheet1");
        sheet.onProtectionChanged.add((event) => {
          seen.push([event.type, event.isProtected]);
          return Promise.resolve();
        });
        await context.sync();
        sheet.protection.protect();
        sheet.protection.unprotect();
        await context.sync();
      });
      await arrived();
      expect(seen).toEqual([
        ["WorksheetProtectionChanged", true],
        ["WorksheetProtectionChanged", false],
      ]);
    },
  },
];

const tables: Fact[] = [
  {
    fact: "a table tells of what changes inside it, with that part's address, and of nothing outside",
    source: `${API}table#excel-excel-table-onchanged-member`,
    run: async ({ Excel, arrived }) => {
      const seen: Seen = [];
      await Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem("Sheet1");
        const table = sheet.tables.add("B2:C4", true).load("id");
        await context.sync();
        const note = (whose: string) => (event: Excel.TableChangedEventArgs) => {
          seen.push([whose, event.type, event.address, event.tableId === table.id]);
          return Promise.resolve();
        };
        table.onChanged.add(note("table"));
        context.workbook.tables.onChanged.add(note("all tables"));
        await context.sync();
        sheet.getRange("B3").values = [["inside"]];
        sheet.getRange("A1").values = [["outside"]];
        sheet.getRange("A4:B5").values = [
          [1, 2],
          [3, 4],
        ];
        await context.sync();
      });
      await arrived();
      const told = (whose: string) => [
        [whose, "TableChanged", "B3", true],
        [whose, "TableChanged", "B4", true],
      ];
      expect(seen.filter(([whose]) => whose === "table")).toEqual(told("table"));
      expect(seen.filter(([whose]) => whose === "all tables")).toEqual(told("all tables"));
    },
  },
  {
    fact: "a table tells of the selection, and whether it lies inside",
    source: `${API}table#excel-excel-table-onselectionchanged-member`,
    run: async ({ Excel, arrived }) => {
      const seen: Seen = [];
      await Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem("Sheet1");
        const table = sheet.tables.add("B2:C4", true);
        table.onSelectionChanged.add((event) => {
          seen.push([event.isInsideTable, event.address]);
          return Promise.resolve();
        });
        await context.sync();
        sheet.getRange("A1:B3").select();
        await context.sync();
        sheet.getRange("F1").select();
        await context.sync();
      });
      await arrived();
      expect(seen).toEqual([
        [true, "B2:B3"],
        [false, ""],
      ]);
    },
  },
];

export const eventsFacts: FactGroup[] = [
  { about: "changes", facts: changed },
  { about: "tables", facts: tables },
  { about: "handlers", facts: handlers },
  { about: "sheets and selections", facts: sheets },
];
