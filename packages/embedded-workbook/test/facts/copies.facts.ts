import { expect } from "./expect";
import type { Fact, FactGroup } from "./fact";
import { onSheet } from "./rangeRun";

const COPY =
  "https://learn.microsoft.com/javascript/api/excel/excel.range#excel-excel-range-copyfrom-member(1)";
const KINDS = "https://learn.microsoft.com/javascript/api/excel/excel.rangecopytype";
const FIT =
  "https://learn.microsoft.com/javascript/api/excel/excel.rangeformat#excel-excel-rangeformat-autofitcolumns-member(1)";

type Kind = "All" | "Formulas" | "Values" | "Formats";

/** What of A1 is found in the cell that it was copied to: A1 holds =B1+1 (B1 is 4) with a fill, a number format, a rule and a check. */
interface Copied {
  formula: unknown;
  value: unknown;
  fill: string;
  numberFormat: unknown;
  rules: number;
  check: string;
}

const PLAIN = { fill: "#FFFFFF", numberFormat: "General", rules: 0, check: "None" };
const LOOKS = { fill: "#FF0000", numberFormat: "0.00", rules: 1 };

const KEPT: Readonly<Record<Kind, Copied>> = {
  All: { formula: "=D3+1", value: 1, ...LOOKS, check: "List" },
  Formulas: { formula: "=D3+1", value: 1, ...PLAIN },
  Values: { formula: 5, value: 5, ...PLAIN },
  Formats: { formula: "", value: "", ...LOOKS, check: "None" },
};

const ASPECTS = ["formula", "value", "fill", "numberFormat", "rules", "check"] as const;

/** What A1:B2 (1, 2; 3, 4) becomes in D1:G4 when it is copied to a target. */
const TARGETS: readonly (readonly [target: string, cells: readonly (readonly unknown[])[]])[] = [
  [
    "D1",
    [
      [1, 2, "", ""],
      [3, 4, "", ""],
      ["", "", "", ""],
      ["", "", "", ""],
    ],
  ],
  [
    "D1:E2",
    [
      [1, 2, "", ""],
      [3, 4, "", ""],
      ["", "", "", ""],
      ["", "", "", ""],
    ],
  ],
  [
    "D1:G2",
    [
      [1, 2, 1, 2],
      [3, 4, 3, 4],
      ["", "", "", ""],
      ["", "", "", ""],
    ],
  ],
  [
    "D1:E4",
    [
      [1, 2, "", ""],
      [3, 4, "", ""],
      [1, 2, "", ""],
      [3, 4, "", ""],
    ],
  ],
  [
    "D1:G4",
    [
      [1, 2, 1, 2],
      [3, 4, 3, 4],
      [1, 2, 1, 2],
      [3, 4, 3, 4],
    ],
  ],
  [
    "D2:E3",
    [
      ["", "", "", ""],
      [1, 2, "", ""],
      [3, 4, "", ""],
      ["", "", "", ""],
    ],
  ],
];

const facts: Fact[] = [
  ...Object.entries(KEPT).flatMap(([kind, expected]) =>
    ASPECTS.map((aspect): Fact => ({
      fact: `a copy of ${kind}: its ${aspect} is ${JSON.stringify(expected[aspect])}`,
      source: KINDS,
      run: (opened) =>
        onSheet(opened, async (sheet, context) => {
          const from = sheet.getRange("A1");
          sheet.getRange("B1").values = [[4]];
          from.formulas = [["=B1+1"]];
          from.numberFormat = [["0.00"]];
          from.format.fill.color = "#FF0000";
          from.conditionalFormats.add("Custom").custom.rule.formula = "=$A1>100";
          from.dataValidation.rule = { list: { inCellDropDown: true, source: "a,b" } };
          await context.sync();
          const to = sheet.getRange("C3");
          to.copyFrom("A1", kindOf(kind));
          to.load("formulas, values, numberFormat, format/fill/color, dataValidation/type");
          const rules = to.conditionalFormats.getCount();
          await context.sync();
          const found: Copied = {
            formula: firstOf(to.formulas),
            value: firstOf(to.values),
            numberFormat: firstOf(to.numberFormat),
            fill: to.format.fill.color,
            rules: rules.value,
            check: to.dataValidation.type,
          };
          expect(found[aspect]).toBe(expected[aspect]);
        }),
    })),
  ),
  ...TARGETS.map(([target, cells]): Fact => ({
    fact: `two rows of two copied to ${target} fill ${JSON.stringify(cells)}`,
    source: COPY,
    run: (opened) =>
      onSheet(opened, async (sheet, context) => {
        sheet.getRange("A1:B2").values = [
          [1, 2],
          [3, 4],
        ];
        sheet.getRange(target).copyFrom("A1:B2");
        const range = sheet.getRange("D1:G4").load("values");
        await context.sync();
        expect(range.values).toEqual(cells);
      }),
  })),
  {
    fact: "a copy without its blanks leaves what stands there",
    source: COPY,
    run: (opened) =>
      onSheet(opened, async (sheet, context) => {
        sheet.getRange("A1:A3").values = [[1], [""], [3]];
        const to = sheet.getRange("C1:C3");
        to.values = [["x"], ["y"], ["z"]];
        to.copyFrom("A1:A3", "All", true);
        to.load("values");
        await context.sync();
        expect(to.values).toEqual([[1], ["y"], [3]]);
      }),
  },
  {
    fact: "a copy turned round has its rows as columns",
    source: COPY,
    run: (opened) =>
      onSheet(opened, async (sheet, context) => {
        sheet.getRange("A1:A3").values = [[1], [2], [3]];
        sheet.getRange("C1").copyFrom("A1:A3", "All", false, true);
        const to = sheet.getRange("C1:E1").load("values");
        await context.sync();
        expect(to.values).toEqual([[1, 2, 3]]);
      }),
  },
  {
    fact: "a copy from another sheet keeps its formulas about their own sheet",
    source: COPY,
    run: (opened) =>
      onSheet(opened, async (sheet, context) => {
        const other = context.workbook.worksheets.add("Other");
        other.getRange("A1:B1").formulas = [["=B1", 7]];
        await context.sync();
        const to = sheet.getRange("D4");
        to.copyFrom("Other!A1");
        to.load("formulas");
        await context.sync();
        expect(to.formulas).toEqual([["=E4"]]);
      }),
  },
  {
    fact: "a column that is fitted by one of its cells is as wide as the widest text in it",
    source: FIT,
    run: (opened) =>
      onSheet(opened, async (sheet, context) => {
        sheet.getRange("A1:A3").values = [["short"], ["a text that is a good deal longer"], ["x"]];
        sheet.getRange("A1").format.autofitColumns();
        const one = sheet.getRange("A1").format.load("columnWidth");
        await context.sync();
        const width = one.columnWidth;
        sheet.getRange("A:A").format.autofitColumns();
        one.load("columnWidth");
        await context.sync();
        expect(one.columnWidth).toBe(width);
        expect(width).toBeGreaterThan(100);
      }),
  },
];

function firstOf(block: unknown[][]): unknown {
  return block[0]?.[0];
}

function kindOf(name: string): Kind {
  return name === "Formulas" || name === "Values" || name === "Formats" ? name : "All";
}

export const copiesFacts: FactGroup[] = [{ about: "copies and widths:", facts }];
