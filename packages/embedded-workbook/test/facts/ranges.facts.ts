import { expect } from "./expect";
import { codeOf, type Fact, type FactGroup, type Opened } from "./fact";
import { onSheet } from "./rangeRun";

const WILDCARDS =
  "https://support.microsoft.com/office/using-wildcard-characters-in-searches-ef94362e-9999-4350-ad74-4d2371110adb";
const RANGE = "https://learn.microsoft.com/javascript/api/excel/excel.range#excel-excel-range-";
const INSERT = "https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-ranges-insert";

/** The address that a range leads to. */
function leads(opened: Opened, to: (sheet: Excel.Worksheet) => Excel.Range): Promise<string> {
  return onSheet(opened, async (sheet, context) => {
    const found = to(sheet).load("address");
    await context.sync();
    return found.isNullObject ? "nothing" : found.address.replace("Sheet1!", "");
  });
}

const ways: [string, string, (sheet: Excel.Worksheet) => Excel.Range][] = [
  ["getCell", "C4", (sheet) => sheet.getRange("B2:C3").getCell(2, 1)],
  ["getRow", "B3:D3", (sheet) => sheet.getRange("B2:D4").getRow(1)],
  ["getColumn", "C2:C4", (sheet) => sheet.getRange("B2:D4").getColumn(1)],
  ["getOffsetRange", "C1:D2", (sheet) => sheet.getRange("B2:C3").getOffsetRange(-1, 1)],
  ["getResizedRange", "B2:E2", (sheet) => sheet.getRange("B2:C3").getResizedRange(-1, 2)],
  ["getAbsoluteResizedRange", "B2:D2", (sheet) => sheet.getRange("B2:C3").getAbsoluteResizedRange(1, 3)],
  ["getEntireRow", "2:3", (sheet) => sheet.getRange("B2:C3").getEntireRow()],
  ["getEntireColumn", "B:C", (sheet) => sheet.getRange("B2:C3").getEntireColumn()],
  ["getIntersection", "B2", (sheet) => sheet.getRange("A1:B2").getIntersection("B2:C3")],
  [
    "getIntersectionOrNullObject",
    "nothing",
    (sheet) => sheet.getRange("A1").getIntersectionOrNullObject(sheet.getRange("B2")),
  ],
  ["getBoundingRect", "A1:D4", (sheet) => sheet.getRange("A1").getBoundingRect(sheet.getRange("D4"))],
  ["getLastRow", "B3:C3", (sheet) => sheet.getRange("B2:C3").getLastRow()],
  ["getLastColumn", "C2:C3", (sheet) => sheet.getRange("B2:C3").getLastColumn()],
  ["getLastCell", "C3", (sheet) => sheet.getRange("B2:C3").getLastCell()],
  ["getRowsAbove", "B1:C1", (sheet) => sheet.getRange("B2:C3").getRowsAbove()],
  ["getRowsBelow", "B4:C6", (sheet) => sheet.getRange("B2:C3").getRowsBelow(3)],
  ["getRowsBelow of less than none", "B1:C1", (sheet) => sheet.getRange("B2:C3").getRowsBelow(-1)],
  ["getColumnsBefore", "A2:A3", (sheet) => sheet.getRange("B2:C3").getColumnsBefore()],
  ["getColumnsAfter", "D2:E3", (sheet) => sheet.getRange("B2:C3").getColumnsAfter(2)],
  ["getUsedRangeOrNullObject", "nothing", (sheet) => sheet.getRange("B:C").getUsedRangeOrNullObject()],
  ["getRange without an address", "1:1048576", (sheet) => sheet.getRange()],
  [
    "getSurroundingRegion",
    "B2:C3",
    (sheet) => {
      sheet.getRange("B2:C3").values = [
        [1, ""],
        ["", 2],
      ];
      sheet.getRange("E2").values = [[1]];
      return sheet.getRange("C3").getSurroundingRegion();
    },
  ],
  [
    "getRangeEdge",
    "B4",
    (sheet) => {
      sheet.getRange("B2:B4").values = [[1], [2], [3]];
      return sheet.getRange("B2").getRangeEdge("Down");
    },
  ],
  [
    "find",
    "B2",
    (sheet) => {
      sheet.getRange("A1:B2").values = [
        ["a", "Strategy meeting"],
        ["b", "strategy"],
      ];
      return sheet.getRange().find("STRATEGY", { completeMatch: true });
    },
  ],
  ["findOrNullObject", "nothing", (sheet) => sheet.getRange("A1:C3").findOrNullObject("x", {})],
];

const navigation: Fact[] = ways.map(([name, address, to]) => ({
  fact: `${name} leads to ${address}`,
  source: `${RANGE}${name.split(" ")[0]?.toLowerCase() ?? ""}-member(1)`,
  run: async (opened) => {
    expect(await leads(opened, to)).toBe(address);
  },
}));

