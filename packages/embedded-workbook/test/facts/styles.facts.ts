import { expect } from "./expect";
import { codeOf, type Fact, type FactGroup } from "./fact";
import { onOwnSheet } from "./rangeRun";

const API = "https://learn.microsoft.com/javascript/api/excel/excel.";
const STYLE = `${API}range#excel-excel-range-style-member`;
const STYLES =
  "https://support.microsoft.com/office/apply-create-or-remove-a-cell-style-472213bf-66bd-40c8-815c-594f0f90cd22";

/** What is written, and the name of Excel.BuiltInStyle that is read. */
const NAMES: Readonly<Record<string, string>> = {
  Heading1: "Heading1",
  Good: "Good",
  Accent1_20: "Accent1_20",
  Normal: "Normal",
  Percent: "Percent",
  WarningText: "WarningText",
};

/** What a built-in style gives a cell. */
const LOOKS: readonly (readonly [
  style: string,
  paths: string,
  look: (range: Excel.Range) => unknown,
  shown: unknown,
])[] = [
  ["Heading1", "format/font/bold", ({ format }) => format.font.bold, true],
  ["Good", "format/fill/color", ({ format }) => format.fill.color, "#C6EFCE"],
  ["Bad", "format/font/color", ({ format }) => format.font.color, "#9C0006"],
  ["Percent", "numberFormat", ({ numberFormat }) => numberFormat, [["0%"]]],
  ["ExplanatoryText", "format/font/italic", ({ format }) => format.font.italic, true],
];

const facts: Fact[] = [
  ...Object.entries(NAMES).map(([written, read]): Fact => ({
    fact: `a cell that is given the style ${written} has the style ${read}`,
    source: STYLE,
    run: (opened) =>
      onOwnSheet(opened, async (sheet, context) => {
        const cell = sheet.getRange("A1");
        cell.style = written;
        cell.load("style");
        await context.sync();
        expect(cell.style).toBe(read);
      }),
  })),
  ...LOOKS.map(([name, paths, look, shown]): Fact => ({
    fact: `the style ${name} shows in ${paths} as ${JSON.stringify(shown)}`,
    source: STYLES,
    caution: "Another theme has other colours.",
    run: (opened) =>
      onOwnSheet(opened, async (sheet, context) => {
        const cell = sheet.getRange("A1");
        cell.style = name;
        cell.load(paths);
        await context.sync();
        expect(look(cell)).toEqual(shown);
      }),
  })),
  {
    fact: "cells of different styles have none in common",
    source: STYLE,
    run: (opened) =>
      onOwnSheet(opened, async (sheet, context) => {
        sheet.getRange("A1").style = "Good";
        const both = sheet.getRange("A1:A2").load("style");
        await context.sync();
        expect(both.style).toBe(null);
      }),
  },
  {
    fact: "a style that is not there is refused with InvalidArgument",
    source: STYLE,
    run: (opened) =>
      onOwnSheet(opened, async (sheet, context) => {
        sheet.getRange("A1").style = "No such style";
        expect(await codeOf(context.sync())).toBe("InvalidArgument");
      }),
  },
  {
    fact: "Normal again takes away what another style gave",
    source: STYLES,
    run: (opened) =>
      onOwnSheet(opened, async (sheet, context) => {
        const cell = sheet.getRange("A1");
        cell.style = "Good";
        await context.sync();
        cell.style = "Normal";
        cell.load("style, format/fill/color, format/font/color");
        await context.sync();
        expect([cell.style, cell.format.fill.color, cell.format.font.color]).toEqual([
          "Normal",
          "#FFFFFF",
          "#000000",
        ]);
      }),
  },
  {
    fact: "a style of one's own is added, given to cells and deleted; there is one of a name",
    source: `${API}stylecollection#excel-excel-stylecollection-add-member(1)`,
    run: (opened) =>
      onOwnSheet(opened, async (sheet, context) => {
        const { styles } = context.workbook;
        styles.add("Agency note");
        const own = styles.getItem("Agency note");
        own.font.italic = true;
        own.fill.color = "#FFF2CC";
        await context.sync();
        const cell = sheet.getRange("A1");
        cell.style = "agency NOTE";
        cell.load("style, format/font/italic, format/fill/color");
        own.load("builtIn, name");
        await context.sync();
        expect([cell.style, cell.format.font.italic, cell.format.fill.color]).toEqual([
          "Agency note",
          true,
          "#FFF2CC",
        ]);
        expect([own.builtIn, own.name]).toEqual([false, "Agency note"]);
        styles.add("AGENCY note");
        expect(await codeOf(context.sync())).toBe("ItemAlreadyExists");
        own.delete();
        await context.sync();
        const gone = styles.getItemOrNullObject("Agency note");
        await context.sync();
        expect(gone.isNullObject).toBe(true);
      }),
  },
  {
    fact: "what a style leaves out stays as the cell has it",
    source: `${API}style#excel-excel-style-includenumber-member`,
    run: (opened) =>
      onOwnSheet(opened, async (sheet, context) => {
        const { styles } = context.workbook;
        styles.add("Only colours");
        const own = styles.getItem("Only colours");
        own.includeNumber = false;
        own.includeFont = false;
        own.fill.color = "#FFF2CC";
        const cell = sheet.getRange("A1");
        cell.numberFormat = [["0.00"]];
        cell.format.font.bold = true;
        await context.sync();
        cell.style = "Only colours";
        cell.load("numberFormat, format/font/bold, format/fill/color");
        await context.sync();
        expect([cell.numberFormat, cell.format.font.bold, cell.format.fill.color]).toEqual([
          [["0.00"]],
          true,
          "#FFF2CC",
        ]);
        own.delete();
        await context.sync();
      }),
  },
  {
    fact: "the built-in styles are there in a new workbook",
    source: `${API}stylecollection`,
    run: (opened) =>
      onOwnSheet(opened, async (_sheet, context) => {
        const styles = context.workbook.styles.load("items/name, items/builtIn");
        const count = context.workbook.styles.getCount();
        await context.sync();
        expect(count.value).toBe(styles.items.length);
        expect(styles.items.filter(({ builtIn }) => builtIn).length > 30).toBe(true);
      }),
  },
];

export const stylesFacts: FactGroup[] = [{ about: "styles of cells:", shared: true, facts }];
