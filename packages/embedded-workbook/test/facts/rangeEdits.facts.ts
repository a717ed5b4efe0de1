import { expect } from "./expect";
import type { Fact, FactGroup } from "./fact";
import { onSheet } from "./rangeRun";

const RANGE = "https://learn.microsoft.com/javascript/api/excel/excel.range#excel-excel-range-";
const WILDCARDS =
  "https://support.microsoft.com/office/using-wildcard-characters-in-searches-ef94362e-9999-4350-ad74-4d2371110adb";

const CLEARED = "https://learn.microsoft.com/javascript/api/excel/excel.clearapplyto";

/** What is cleared of a cell, and what is left of its conditional format and its validation. */
const RULES_LEFT = [
  ["All", 0, "None"],
  ["Formats", 0, "List"],
  ["Contents", 1, "List"],
  ["Hyperlinks", 1, "List"],
  ["RemoveHyperlinks", 1, "List"],
] as const;

const facts: Fact[] = [
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
  ...RULES_LEFT.map(([kind, formats, validation]): Fact => ({
    fact: `clearing ${kind} of a cell leaves ${formats} of its conditional formats, and as its validation: ${validation}`,
    source: CLEARED,
    run: (opened) =>
      onSheet(opened, async (sheet, context) => {
        const cells = sheet.getRange("A1:A3");
        const format = cells.conditionalFormats.add("Custom");
        format.custom.rule.formula = "=A1>2";
        format.custom.format.fill.color = "#FF0000";
        cells.dataValidation.rule = { list: { inCellDropDown: true, source: "1,2,3" } };
        sheet.getRange("A2").clear(kind);
        const counts = ["A2", "A3"].map((address) => sheet.getRange(address).conditionalFormats.getCount());
        const types = ["A2", "A3"].map((address) => sheet.getRange(address).dataValidation.load("type"));
        await context.sync();
        expect(counts.map(({ value }) => value)).toEqual([formats, 1]);
        expect(types.map(({ type }) => type)).toEqual([validation, "List"]);
      }),
  })),
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

export const rangeEditsFacts: FactGroup[] = [{ about: "ranges", facts }];
