import { toldOf } from "./eventRun";
import { expect } from "./expect";
import type { Fact, FactGroup } from "./fact";

const API = "https://learn.microsoft.com/javascript/api/excel/excel.";
const GUIDE = "https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-events";

const changed: Fact[] = [
  {
    fact: "onChanged tells of a single cell with its values before and after",
    source: `${API}worksheetchangedeventargs#excel-excel-worksheetchangedeventargs-details-member`,
    run: async (opened) => {
      const told = await toldOf(
        opened,
        ({ sheet, note }) => {
          sheet.load("id");
          sheet.onChanged.add(({ address, changeType, source, type, worksheetId, details }) =>
            note(
              [address, changeType, source, type, worksheetId === sheet.id],
              [details.valueBefore, details.valueAfter],
              [details.valueTypeBefore, details.valueTypeAfter],
            ),
          );
        },
        ({ sheet }) => (sheet.getRange("B2").values = [["seen"]]),
      );
      expect(told).toEqual([
        [
          ["B2", "RangeEdited", "Local", "WorksheetChanged", true],
          ["", "seen"],
          ["Empty", "String"],
        ],
      ]);
    },
  },
  {
    fact: "a block is told of once, with its address",
    source: `${API}worksheetchangedeventargs#excel-excel-worksheetchangedeventargs-address-member`,
    run: async (opened) => {
      const told = await toldOf(
        opened,
        ({ sheet, note }) => sheet.onChanged.add(({ address, changeType }) => note(address, changeType)),
        ({ sheet }) => (sheet.getRange("A1:C20").values = Array.from({ length: 20 }, () => [1, 2, 3])),
      );
      expect(told).toEqual([["A1:C20", "RangeEdited"]]);
    },
  },
  {
    fact: "results of formulas are no change",
    source: `${API}worksheet#excel-excel-worksheet-onchanged-member`,
    run: async (opened) => {
      const told = await toldOf(
        opened,
        async ({ sheet, context, note }) => {
          sheet.getRange("B1").formulas = [["=A1*2"]];
          await context.sync();
          sheet.onChanged.add(({ address }) => note(address));
        },
        ({ sheet }) => (sheet.getRange("A1").values = [[4]]),
        async ({ sheet, context }) => {
          const result = sheet.getRange("B1").load("values");
          await context.sync();
          expect(result.values).toEqual([[8]]);
        },
      );
      expect(told).toEqual([["A1"]]);
    },
  },
  {
    fact: "inserted and deleted rows are changes of their own kind",
    source: `${API}datachangetype`,
    run: async (opened) => {
      const told = await toldOf(
        opened,
        ({ sheet, note }) => {
          sheet.getRange("A1:A4").values = [[1], [2], [3], [4]];
          sheet.onChanged.add(({ address, changeType }) => note(address, changeType));
        },
        ({ sheet }) => sheet.getRange("2:3").insert("Down"),
        ({ sheet }) => sheet.getRange("1:1").delete("Up"),
      );
      expect(told).toEqual([
        ["2:3", "RowInserted"],
        ["1:1", "RowDeleted"],
      ]);
    },
  },
  {
    fact: "the collection tells of changes on every sheet",
    source: `${API}worksheetcollection#excel-excel-worksheetcollection-onchanged-member`,
    run: async (opened) => {
      const told = await toldOf(
        opened,
        ({ worksheets, note }) => {
          const other = worksheets.add("Other").load("id");
          worksheets.onChanged.add(({ worksheetId, address }) => note(worksheetId === other.id, address));
        },
        ({ worksheets }) => (worksheets.getItem("Other").getRange("C3").values = [[1]]),
      );
      expect(told).toEqual([[true, "C3"]]);
    },
  },
  {
    fact: "a change of looks alone is no change",
    source: `${API}worksheet#excel-excel-worksheet-onchanged-member`,
    run: async (opened) => {
      const told = await toldOf(
        opened,
        ({ sheet, note }) => sheet.onChanged.add(({ address }) => note(address)),
        ({ sheet }) => (sheet.getRange("A1").format.fill.color = "#FF0000"),
      );
      expect(told).toEqual([]);
    },
  },
];

