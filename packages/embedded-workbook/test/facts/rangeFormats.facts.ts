import { expect } from "./expect";
import { codeOf, type Fact, type FactGroup, type Opened } from "./fact";
import { onSheet } from "./rangeRun";

const FORMAT = "https://learn.microsoft.com/javascript/api/excel/excel.rangeformat#excel-excel-rangeformat-";
const FILL = "https://learn.microsoft.com/javascript/api/excel/excel.rangefill#excel-excel-rangefill-";
const FONT = "https://learn.microsoft.com/javascript/api/excel/excel.rangefont";
const BORDER = "https://learn.microsoft.com/javascript/api/excel/excel.rangeborder";
const RANGE = "https://learn.microsoft.com/javascript/api/excel/excel.range#excel-excel-range-";

const colours: Fact[] = [
  ["red", "#FF0000"],
  ["RebeccaPurple", null],
  ["#abc", "#AABBCC"],
  ["#fdE9d9", "#FDE9D9"],
  ["FFA500", "#FFA500"],
  ["", null],
  ["rgb(1,2,3)", null],
  ["#12345", null],
].map(([given, answered]) => ({
  fact: answered ? `the colour "${given}" is answered as ${answered}` : `"${given}" is no colour`,
  source: `${FILL}color-member`,
  run: async (opened: Opened) => {
    let read = "";
    const setting = onSheet(opened, async (sheet, context) => {
      const { fill } = sheet.getRange("A1").format;
      fill.color = given ?? "";
      fill.load("color");
      await context.sync();
      read = fill.color;
    });
    expect(await codeOf(setting)).toBe(answered === null ? "InvalidArgument" : null);
    expect(read).toBe(answered ?? "");
  },
}));

const refused: [string, (range: Excel.Range) => unknown][] = [
  ["an alignment of no name", (range) => Object.assign(range.format, { horizontalAlignment: "Middle" })],
  ["a bold that is a text", (range) => Object.assign(range.format.font, { bold: "yes" })],
  ["a font of no size", (range) => (range.format.font.size = 0)],
  ["a row of 500 points", (range) => (range.format.rowHeight = 500)],
  ["a column of -1 points", (range) => (range.format.columnWidth = -1)],
  ["text turned by 120 degrees", (range) => (range.format.textOrientation = 120)],
  ["an indent of 251", (range) => (range.format.indentLevel = 251)],
  [
    "a border line of no name",
    (range) => Object.assign(range.format.borders.getItem("EdgeTop"), { style: "Wavy" }),
  ],
  ["null for a colour", (range) => Object.assign(range.format.fill, { color: null })],
  ["a number format that is broken", (range) => (range.numberFormat = [['"open']])],
];

