import { expect } from "./expect";
import { codeOf, type Fact, type FactGroup, type Opened } from "./fact";
import { onSheet, written } from "./rangeRun";

const RANGE = "https://learn.microsoft.com/javascript/api/excel/excel.range#excel-excel-range-";
const VALUES = `${RANGE}values-member`;
const BLANKS = "https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-blank-null-values";
const UNBOUNDED = "https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-ranges-unbounded";
const LIMITS =
  "https://support.microsoft.com/office/excel-specifications-and-limits-1672b34d-7043-467e-8e27-269d656771c3";
const DATES =
  "https://support.microsoft.com/office/stop-automatically-changing-numbers-to-dates-452bd2db-cc96-47d1-81e4-72cec11c4ed8";
const FORMATS =
  "https://support.microsoft.com/office/format-numbers-as-text-583160db-936b-4e52-bdff-6f1863518ba4";

const READ: readonly [string, unknown, string][] = [
  ["12", 12, "General"],
  ["-5", -5, "General"],
  ["+5", 5, "General"],
  [" 5 ", 5, "General"],
  ["1,234", 1234, "#,##0"],
  ["1,234.5", 1234.5, "#,##0.00"],
  ["(5)", -5, "General"],
  ["50%", 0.5, "0%"],
  ["1e5", 100000, "0.00E+00"],
  ["12345678901234567890", 12345678901234500000, "General"],
  ["1 1/2", 1.5, "# ?/?"],
  ["TRUE", true, "General"],
  ["false", false, "General"],
  ["12/3/2019", 43802, "m/d/yyyy"],
  ["3/12/19", 43536, "m/d/yyyy"],
  ["2019-03-12", 43536, "m/d/yyyy"],
  ["12-Mar-19", 43536, "d-mmm-yy"],
  ["12 March 2019", 43536, "d-mmm-yy"],
  ["March 5, 2019", 43529, "d-mmm-yy"],
  ["March 2015", 42064, "mmm-yy"],
  ["8/99", 36373, "mmm-yy"],
  ["10:30", 0.4375, "h:mm"],
  ["10:30 PM", 0.9375, "h:mm AM/PM"],
  ["3/14/2019 12:00", 43538.5, "m/d/yyyy h:mm"],
  ["2/29/1900", 60, "m/d/yyyy"],
];

const TEXTS = [
  "07700 900123",
  "3/4 of the class",
  "12.03.21",
  "31/02/2019",
  "13/12/19",
  "12th March 2019",
  "12 03 19",
  "=",
  "-",
  "1 2",
  "9.30am",
  "1/1/1850",
  "Sat 5 March 2019",
  "£5",
  "a",
  " ",
  "1E400",
];

const FORMULAS: readonly [string, string, unknown][] = [
  ["=1+1", "=1+1", 2],
  ["+1+1", "=+1+1", 2],
  ["-1+3", "=-1+3", 2],
  ["@SUM(1,1)", "=SUM(1,1)", 2],
  ["- mum called", "=- mum called", "#NAME?"],
];

const NO_FORMULAS = [
  "=1+",
  "=SUM(",
  "=)",
  '="abc',
  "=mum's house",
  "-44 7700 900123",
  "- see file 12",
  "@mum",
  "--",
  "=Nowhere!A1",
  "=SUM(NoTable[Column])",
];

const KEPT = ["=1+1", "- mum called", "1-2", "007", "TRUE", "12/3/2019", "'quoted", "=SUM(", "#N/A", "@mum"];

const REGION = "The order of day and month, and the signs of numbers, are those of the system's region.";

