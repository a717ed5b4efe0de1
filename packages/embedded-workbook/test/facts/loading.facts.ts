import { expect } from "./expect";
import { codeOf, type Fact, type FactGroup } from "./fact";
import { onOwnSheet } from "./rangeRun";

const MODEL = "https://learn.microsoft.com/office/dev/add-ins/develop/application-specific-api-model";
const NULL_OBJECTS = `${MODEL}#ornullobject-methods-and-properties`;
const LOAD = "https://learn.microsoft.com/javascript/api/office/officeextension.clientobject";
const SET = "https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-ranges-set-get-values";

const loads: Fact[] = [
  {
    fact: "a name that no property has brings nothing, and no error",
    source:
      "https://learn.microsoft.com/office/dev/add-ins/concepts/resource-limits-and-performance-optimization",
    run: (opened) =>
      onOwnSheet(opened, async (sheet, context) => {
        const { worksheets } = context.workbook;
        worksheets.load("no-properties-needed");
        sheet.tables.load("items/$none");
        expect(await codeOf(context.sync())).toBe(null);
        expect([worksheets.items.length >= 2, sheet.tables.items.length]).toEqual([true, 0]);
      }),
  },
  {
    fact: "properties of the object and of those in it are loaded together, as a text, a list or an object",
    source: LOAD,
    run: (opened) =>
      onOwnSheet(opened, async (sheet, context) => {
        const read: unknown[] = [];
        for (const wanted of [
          "address, format/fill/color, format/wrapText",
          ["address", "format/fill/color", "format/wrapText"],
        ]) {
          const range = sheet.getRange("B2").load(wanted);
          await context.sync();
          read.push([range.address.endsWith("!B2"), range.format.fill.color, range.format.wrapText]);
        }
        const range = sheet
          .getRange("B2")
          .load({ address: true, format: { fill: { color: true }, wrapText: true } });
        await context.sync();
        read.push([range.address.endsWith("!B2"), range.format.fill.color, range.format.wrapText]);
        expect(read).toEqual([1, 2, 3].map(() => [true, "#FFFFFF", false]));
      }),
  },
  {
    fact: "a property of a collection is loaded beside those of its items",
    source: LOAD,
    run: (opened) =>
      onOwnSheet(opened, async (sheet, context) => {
        sheet.charts.add("Line", sheet.getRange("A1:B2"));
        const charts = sheet.charts.load("count, items/chartType");
        await context.sync();
        expect([charts.count, charts.items.map(({ chartType }) => chartType)]).toEqual([1, ["Line"]]);
      }),
  },
  {
    fact: "what was not loaded can't be read",
    source: MODEL,
    run: (opened) =>
      onOwnSheet(opened, async (sheet, context) => {
        const range = sheet.getRange("B2").load("address");
        await context.sync();
        expect(await codeOf(Promise.resolve().then(() => range.values))).toBe("PropertyNotLoaded");
      }),
  },
];

type Missing = (sheet: Excel.Worksheet, context: Excel.RequestContext) => { isNullObject: boolean };

/** What is not there, and a method of it that does nothing. */
const MISSING: readonly (readonly [what: string, find: Missing, use: Missing])[] = [
  [
    "a sheet is deleted",
    (_sheet, { workbook }) => workbook.worksheets.getItemOrNullObject("Nowhere"),
    (_sheet, { workbook }) => {
      const gone = workbook.worksheets.getItemOrNullObject("Nowhere");
      gone.delete();
      return gone;
    },
  ],
  [
    "a table is cleared",
    (sheet) => sheet.tables.getItemOrNullObject("Nothing"),
    (sheet) => {
      const table = sheet.tables.getItemOrNullObject("Nothing");
      table.clearFilters();
      return table;
    },
  ],
  [
    "a name is deleted",
    (_sheet, { workbook }) => workbook.names.getItemOrNullObject("Nothing"),
    (_sheet, { workbook }) => {
      const name = workbook.names.getItemOrNullObject("Nothing");
      name.delete();
      return name;
    },
  ],
  [
    "the used range of an empty sheet is cleared",
    (sheet) => sheet.getUsedRangeOrNullObject(),
    (sheet) => {
      const range = sheet.getUsedRangeOrNullObject();
      range.clear();
      return range;
    },
  ],
];

const nothing: Fact[] = MISSING.flatMap(([what, find, use]): Fact[] => [
  {
    fact: `nothing happens where ${what} that is not there`,
    source: NULL_OBJECTS,
    run: (opened) =>
      onOwnSheet(opened, async (sheet, context) => {
        const object = use(sheet, context);
        expect(await codeOf(context.sync())).toBe(null);
        expect(object.isNullObject).toBe(true);
      }),
  },
  {
    fact: `isNullObject is known without a load where ${what} that is not there`,
    source: NULL_OBJECTS,
    run: (opened) =>
      onOwnSheet(opened, async (sheet, context) => {
        const object = find(sheet, context);
        await context.sync();
        expect(object.isNullObject).toBe(true);
      }),
  },
]);

/** One value for a range of A1:B2, and what the cells then hold. */
const SPREAD: readonly (readonly [
  what: string,
  set: (range: Excel.Range) => void,
  property: "values" | "numberFormat" | "formulas",
  read: unknown,
])[] = [
  ["a value", (range) => (range.values = [[7]]), "values", 7],
  ["a value without a block", (range) => Reflect.set(range, "values", 7), "values", 7],
  ["a formula, which moves along", (range) => (range.formulas = [["=$D$1"]]), "formulas", "=$D$1"],
  ["a number format", (range) => (range.numberFormat = [["0.00"]]), "numberFormat", "0.00"],
];

const spread: Fact[] = SPREAD.map(([what, set, property, read]) => ({
  fact: what,
  source: SET,
  run: (opened) =>
    onOwnSheet(opened, async (sheet, context) => {
      const range = sheet.getRange("A1:B2");
      set(range);
      range.load(property);
      await context.sync();
      expect(range[property]).toEqual([
        [read, read],
        [read, read],
      ]);
    }),
}));

export const loadingFacts: FactGroup[] = [
  { about: "loading:", shared: true, facts: loads },
  { about: "null objects:", shared: true, facts: nothing },
  { about: "one for all cells of a range:", shared: true, facts: spread },
];