const handlers: Fact[] = [
  {
    fact: "a handler that was removed hears nothing more",
    source: `${GUIDE}#remove-an-event-handler`,
    run: async ({ Excel, arrived }) => {
      const seen: string[] = [];
      const handler = await Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem("Sheet1");
        const added = sheet.onChanged.add((event) => {
          seen.push(event.address);
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
      expect(seen).toEqual(["A1"]);
    },
  },
  {
    fact: "the event comes after the answer to the request that caused it",
    source: GUIDE,
    run: async (opened) => {
      const told = await toldOf(
        opened,
        ({ sheet, note }) => sheet.onChanged.add(() => note("event")),
        async ({ sheet, context, note }) => {
          sheet.getRange("A1").values = [[1]];
          await context.sync();
          await note("answer");
        },
      );
      expect(told).toEqual([["answer"], ["event"]]);
    },
  },
  {
    fact: "events can be turned off and on",
    source: `${GUIDE}#enable-and-disable-events`,
    run: async (opened) => {
      const told = await toldOf(
        opened,
        ({ sheet, context, note }) => {
          sheet.onChanged.add(({ address }) => note(address));
          context.runtime.enableEvents = false;
          context.runtime.load("enableEvents");
        },
        ({ sheet, context }) => {
          expect(context.runtime.enableEvents).toBe(false);
          sheet.getRange("A1").values = [[1]];
          context.runtime.enableEvents = true;
        },
        ({ sheet }) => (sheet.getRange("A2").values = [[1]]),
      );
      expect(told).toEqual([["A2"]]);
    },
  },
];

const sheets: Fact[] = [
  {
    fact: "sheets that come and go are told of by the collection",
    source: `${API}worksheetcollection#excel-excel-worksheetcollection-onadded-member`,
    run: async (opened) => {
      let id = "";
      const told = await toldOf(
        opened,
        ({ worksheets, note }) => {
          worksheets.onAdded.add(({ type, source, worksheetId }) => note(type, source, worksheetId));
          worksheets.onDeleted.add(({ type, source, worksheetId }) => note(type, source, worksheetId));
        },
        async ({ worksheets, context }) => {
          const added = worksheets.add("Other").load("id");
          await context.sync();
          id = added.id;
        },
        ({ worksheets }) => worksheets.getItem("Other").delete(),
      );
      expect(told).toEqual([
        ["WorksheetAdded", "Local", id],
        ["WorksheetDeleted", "Local", id],
      ]);
    },
  },
  {
    fact: "activating one sheet deactivates the other",
    source: `${API}worksheet#excel-excel-worksheet-onactivated-member`,
    run: async (opened) => {
      const told = await toldOf(
        opened,
        ({ sheet, worksheets, note }) => {
          sheet.load("id");
          const other = worksheets.add("Other").load("id");
          sheet.onDeactivated.add(({ type, worksheetId }) => note(type, worksheetId === sheet.id));
          other.onActivated.add(({ type, worksheetId }) => note(type, worksheetId === other.id));
        },
        ({ worksheets }) => worksheets.getItem("Other").activate(),
      );
      expect(told).toEqual([
        ["WorksheetDeactivated", true],
        ["WorksheetActivated", true],
      ]);
    },
  },
  {
    fact: "a selection is told of with its address",
    source: `${API}worksheet#excel-excel-worksheet-onselectionchanged-member`,
    run: async (opened) => {
      const told = await toldOf(
        opened,
        ({ sheet, context: { workbook }, note }) => {
          sheet.onSelectionChanged.add(({ type, address }) => note(type, address));
          workbook.onSelectionChanged.add((event) => note(event.workbook === workbook));
        },
        ({ sheet }) => sheet.getRange("B2:C3").select(),
      );
      // The workbook tells that something was selected, not what, and nobody says how often.
      const [ofWorkbook, ofSheet] = [true, false].map((alone) =>
        told.filter(({ length }) => (length === 1) === alone),
      );
      expect(ofSheet).toEqual([["WorksheetSelectionChanged", "B2:C3"]]);
      expect(ofWorkbook?.[0]).toEqual([true]);
    },
  },
  {
    fact: "protecting and unprotecting is told of",
    source: `${API}worksheet#excel-excel-worksheet-onprotectionchanged-member`,
    run: async (opened) => {
      const told = await toldOf(
        opened,
        ({ sheet, note }) =>
          sheet.onProtectionChanged.add(({ type, isProtected }) => note(type, isProtected)),
        ({ sheet }) => {
          sheet.protection.protect();
          sheet.protection.unprotect();
        },
      );
      expect(told).toEqual([
        ["WorksheetProtectionChanged", true],
        ["WorksheetProtectionChanged", false],
      ]);
    },
  },
];

export const eventsFacts: FactGroup[] = [
  { about: "changes", facts: changed },
  { about: "handlers", facts: handlers },
  { about: "sheets and selections", facts: sheets },
];