/** What becomes of a text that is written into a General cell, in the order of the United States. */
const general: Fact[] = [
  ...READ.map(([text, value, numberFormat]) => ({
    fact: `"${text}" becomes ${JSON.stringify(value)} with the format "${numberFormat}"`,
    source: DATES,
    caution: REGION,
    run: async (opened: Opened) => {
      expect(await written(opened, text)).toMatchObject({ value, numberFormat });
    },
  })),
  ...TEXTS.map((text) => ({
    fact: `"${text}" stays the text it is`,
    source: DATES,
    caution: REGION,
    run: async (opened: Opened) => {
      expect(await written(opened, text)).toMatchObject({
        value: text,
        type: "String",
        numberFormat: "General",
      });
    },
  })),
  ...FORMULAS.map(([text, formula, value]) => ({
    fact: `"${text}" is taken for the formula "${formula}"`,
    source: VALUES,
    run: async (opened: Opened) => {
      expect(await written(opened, text)).toMatchObject({ formula, value });
    },
  })),
  ...NO_FORMULAS.map((text) => ({
    fact: `the formula "${text}" can't be read`,
    source: VALUES,
    run: async (opened: Opened) => {
      expect(await codeOf(written(opened, text))).toBe("InvalidArgument");
    },
  })),
];

const formattedAsText: Fact[] = KEPT.map((text) => ({
  fact: `"${text}" stays what it is`,
  source: FORMATS,
  run: async (opened: Opened) => {
    expect(await written(opened, text, "@")).toEqual({
      value: text,
      formula: text,
      text,
      type: "String",
      numberFormat: "@",
    });
  },
}));