const refused: [string, string, (sheet: Excel.Worksheet) => Excel.Range][] = [
  ["an offset off the sheet", "InvalidArgument", (sheet) => sheet.getRange("A1").getOffsetRange(-1, 0)],
  ["a size of nothing", "InvalidArgument", (sheet) => sheet.getRange("A1").getResizedRange(-1, 0)],
  ["a row past the range", "InvalidArgument", (sheet) => sheet.getRange("A1:B2").getRow(2)],
  ["an intersection of none", "ItemNotFound", (sheet) => sheet.getRange("A1").getIntersection("B2")],
  ["a used range of none", "ItemNotFound", (sheet) => sheet.getRange("B:B").getUsedRange()],
  ["a text that is not found", "ItemNotFound", (sheet) => sheet.getRange("A1").find("x", {})],
  ["an address that is none", "InvalidArgument", (sheet) => sheet.getRange("A1:")],
];

const refusals: Fact[] = refused.map(([name, code, to]) => ({
  fact: `${name} is refused with ${code}`,
  source: RANGE,
  run: async (opened) => {
    expect(await codeOf(leads(opened, to))).toBe(code);
  },
}));

const moving: Fact[] = [
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

const editing: Fact[] = [
  {
    fact: "merged cells keep the first value; when split again, the first cell has it",
    source: `${RANGE}merge-member(1)`,
    run: (opened) =>
      onSheet(opened, async (sheet, context) => {
        const range = sheet.getRange("A1:B2");
        range.values = [
          ["", "b"],
          ["c", "d"],
        ];
        range.merge();
        range.unmerge();
        const areas = range.getMergedAreasOrNullObject();
        range.load("values");
        await context.sync();
        expect(range.values).toEqual([
          ["b", ""],
          ["", ""],
        ]);
        expect(areas.isNullObject).toBe(true);
      }),
  },
  {
    fact: "merging across makes one cell of each row",
    source: `${RANGE}merge-member(1)`,
    run: (opened) =>
      onSheet(opened, async (sheet, context) => {
        sheet.getRange("A1:B2").merge(true);
        const merged = sheet.getRange("A1:B2").getMergedAreasOrNullObject();
        merged.areas.load("items/address");
        await context.sync();
        expect(merged.areas.items.map((area) => area.address)).toEqual(["Sheet1!A1:B1", "Sheet1!A2:B2"]);
      }),
  },
  {
    fact: "more than 512 merged areas are not given; those of a part are, each with the part that has its first cell",
    source: `${RANGE}getmergedareasornullobject-member(1)`,
    run: (opened) =>
      onSheet(opened, async (sheet, context) => {
        sheet.getRange("A1:B512").merge(true);
        sheet.getRange("A513:B516").merge();
        await context.sync();
        const asked = async (address: string): Promise<number> => {
          const areas = sheet.getRange(address).getMergedAreasOrNullObject();
          areas.load("areaCount");
          await context.sync();
          return areas.isNullObject ? 0 : areas.areaCount;
        };
        expect(await codeOf(asked("A1:B516"))).toBe("GeneralException");
        expect([await asked("A1:B512"), await asked("A510:B514"), await asked("A514:B516")]).toEqual([
          512, 4, 0,
        ]);
      }),
  },
  {
    fact: "clearing takes contents, formats or all",
    source: `${RANGE}clear-member(1)`,
    run: (opened) =>
      onSheet(opened, async (sheet, context) => {
        const range = sheet.getRange("A1:C1");
        range.values = [["a", "b", "c"]];
        range.format.font.bold = true;
        sheet.getRange("A1").clear("Contents");
        sheet.getRange("B1").clear("Formats");
        sheet.getRange("C1").clear();
        const bold = ["A1", "B1", "C1"].map((address) => sheet.getRange(address).load("format/font/bold"));
        range.load("values");
        await context.sync();
        expect(range.values).toEqual([["", "b", ""]]);
        expect(bold.map((cell) => cell.format.font.bold)).toEqual([true, false, false]);
      }),
  },
  {
    fact: "a hyperlink shows its text in blue and underlined; its address is read back",
    source: `${RANGE}hyperlink-member`,
    run: (opened) =>
      onSheet(opened, async (sheet, context) => {
        const cell = sheet.getRange("A1");
        cell.hyperlink = { documentReference: "Sheet1!B2", textToDisplay: "Go", screenTip: "There" };
        sheet.getRange("A2").hyperlink = { address: "https://example.org/" };
        cell.load("values, hyperlink, format/font/color, format/font/underline");
        const other = sheet.getRange("A2").load("values, hyperlink");
        const none = sheet.getRange("A3").load("hyperlink");
        await context.sync();
        expect([cell.values, cell.format.font.color, cell.format.font.underline]).toEqual([
          [["Go"]],
          "#0563C1",
          "Single",
        ]);
        expect(cell.hyperlink).toEqual({
          documentReference: "Sheet1!B2",
          screenTip: "There",
          textToDisplay: "Go",
        });
        expect([other.values, other.hyperlink.address, none.hyperlink]).toEqual([
          [["https://example.org/"]],
          "https://example.org/",
          null,
        ]);
      }),
  },
  {
    fact: "a copy moves relative references along, and fills a target that is a multiple of it",
    source: `${RANGE}copyfrom-member(1)`,
    run: (opened) =>
      onSheet(opened, async (sheet, context) => {
        sheet.getRange("A1:B2").values = [
          [1, "=A1+$A$1"],
          [2, ""],
        ];
        sheet.getRange("A1").format.fill.color = "#abc";
        sheet.getRange("D1:E4").copyFrom("A1:B2");
        sheet.getRange("G1").copyFrom("B1", "Values");
        const copy = sheet.getRange("D1:E4").load("formulas");
        const value = sheet.getRange("G1").load("formulas");
        const fill = sheet.getRange("D3").load("format/fill/color");
        await context.sync();
        expect(copy.formulas).toEqual([
          [1, "=D1+$A$1"],
          [2, ""],
          [1, "=D3+$A$1"],
          [2, ""],
        ]);
        expect([value.formulas, fill.format.fill.color]).toEqual([[[2]], "#AABBCC"]);
      }),
  },
  {
    fact: "a sort puts numbers before texts and blanks last, keeps equal rows in order, and takes formats along",
    source: "https://learn.microsoft.com/javascript/api/excel/excel.rangesort",
    run: (opened) =>
      onSheet(opened, async (sheet, context) => {
        const range = sheet.getRange("A1:B6");
        range.values = [
          ["Key", "Row"],
          ["b", 1],
          ["", 2],
          [5, 3],
          ["B", 4],
          ["a", 5],
        ];
        sheet.getRange("B6").format.font.bold = true;
        range.sort.apply([{ key: 0 }], false, true);
        range.load("values");
        const moved = sheet.getRange("B3").load("format/font/bold");
        await context.sync();
        expect(range.values.slice(1).map((row): unknown => row[1])).toEqual([3, 5, 1, 4, 2]);
        expect(moved.format.font.bold).toBe(true);
      }),
  },
  {
    fact: "hidden rows are left out of the visible view",
    source: `${RANGE}getvisibleview-member(1)`,
    run: (opened) =>
      onSheet(opened, async (sheet, context) => {
        const range = sheet.getRange("A1:A3");
        range.values = [[1], [2], [3]];
        sheet.getRange("2:2").rowHidden = true;
        const view = range.getVisibleView().load("values, rowCount, cellAddresses");
        range.load("hidden, rowHidden, columnHidden, height");
        await context.sync();
        expect([view.values, view.rowCount, view.cellAddresses]).toEqual([[[1], [3]], 2, [["A1"], ["A3"]]]);
        expect([range.hidden, range.rowHidden, range.columnHidden, range.height]).toEqual([
          null,
          null,
          false,
          30,
        ]);
      }),
  },
  {
    fact: "replacing answers how often, and takes formulas in",
    source: `${RANGE}replaceall-member(1)`,
    run: (opened) =>
      onSheet(opened, async (sheet, context) => {
        const range = sheet.getRange("A1:A3");
        range.formulas = [["Mum and mum"], ["=1+1"], ["dad"]];
        const count = range.replaceAll("mum", "Mother", {});
        range.load("values");
        await context.sync();
        expect([count.value, range.values]).toEqual([2, [["Mother and Mother"], [2], ["dad"]]]);
      }),
  },
  {
    fact: "~ before *, ? or ~ is that character",
    source: WILDCARDS,
    run: (opened) =>
      onSheet(opened, async (sheet, context) => {
        const range = sheet.getRange("A1:A3");
        range.values = [["a~b"], ["what?"], ["c*d"]];
        ["~~", "~?", "~*"].forEach((pattern) => range.replaceAll(pattern, ".", {}));
        range.load("values");
        await context.sync();
        expect(range.values).toEqual([["a.b"], ["what."], ["c.d"]]);
      }),
  },
  {
    fact: "rows that say the same again are removed",
    source: `${RANGE}removeduplicates-member(1)`,
    run: (opened) =>
      onSheet(opened, async (sheet, context) => {
        const range = sheet.getRange("A1:B4");
        range.values = [
          ["k", "v"],
          ["a", 1],
          ["A", 2],
          ["b", 3],
        ];
        const result = range.removeDuplicates([0], true).load("removed, uniqueRemaining");
        range.load("values");
        await context.sync();
        expect([result.removed, result.uniqueRemaining]).toEqual([1, 2]);
        expect(range.values).toEqual([
          ["k", "v"],
          ["a", 1],
          ["b", 3],
          ["", ""],
        ]);
      }),
  },
];

export const rangesFacts: FactGroup[] = [
  { about: "ranges", facts: [...navigation, ...refusals, ...moving, ...editing] },
];