const facts: Fact[] = [
  ...colours,
  ...refused.map(([name, change]) => ({
    fact: `${name} is refused`,
    source: FORMAT,
    run: async (opened: Opened) => {
      const changing = onSheet(opened, async (sheet, context) => {
        change(sheet.getRange("A1"));
        await context.sync();
      });
      expect(await codeOf(changing)).toBe("InvalidArgument");
    },
  })),
  {
    fact: "a new cell looks as the style Normal says",
    source: FORMAT,
    run: (opened) =>
      onSheet(opened, async (sheet, context) => {
        const { format } = sheet.getRange("A1");
        format.load(
          "horizontalAlignment, verticalAlignment, wrapText, indentLevel, textOrientation, columnWidth, rowHeight",
        );
        format.load(
          "fill/color, font/name, font/size, font/color, font/bold, font/underline, protection/locked",
        );
        await context.sync();
        expect(format.toJSON()).toMatchObject({
          horizontalAlignment: "General",
          verticalAlignment: "Bottom",
          wrapText: false,
          indentLevel: 0,
          textOrientation: 0,
          columnWidth: 48,
          rowHeight: 15,
          fill: { color: "#FFFFFF" },
          font: { name: "Calibri", size: 11, color: "#000000", bold: false, underline: "None" },
          protection: { locked: true },
        });
      }),
  },
  {
    fact: "what differs within a range reads as null",
    source: FORMAT,
    run: (opened) =>
      onSheet(opened, async (sheet, context) => {
        const range = sheet.getRange("A1:B2");
        sheet.getRange("A1").format.fill.color = "red";
        sheet.getRange("A1").format.wrapText = true;
        sheet.getRange("A:A").format.columnWidth = 100;
        sheet.getRange("1:1").format.rowHeight = 30;
        range.load(
          "format/fill/color, format/wrapText, format/columnWidth, format/rowHeight, format/font/bold",
        );
        await context.sync();
        const { format } = range;
        expect([
          format.fill.color,
          format.wrapText,
          format.columnWidth,
          format.rowHeight,
          format.font.bold,
        ]).toEqual([null, null, null, null, false]);
      }),
  },
  {
    fact: "fonts, alignment and protection are read as they were set",
    source: FONT,
    run: (opened) =>
      onSheet(opened, async (sheet, context) => {
        const range = sheet.getRange("B2:C3");
        const font = {
          name: "Arial",
          size: 9.5,
          color: "#123456",
          bold: true,
          italic: true,
          strikethrough: true,
          underline: "Double" as const,
          superscript: true,
        };
        const format = {
          horizontalAlignment: "CenterAcrossSelection" as const,
          verticalAlignment: "Top" as const,
          wrapText: true,
          indentLevel: 2,
          textOrientation: 180,
          shrinkToFit: true,
          readingOrder: "RightToLeft" as const,
        };
        const protection = { locked: false, formulaHidden: true };
        range.format.set({ ...format, font, protection });
        range.format.load();
        range.format.font.load();
        range.format.protection.load();
        await context.sync();
        expect(range.format.font.toJSON()).toMatchObject(font);
        expect(range.format.toJSON()).toMatchObject(format);
        expect(range.format.protection.toJSON()).toMatchObject(protection);
      }),
  },
  {
    fact: "borders are those of the range's edges and insides",
    source: BORDER,
    run: (opened) =>
      onSheet(opened, async (sheet, context) => {
        const { borders } = sheet.getRange("B2:C3").format;
        borders.getItem("EdgeTop").style = "Double";
        borders.getItem("InsideHorizontal").color = "green";
        borders.getItem("EdgeLeft").weight = "Medium";
        borders.load("items/sideIndex, items/style, items/weight, items/color");
        const above = sheet.getRange("B1").format.borders.getItem("EdgeBottom").load("style");
        const inner = sheet.getRange("B3").format.borders.getItem("EdgeTop").load("color");
        await context.sync();
        const read = Object.fromEntries(
          borders.items.map((border) => [border.sideIndex, [border.style, border.weight, border.color]]),
        );
        expect(read).toMatchObject({
          EdgeTop: ["Double", "Thick", "#000000"],
          InsideHorizontal: ["Continuous", "Thin", "#008000"],
          EdgeLeft: ["Continuous", "Medium", "#000000"],
          EdgeBottom: ["None", "Thin", "#000000"],
        });
        expect([above.style, inner.color]).toEqual(["Double", "#008000"]);
        borders.getItem("EdgeTop").style = "None";
        above.load("style");
        await context.sync();
        expect(above.style).toBe("None");
      }),
  },
  {
    fact: "a whole column's format is that of cells that are written into it later, a cleared cell has none",
    source: FORMAT,
    run: (opened) =>
      onSheet(opened, async (sheet, context) => {
        sheet.getRange("B:B").format.fill.color = "yellow";
        sheet.getRange("2:2").format.font.bold = true;
        sheet.getRange("B3").values = [["x"]];
        sheet.getRange("B4").clear("Formats");
        const cells = ["B2", "B3", "B4", "C2"].map((address) =>
          sheet.getRange(address).load("format/fill/color, format/font/bold"),
        );
        const column = sheet.getRange("B10:B1048576").load("format/fill/color");
        await context.sync();
        expect(cells.map(({ format }) => [format.fill.color, format.font.bold])).toEqual([
          ["#FFFF00", true],
          ["#FFFF00", false],
          ["#FFFFFF", false],
          ["#FFFFFF", true],
        ]);
        expect(column.format.fill.color).toBe("#FFFF00");
      }),
  },
  {
    fact: "a row is fitted to its text up to 409 points, however long that is",
    source:
      "https://support.microsoft.com/office/excel-specifications-and-limits-1672b34d-7043-467e-8e27-269d656771c3",
    run: (opened) =>
      onSheet(opened, async (sheet, context) => {
        const long = sheet.getRange("A1");
        long.values = [["Several words that take many lines. ".repeat(100)]];
        long.format.wrapText = true;
        long.format.autofitRows();
        long.load("format/rowHeight");
        await context.sync();
        expect(long.format.rowHeight).toBe(409);
      }),
  },
  {
    fact: "columns and rows are fitted to their text",
    source: `${FORMAT}autofitcolumns-member(1)`,
    run: (opened) =>
      onSheet(opened, async (sheet, context) => {
        const cell = sheet.getRange("A1");
        cell.values = [["A sentence of about thirty letters"]];
        cell.format.autofitColumns();
        cell.load("format/columnWidth");
        const wrapped = sheet.getRange("B2");
        wrapped.values = [["Several words that take more than one line"]];
        wrapped.format.wrapText = true;
        wrapped.format.autofitRows();
        wrapped.load("format/rowHeight, format/useStandardHeight");
        await context.sync();
        expect(cell.format.columnWidth).toBeGreaterThan(100);
        expect(wrapped.format.rowHeight).toBeGreaterThan(40);
        expect(wrapped.format.useStandardHeight).toBe(true);
      }),
  },
  {
    fact: "properties of many rows are set and read in one call",
    source: `${RANGE}setrowproperties-member(1)`,
    run: (opened) =>
      onSheet(opened, async (sheet, context) => {
        const range = sheet.getRange("A1:B3");
        range.setRowProperties([
          { format: { fill: { color: "red" }, rowHeight: 40 } },
          {},
          { rowHidden: true, format: { font: { bold: true } } },
        ]);
        const read = range.getRowProperties({
          address: true,
          rowHidden: true,
          format: { fill: { color: true }, font: { bold: true }, rowHeight: true },
        });
        await context.sync();
        expect(read.value).toEqual([
          {
            address: "Sheet1!A1:B1",
            rowHidden: false,
            format: { fill: { color: "#FF0000" }, font: { bold: false }, rowHeight: 40 },
          },
          {
            address: "Sheet1!A2:B2",
            rowHidden: false,
            format: { fill: { color: "#FFFFFF" }, font: { bold: false }, rowHeight: 15 },
          },
          {
            address: "Sheet1!A3:B3",
            rowHidden: true,
            format: { fill: { color: "#FFFFFF" }, font: { bold: true }, rowHeight: 0 },
          },
        ]);
      }),
  },
  {
    fact: "properties of many cells are set and read in one call",
    source: `${RANGE}setcellproperties-member(1)`,
    run: (opened) =>
      onSheet(opened, async (sheet, context) => {
        const range = sheet.getRange("A1:B2");
        range.setCellProperties([
          [{ format: { fill: { color: "#00F" } } }, {}],
          [
            {},
            {
              format: {
                borders: { bottom: { style: "Continuous", color: "red" } },
                horizontalAlignment: "Center",
              },
            },
          ],
        ]);
        const read = range.getCellProperties({
          address: true,
          format: { fill: { color: true }, horizontalAlignment: true, borders: { style: true } },
        });
        await context.sync();
        expect(read.value.map((row) => row.map((cell) => cell.format?.fill?.color))).toEqual([
          ["#0000FF", "#FFFFFF"],
          ["#FFFFFF", "#FFFFFF"],
        ]);
        expect(read.value[1]?.[1]).toMatchObject({
          address: "Sheet1!B2",
          format: {
            fill: { color: "#FFFFFF" },
            horizontalAlignment: "Center",
            borders: { top: { style: "None" }, bottom: { style: "Continuous" } },
          },
        });
      }),
  },
  {
    fact: "properties of columns are set in one call, for as many columns as there are",
    source: `${RANGE}setcolumnproperties-member(1)`,
    run: async (opened) => {
      await onSheet(opened, async (sheet, context) => {
        const range = sheet.getRange("A1:B1");
        range.setColumnProperties([{ columnHidden: true }, { format: { columnWidth: 90 } }]);
        const read = range.getColumnProperties({ columnHidden: true, format: { columnWidth: true } });
        await context.sync();
        expect(read.value).toEqual([
          { columnHidden: true, format: { columnWidth: 0 } },
          { columnHidden: false, format: { columnWidth: 90 } },
        ]);
      });
      const short = onSheet(opened, async (sheet, context) => {
        sheet.getRange("A1:B1").setColumnProperties([{ columnHidden: true }]);
        await context.sync();
      });
      expect(await codeOf(short)).toBe("InvalidArgument");
    },
  },
];

export const rangeFormatsFacts: FactGroup[] = [{ about: "rangeFormats", facts }];
