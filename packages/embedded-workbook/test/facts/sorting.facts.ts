import { expect } from "./expect";
import type { Fact, FactGroup } from "./fact";
import { onSheet } from "./rangeRun";

const SORT =
  "https://support.microsoft.com/office/sort-data-in-a-range-or-table-in-excel-62d0b95d-2a90-4610-a6ae-2e545c4a4654";
const FIELDS = "https://learn.microsoft.com/javascript/api/excel/excel.sortfield";

type Plain = string | number | boolean;

interface Case {
  what: string;
  cells: readonly Plain[];
  sorted: readonly Plain[];
  descending?: true;
  matchCase?: true;
  /** The cells are formatted as text. */
  asText?: true;
}

const CASES: readonly Case[] = [
  { what: "numbers from the lowest, also below nought", cells: [3, -1, 2.5, 0], sorted: [-1, 0, 2.5, 3] },
  { what: "numbers from the highest", cells: [3, -1, 2.5, 0], sorted: [3, 2.5, 0, -1], descending: true },
  { what: "texts whatever their case", cells: ["b", "C", "a"], sorted: ["a", "b", "C"] },
  { what: "texts from the last letter", cells: ["b", "C", "a"], sorted: ["C", "b", "a"], descending: true },
  { what: "equal texts as they stood", cells: ["b", "A", "a", "B"], sorted: ["A", "a", "b", "B"] },
  {
    what: "small letters before capitals where the case counts",
    cells: ["B", "b", "A", "a"],
    sorted: ["a", "A", "b", "B"],
    matchCase: true,
  },
  { what: "numbers before texts", cells: ["a", 1], sorted: [1, "a"] },
  {
    what: "texts before truth values, FALSE before TRUE",
    cells: [true, false, "z"],
    sorted: ["z", false, true],
  },
  { what: "errors after all", cells: ["=1/0", true, 1], sorted: [1, true, "#DIV/0!"] },
  { what: "empty cells last", cells: ["b", "", "a"], sorted: ["a", "b", ""] },
  {
    what: "empty cells last, also from the highest",
    cells: ["b", "", "a"],
    sorted: ["b", "a", ""],
    descending: true,
  },
  {
    what: "everything the other way round",
    cells: [1, "a", true, "=1/0", ""],
    sorted: ["#DIV/0!", true, "a", 1, ""],
    descending: true,
  },
  { what: "dates by their days", cells: [46083, 46082, 46084], sorted: [46082, 46083, 46084] },
  { what: "numbers stored as texts after numbers", cells: ["'10", 9], sorted: [9, "10"] },
  {
    what: "texts of figures by their letters",
    cells: ["10", "9", "1"],
    sorted: ["1", "10", "9"],
    asText: true,
  },
  {
    what: "texts as if they had no hyphen",
    cells: ["co-op", "coat", "cot"],
    sorted: ["coat", "co-op", "cot"],
    asText: true,
  },
  {
    what: "of two texts that differ by a hyphen the one with it later",
    cells: ["re-sign", "resign", "resort"],
    sorted: ["resign", "re-sign", "resort"],
    asText: true,
  },
  {
    what: "texts as if they had no apostrophe",
    cells: ["quote", "o'clock", "ocean"],
    sorted: ["ocean", "o'clock", "quote"],
    asText: true,
  },
  {
    what: "letters with accents beside their letters",
    cells: ["zoo", "école", "egg", "east"],
    sorted: ["east", "école", "egg", "zoo"],
    asText: true,
  },
  { what: "a blank before letters", cells: ["ab", "a b"], sorted: ["a b", "ab"], asText: true },
];

const facts: Fact[] = [
  ...CASES.map(({ what, cells, sorted, descending, matchCase, asText }): Fact => ({
    fact: what,
    source: SORT,
    run: (opened) =>
      onSheet(opened, async (sheet, context) => {
        const range = sheet.getRange(`A1:A${cells.length}`);
        if (asText) range.numberFormat = cells.map(() => ["@"]);
        range.formulas = cells.map((cell) => [cell]);
        range.sort.apply([{ key: 0, ascending: !descending }], matchCase);
        range.load("values");
        await context.sync();
        expect(range.values.map(([value]): unknown => value)).toEqual(sorted);
      }),
  })),
  {
    fact: "by a second column where the first is equal",
    source: FIELDS,
    run: (opened) =>
      onSheet(opened, async (sheet, context) => {
        const range = sheet.getRange("A1:B4");
        range.values = [
          ["b", 1],
          ["a", 2],
          ["b", 0],
          ["a", 1],
        ];
        range.sort.apply([
          { key: 0, ascending: true },
          { key: 1, ascending: false },
        ]);
        range.load("values");
        await context.sync();
        expect(range.values).toEqual([
          ["a", 2],
          ["a", 1],
          ["b", 1],
          ["b", 0],
        ]);
      }),
  },
  {
    fact: "without the first row where it holds headers",
    source:
      "https://learn.microsoft.com/javascript/api/excel/excel.rangesort#excel-excel-rangesort-apply-member(1)",
    run: (opened) =>
      onSheet(opened, async (sheet, context) => {
        const range = sheet.getRange("A1:A4");
        range.values = [["Name"], ["c"], ["a"], ["b"]];
        range.sort.apply([{ key: 0, ascending: true }], false, true);
        range.load("values");
        await context.sync();
        expect(range.values).toEqual([["Name"], ["a"], ["b"], ["c"]]);
      }),
  },
  {
    fact: "columns in place of rows",
    source: "https://learn.microsoft.com/javascript/api/excel/excel.sortorientation",
    run: (opened) =>
      onSheet(opened, async (sheet, context) => {
        const range = sheet.getRange("A1:C2");
        range.values = [
          [3, 1, 2],
          ["c", "a", "b"],
        ];
        range.sort.apply([{ key: 0, ascending: true }], false, false, "Columns");
        range.load("values");
        await context.sync();
        expect(range.values).toEqual([
          [1, 2, 3],
          ["a", "b", "c"],
        ]);
      }),
  },
];

export const sortingFacts: FactGroup[] = [{ about: "Excel sorts", facts }];