const facts: Fact[] = [
  {
    fact: "a text of 30,000 characters that begins with a dash stays what it is in a cell formatted as text",
    source: FORMATS,
    run: async (opened) => {
      const text = `- ${"mum called ".repeat(2_727)}`;
      expect(await written(opened, text, "@")).toMatchObject({ value: text, formula: text, type: "String" });
    },
  },
  {
    fact: "a leading apostrophe is eaten and not given back",
    source: FORMATS,
    run: async (opened) => {
      expect(await written(opened, "'007")).toMatchObject({ value: "007", formula: "007", text: "007" });
    },
  },
  {
    fact: "a number in a cell formatted as text is a number",
    source: FORMATS,
    run: async (opened) => {
      expect(await written(opened, 7, "@")).toMatchObject({ value: 7, type: "Double", text: "7" });
    },
  },
  {
    fact: "a date that is written keeps a date format that the cell has already",
    source: DATES,
    run: async (opened) => {
      expect(await written(opened, "3/12/2019", "dd/mm/yyyy")).toMatchObject({
        value: 43536,
        text: "12/03/2019",
        numberFormat: "dd/mm/yyyy",
      });
    },
  },
  {
    fact: "null in a block leaves the cell, an empty text empties it",
    source: BLANKS,
    run: (opened) =>
      onSheet(opened, async (sheet, context) => {
        const range = sheet.getRange("A1:C1");
        range.values = [["a", "b", "c"]];
        range.values = [[null, "", "x"]];
        range.load("values, valueTypes");
        await context.sync();
        expect(range.values).toEqual([["a", "", "x"]]);
        expect(range.valueTypes).toEqual([["String", "Empty", "String"]]);
      }),
  },
  {
    fact: "null by itself is no value",
    source: BLANKS,
    run: async (opened) => {
      const writing = onSheet(opened, async (sheet, context) => {
        Object.assign(sheet.getRange("A1"), { values: null });
        await context.sync();
      });
      expect(await codeOf(writing)).toBe("InvalidArgument");
    },
  },
  {
    fact: "an empty number format is General",
    source: BLANKS,
    run: (opened) =>
      onSheet(opened, async (sheet, context) => {
        const range = sheet.getRange("A1:A2");
        range.numberFormat = [["@"], ["0.00"]];
        Object.assign(range, { numberFormat: "" });
        range.load("numberFormat");
        await context.sync();
        expect(range.numberFormat).toEqual([["General"], ["General"]]);
      }),
  },
  {
    fact: "a single value stands for every cell",
    source: VALUES,
    run: (opened) =>
      onSheet(opened, async (sheet, context) => {
        const range = sheet.getRange("A1:B2");
        Object.assign(range, { values: "x", numberFormat: "@" });
        range.load("values, numberFormat");
        await context.sync();
        expect(range.values).toEqual([
          ["x", "x"],
          ["x", "x"],
        ]);
        expect(range.numberFormat).toEqual([
          ["@", "@"],
          ["@", "@"],
        ]);
      }),
  },
  {
    fact: "a block of one value is for every cell",
    source:
      "https://github.com/OfficeDev/office-js-snippets/tree/prod/samples/excel/14-conditional-formatting",
    run: (opened) =>
      onSheet(opened, async (sheet, context) => {
        const range = sheet.getRange("A1:B2");
        range.values = [["x"]];
        range.load("values");
        await context.sync();
        expect(range.values).toEqual([
          ["x", "x"],
          ["x", "x"],
        ]);
      }),
  },
  ...[[["a", "b", "c"]], [["a", "b"], ["c"]], ["a", "b"], []].map((block) => ({
    fact: `the block ${JSON.stringify(block)} does not fit A1:B1`,
    source: VALUES,
    run: async (opened: Opened) => {
      const writing = onSheet(opened, async (sheet, context) => {
        Object.assign(sheet.getRange("A1:B1"), { values: block });
        await context.sync();
      });
      expect(await codeOf(writing)).toBe("InvalidArgument");
    },
  })),
  {
    fact: "a cell takes 32,767 characters and not one more",
    source: LIMITS,
    run: async (opened) => {
      expect(await written(opened, "x".repeat(32_767))).toMatchObject({ type: "String" });
      expect(await codeOf(written(opened, "x".repeat(32_768)))).toBe("InvalidArgument");
    },
  },
  {
    fact: "a formula takes 8,192 characters and not one more",
    source: LIMITS,
    run: async (opened) => {
      expect(await codeOf(written(opened, `=LEN("${"x".repeat(200)}")${"+1".repeat(4000)}`))).toBe(
        "InvalidArgument",
      );
    },
  },
  {
    fact: "a text in a formula takes 255 characters and not one more",
    source: LIMITS,
    run: async (opened) => {
      const text = (length: number): string => `=LEN("${"x".repeat(length)}")`;
      expect(await written(opened, text(255))).toMatchObject({ value: 255 });
      expect(await codeOf(written(opened, text(256)))).toBe("InvalidArgument");
    },
  },
  {
    fact: "a result that is an error reads as text, its type says what it is",
    source: `${RANGE}valuetypes-member`,
    run: (opened) =>
      onSheet(opened, async (sheet, context) => {
        const range = sheet.getRange("A1:D1");
        range.formulas = [["=1/0", "#N/A", "=TRUE", "=1&2"]];
        range.load("values, valueTypes, text, formulas");
        await context.sync();
        expect(range.values).toEqual([["#DIV/0!", "#N/A", true, "12"]]);
        expect(range.valueTypes).toEqual([["Error", "Error", "Boolean", "String"]]);
        expect(range.text).toEqual([["#DIV/0!", "#N/A", "TRUE", "12"]]);
        expect(range.formulas).toEqual([["=1/0", "#N/A", "=TRUE", "=1&2"]]);
      }),
  },
  {
    fact: "what a formula spills is read from the cells beside it",
    source: `${RANGE}hasspill-member`,
    run: (opened) =>
      onSheet(opened, async (sheet, context) => {
        sheet.getRange("A1").formulas = [["=SEQUENCE(3)"]];
        const range = sheet.getRange("A1:A4").load("values, formulas, hasSpill");
        const spill = sheet.getRange("A1:A3").load("hasSpill");
        const used = sheet.getRange("A:A").getUsedRange().load("address");
        await context.sync();
        expect(range.values).toEqual([[1], [2], [3], [""]]);
        expect(range.formulas).toEqual([["=SEQUENCE(3)"], [2], [3], [""]]);
        expect([range.hasSpill, spill.hasSpill]).toEqual([null, true]);
        expect(used.address).toBe("Sheet1!A1:A3");
      }),
  },
  {
    fact: "cells of whole columns read as null, and can't be set",
    source: UNBOUNDED,
    run: async (opened) => {
      await onSheet(opened, async (sheet, context) => {
        const columns = sheet
          .getRange("A:B")
          .load("values, text, numberFormat, formulas, address, cellCount");
        await context.sync();
        expect([columns.values, columns.text, columns.numberFormat, columns.formulas]).toEqual([
          null,
          null,
          null,
          null,
        ]);
        expect([columns.address, columns.cellCount]).toEqual(["Sheet1!A:B", 2_097_152]);
      });
      const writing = onSheet(opened, async (sheet, context) => {
        Object.assign(sheet.getRange("A:B"), { values: "Due Date" });
        await context.sync();
      });
      expect(await codeOf(writing)).toBe("InvalidArgument");
    },
  },
  {
    fact: "a read of more than five million cells fails",
    source:
      "https://learn.microsoft.com/office/dev/add-ins/concepts/resource-limits-and-performance-optimization#excel-add-ins",
    run: async (opened) => {
      const reading = onSheet(opened, async (sheet, context) => {
        sheet.getRange("A1:F900000").load("values");
        await context.sync();
      });
      expect(await codeOf(reading)).toBe("RangeExceedsLimit");
    },
  },
  {
    fact: "the text of a number or a date that does not fit its column is whole, without hashes",
    source: "https://learn.microsoft.com/javascript/api/excel/excel.range#excel-excel-range-text-member",
    run: (opened) =>
      onSheet(opened, async (sheet, context) => {
        const range = sheet.getRange("A1:D1");
        range.numberFormat = [["dd/mm/yyyy", "0.00", "General", "General"]];
        range.values = [[43536, 123456.789, 123456.789, "a long text"]];
        range.format.columnWidth = 33;
        range.load("text");
        await context.sync();
        expect(range.text).toEqual([["12/03/2019", "123456.79", "123456.789", "a long text"]]);
      }),
  },
  {
    fact: "no locked cell of a protected sheet can be written, an unlocked one can",
    source: "https://learn.microsoft.com/javascript/api/excel/excel.worksheetprotection",
    run: async (opened) => {
      await onSheet(opened, async (sheet, context) => {
        sheet.getRange("A1").format.protection.locked = false;
        sheet.protection.protect();
        sheet.getRange("A1").values = [["free"]];
        await context.sync();
      });
      for (const change of [
        (sheet: Excel.Worksheet) => Object.assign(sheet.getRange("B1"), { values: "x" }),
        (sheet: Excel.Worksheet) => Object.assign(sheet.getRange("A1:B1"), { formulas: "=1" }),
        (sheet: Excel.Worksheet) => sheet.getRange("B1").clear(),
        (sheet: Excel.Worksheet) => (sheet.getRange("A1").format.fill.color = "red"),
        (sheet: Excel.Worksheet) => sheet.getRange("1:1").insert("Down"),
        (sheet: Excel.Worksheet) => sheet.getRange("1:1").delete("Up"),
        (sheet: Excel.Worksheet) => sheet.getRange("A1:B1").merge(),
        (sheet: Excel.Worksheet) => sheet.getRange("B1").copyFrom("A1"),
      ]) {
        const changing = onSheet(opened, async (sheet, context) => {
          change(sheet);
          await context.sync();
        });
        expect(await codeOf(changing)).toBe("AccessDenied");
      }
    },
  },
  {
    fact: "a cell that a merged cell covers takes no value",
    source: `${RANGE}merge-member(1)`,
    run: (opened) =>
      onSheet(opened, async (sheet, context) => {
        const range = sheet.getRange("A1:B2");
        sheet.getRange("A1:B1").merge();
        range.values = [
          ["a", "b"],
          ["c", "d"],
        ];
        range.load("values");
        await context.sync();
        expect(range.values).toEqual([
          ["a", ""],
          ["c", "d"],
        ]);
      }),
  },
];

export const valuesFacts: FactGroup[] = [
  { about: "a text that is written into a General cell, in the order of the United States", facts: general },
  { about: "a text in a cell with the number format @", facts: formattedAsText },
  { about: "values", facts },
];
