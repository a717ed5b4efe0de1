import { expect } from "./expect";
import { codeOf, type Fact, type FactGroup } from "./fact";
import { onSheet } from "./rangeRun";

const RANGE = "https://learn.microsoft.com/javascript/api/excel/excel.range#excel-excel-range-";
const INSERT = "https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-ranges-insert";

const facts: Fact[] = [
  {
    fact: "inserted rows push down cells, formulas, names, merges and the ranges in hand",
    source: INSERT,
    run: (opened) =>
      onSheet(opened, async (sheet, context) => {
        sheet.getRange("A1:A3").values = [["a"], [1], [2]];
        sheet.getRange("B1:C1").merge();
        sheet.getRange("C5").formulas = [["=SUM(A2:A3)"]];
        const held = sheet.getRange("A2:A3");
        const merged = sheet.getRange("B1:C1");
        const below = sheet.getRange("A3");
        context.trackedObjects.add([held, merged, below]);
        await context.sync();
        const added = sheet.getRange("1:2").insert("Down").load("address");
        sheet.getRange("5:5").insert("Down");
        [held, merged, below].forEach((range) => range.load("address"));
        const formula = sheet.getRange("C8").load("formulas, values");
        const areas = sheet
          .getRange("A1:D9")
          .getMergedAreasOrNullObject()
          .load("address, areaCount, cellCount");
        await context.sync();
        expect(added.address).toBe("Sheet1!1:2");
        expect([held.address, merged.address, below.address]).toEqual([
          "Sheet1!A4:A6",
          "Sheet1!B3:C3",
          "Sheet1!A6",
        ]);
        expect([formula.formulas, formula.values]).toEqual([[["=SUM(A4:A6)"]], [[3]]]);
        expect([areas.address, areas.areaCount, areas.cellCount]).toEqual(["Sheet1!B3:C3", 1, 2]);
        context.trackedObjects.remove([held, merged, below]);
      }),
  },
  {
    fact: "deleted rows pull up what is below; a range that is gone can't be used",
    source: `${RANGE}delete-member(1)`,
    run: async (opened) => {
      const using = onSheet(opened, async (sheet, context) => {
        sheet.getRange("A1:A4").values = [[1], [2], [3], [4]];
        sheet.getRange("B1").formulas = [["=SUM(A1:A4)"]];
        const gone = sheet.getRange("A2");
        const kept = sheet.getRange("A2:A4");
        await context.sync();
        sheet.getRange("2:2").delete("Up");
        kept.load("address, values");
        const sum = sheet.getRange("B1").load("formulas, values");
        await context.sync();
        expect([kept.address, kept.values]).toEqual(["Sheet1!A2:A3", [[3], [4]]]);
        expect([sum.formulas, sum.values]).toEqual([[["=SUM(A1:A3)"]], [[8]]]);
        gone.load("address");
        await context.sync();
      });
      expect(await codeOf(using)).toBe("InvalidReference");
    },
  },
  {
    fact: "a block that is inserted moves its own columns only, with their formats",
    source: INSERT,
    run: (opened) =>
      onSheet(opened, async (sheet, context) => {
        sheet.getRange("A1:B3").values = [
          [1, "x"],
          [2, "y"],
          [3, "z"],
        ];
        sheet.getRange("A2").format.fill.color = "red";
        sheet.getRange("D1").formulas = [["=A3"]];
        sheet.getRange("A2").insert("Down");
        const range = sheet.getRange("A1:B4").load("values");
        const moved = sheet.getRange("A3").load("format/fill/color");
        const formula = sheet.getRange("D1").load("formulas");
        await context.sync();
        expect(range.values).toEqual([
          [1, "x"],
          ["", "y"],
          [2, "z"],
          [3, ""],
        ]);
        expect([moved.format.fill.color, formula.formulas]).toEqual(["#FF0000", [["=A4"]]]);
      }),
  },
  {
    fact: "a block that is taken out lifts its own columns only, and formulas over whole columns look again",
    source: `${RANGE}delete-member(1)`,
    run: (opened) =>
      onSheet(opened, async (sheet, context) => {
        sheet.getRange("A1:C5").values = [
          ["a", 1, "p"],
          ["b", 2, ""],
          ["c", 3, "q"],
          ["d", 4, ""],
          ["e", 5, "r"],
        ];
        sheet.getRange("E1:E2").formulas = [["=INDEX(B:B,3)"], ["=SUM(A1:C4)"]];
        const read = async (): Promise<unknown[]> => {
          const cells = sheet.getRange("A1:C6").load("values");
          const results = sheet.getRange("E1:E2").load("values");
          await context.sync();
          return [cells.values.map((row) => row.join("")), results.values.flat()];
        };
        expect(await read()).toEqual([
          ["a1p", "b2", "c3q", "d4", "e5r", ""],
          [3, 10],
        ]);
        sheet.getRange("A2:B2").insert("Down");
        expect(await read()).toEqual([
          ["a1p", "", "b2q", "c3", "d4r", "e5"],
          [2, 6],
        ]);
        sheet.getRange("A1:B2").delete("Up");
        expect(await read()).toEqual([
          ["b2p", "c3", "d4q", "e5", "r", ""],
          [4, 14],
        ]);
      }),
  },
  {
    fact: "cells that are deleted to the left pull their row along",
    source: `${RANGE}delete-member(1)`,
    run: (opened) =>
      onSheet(opened, async (sheet, context) => {
        sheet.getRange("A1:C2").values = [
          [1, 2, 3],
          [4, 5, 6],
        ];
        sheet.getRange("A1:B1").delete("Left");
        sheet.getRange("A:A").insert("Right");
        const range = sheet.getRange("A1:D2").load("values");
        await context.sync();
        expect(range.values).toEqual([
          ["", 3, "", ""],
          ["", 4, 5, 6],
        ]);
      }),
  },
  {
    fact: "rows of a sheet that is not in front are inserted there",
    source: INSERT,
    run: (opened) =>
      onSheet(opened, async (first, context) => {
        const other = context.workbook.worksheets.add("Other");
        other.getRange("A1:A2").values = [[1], [2]];
        other.getRange("B1").formulas = [["=A2"]];
        first.getRange("A1").formulas = [["=Other!A2"]];
        first.activate();
        await context.sync();
        other.getRange("2:2").insert("Down");
        other.getRange("A1").insert("Down");
        const own = other.getRange("B1").load("formulas");
        const outside = first.getRange("A1").load("formulas, values");
        const active = context.workbook.worksheets.getActiveWorksheet().load("name");
        await context.sync();
        expect([own.formulas, outside.formulas, outside.values]).toEqual([[["=A4"]], [["=Other!A4"]], [[2]]]);
        expect(active.name).toBe("Sheet1");
      }),
  },
  {
    fact: "a shift that would split a table or a merged cell is refused",
    source: "https://learn.microsoft.com/office/dev/add-ins/testing/application-specific-api-error-handling",
    run: async (opened) => {
      await onSheet(opened, async (sheet, context) => {
        sheet.getRange("A1:B3").values = [
          ["Ref", "Date"],
          [1, 2],
          [3, 4],
        ];
        sheet.tables.add("A1:B3", true);
        sheet.getRange("D4:E4").merge();
        await context.sync();
      });
      for (const change of [
        (sheet: Excel.Worksheet) => sheet.getRange("A2").insert("Down"),
        (sheet: Excel.Worksheet) => sheet.getRange("B3").delete("Up"),
        (sheet: Excel.Worksheet) => sheet.getRange("A2").delete("Left"),
        (sheet: Excel.Worksheet) => sheet.getRange("D1").insert("Down"),
        (sheet: Excel.Worksheet) => sheet.getRange("D3").delete("Up"),
      ]) {
        const changing = onSheet(opened, async (sheet, context) => {
          change(sheet);
          await context.sync();
        });
        expect(await codeOf(changing)).toBe("InsertDeleteConflict");
      }
    },
  },
];

export const rangeShiftsFacts: FactGroup[] = [{ about: "ranges", facts }];
