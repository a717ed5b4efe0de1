import { lintTexts } from "./lintTexts";

/** A line of a function of src/workbook, `range` being some cells of its sheet; an export stands by itself. */
function fileWith(line: string): string {
  const body = line.replace(/\brange\b/g, "sheet.getRange()");
  return line.startsWith("export ")
    ? `${line}\n`
    : `export function queueX(sheet: Excel.Worksheet): void {\n  ${body}\n}\n`;
}

/** How a sheet can be given a look; each line by itself. */
const LOOKS = [
  'range.format.fill.color = "red";',
  "range.format.fill.clear();",
  "range.format.font.bold = true;",
  "const { font } = range.format; font.size = 12;",
  "range.format.columnWidth = 80;",
  "range.format.rowHeight = 18;",
  "range.format.wrapText = true;",
  'range.format.verticalAlignment = "Top";',
  'range.format.borders.getItem("EdgeTop").style = "Continuous";',
  "const { borders } = range.format; borders.load();",
  "sheet.freezePanes.freezeRows(1);",
  "const { freezePanes } = sheet; freezePanes.unfreeze();",
  'sheet.pageLayout.orientation = "Landscape";',
  "const { pageLayout } = sheet; pageLayout.load();",
  "sheet.showGridlines = false;",
  'range.conditionalFormats.add("Custom").custom.format.fill.color = "red";',
  'sheet.charts.getItemAt(0).series.getItemAt(0).format.fill.setSolidColor("red");',
  'export const FILL = "#1F2937";',
  'sheet.tables.getItemAt(0).style = "TableStyleLight1";',
];

/** What sheets do all the same: they write, read a look, and let Excel fit rows. */
const OTHERS = [
  "range.values = [[1]];",
  'range.numberFormat = [["@"]];',
  'range.format.fill.load("color");',
  "range.format.autofitRows();",
];

describe("the look of sheets", () => {
  const outside = lintTexts(
    [...LOOKS, ...OTHERS].map((line) => ({ file: "src/workbook/plan/a.ts", text: fileWith(line) })),
  );
  const inside = lintTexts(LOOKS.map((line) => ({ file: "src/workbook/look/a.ts", text: fileWith(line) })));

  it.each(LOOKS.map((text, at) => [text, outside[at], inside[at]] as const))(
    "is set in src/workbook/look alone: %s",
    (_text, elsewhere, there) => {
      expect(new Set(elsewhere)).toEqual(new Set(["no-restricted-syntax"]));
      expect(there).toEqual([]);
    },
  );

  it.each(OTHERS.map((text, at) => [text, outside[LOOKS.length + at]] as const))(
    "is not what a sheet does with %s",
    (_text, complaints) => {
      expect(complaints).toEqual([]);
    },
  );
});
