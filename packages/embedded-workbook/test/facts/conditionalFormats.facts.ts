import { expect } from "./expect";
import { codeOf, type Fact, type FactGroup, type Opened } from "./fact";

const API = "https://learn.microsoft.com/javascript/api/excel/excel.";

async function onSheet(
  { Excel: client }: Opened,
  run: (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<void>,
): Promise<void> {
  await client.run((context) => run(context.workbook.worksheets.getItem("Sheet1"), context));
}

function custom(sheet: Excel.Worksheet, address: string, formula: string): Excel.ConditionalFormat {
  const format = sheet.getRange(address).conditionalFormats.add("Custom");
  format.custom.rule.formula = formula;
  format.custom.format.fill.color = "#FFC7CE";
  return format;
}

const facts: Fact[] = [
  {
    fact: "a custom format keeps its formula, fill, font, borders and number format",
    source: `${API}customconditionalformat`,
    run: (opened) =>
      onSheet(opened, async (sheet, context) => {
        const format = custom(sheet, "A2:F50", '=$C2="Police"');
        const look = format.custom.format;
        look.fill.color = "yellow";
        look.font.color = "#9C0006";
        look.font.bold = true;
        look.font.strikethrough = true;
        look.font.underline = "Single";
        look.borders.getItem("EdgeBottom").style = "Dash";
        look.borders.bottom.color = "#FF0000";
        look.numberFormat = "0.00";
        await context.sync();
        const read = sheet.getRange("B3").conditionalFormats.getItemAt(0);
        read.load("type,priority,stopIfTrue");
        read.custom.rule.load("formula");
        read.custom.format.load("numberFormat,fill/color,font");
        const bottom = read.custom.format.borders.getItem("EdgeBottom").load("style,color");
        const range = read.getRange().load("address");
        await context.sync();
        expect([read.type, read.priority, read.stopIfTrue]).toEqual(["Custom", 0, false]);
        expect(read.custom.rule.formula).toBe('=$C2="Police"');
        expect(read.custom.format.numberFormat).toBe("0.00");
        expect(read.custom.format.fill.color).toBe("#FFFF00");
        expect(read.custom.format.font.toJSON()).toMatchObject({
          bold: true,
          color: "#9C0006",
          strikethrough: true,
          underline: "Single",
        });
        expect([bottom.style, bottom.color, range.address]).toEqual(["Dash", "#FF0000", "Sheet1!A2:F50"]);
      }),
  },
  {
    fact: "one format for several areas is found from each of them, and not between",
    source: `${API}rangeareas#excel-excel-rangeareas-conditionalformats-member`,
    run: (opened) =>
      onSheet(opened, async (sheet, context) => {
        const format = sheet.getRanges("A2:A9,E2:E9").conditionalFormats.add("Custom");
        format.custom.rule.formula = '=$E2="Police"';
        const areas = format.getRanges().load("address");
        const counts = ["A3", "C3", "E9"].map((cell) => sheet.getRange(cell).conditionalFormats.getCount());
        await context.sync();
        expect(areas.address).toBe("Sheet1!A2:A9,Sheet1!E2:E9");
        expect(counts.map(({ value }) => value)).toEqual([1, 0, 1]);
      }),
  },
  {
    fact: "a new format comes before those that are there",
    source: `${API}conditionalformatcollection#excel-excel-conditionalformatcollection-add-member(1)`,
    run: (opened) =>
      onSheet(opened, async (sheet, context) => {
        const first = custom(sheet, "A1:A9", "=$A1=1");
        const second = custom(sheet, "A1:A9", "=$A1=2");
        first.load("priority");
        second.load("priority");
        await context.sync();
        expect([first.priority, second.priority]).toEqual([1, 0]);
      }),
  },
  {
    fact: "a format's priority is its place, and the others make room",
    source: `${API}conditionalformat#excel-excel-conditionalformat-priority-member`,
    run: (opened) =>
      onSheet(opened, async (sheet, context) => {
        const formats = [1, 2, 3].map((number) => custom(sheet, "A1:A9", `=$A1=${number}`));
        const [first] = formats;
        if (first) {
          first.priority = 0;
          first.stopIfTrue = true;
        }
        formats.forEach((format) => format.load("priority,stopIfTrue"));
        await context.sync();
        expect(formats.map(({ priority }) => priority)).toEqual([0, 2, 1]);
        expect(formats.map(({ stopIfTrue }) => stopIfTrue)).toEqual([true, false, false]);
      }),
  },
  {
    fact: "cell value and text rules keep their operator and operands",
    source: `${API}cellvalueconditionalformat`,
    run: (opened) =>
      onSheet(opened, async (sheet, context) => {
        const value = sheet.getRange("A1:A9").conditionalFormats.add("CellValue");
        value.cellValue.rule = { formula1: "=5", formula2: "=10", operator: "Between" };
        const text = sheet.getRange("B1:B9").conditionalFormats.add("ContainsText");
        text.textComparison.rule = { operator: "BeginsWith", text: "Open" };
        value.cellValue.load("rule");
        text.textComparison.load("rule");
        const none = value.customOrNullObject;
        none.load("rule/formula");
        await context.sync();
        expect(value.cellValue.rule).toEqual({ formula1: "=5", formula2: "=10", operator: "Between" });
        expect(text.textComparison.rule).toEqual({ operator: "BeginsWith", text: "Open" });
        expect(none.isNullObject).toBe(true);
      }),
  },
  {
    fact: "the formats of a range are those that meet it; those of the sheet are all",
    source: `${API}range#excel-excel-range-conditionalformats-member`,
    run: (opened) =>
      onSheet(opened, async (sheet, context) => {
        custom(sheet, "A1:A9", "=$A1=1");
        custom(sheet, "C1:C9", "=$C1=1");
        const counts = ["A5:B5", "B1", "A1:D1"].map((address) =>
          sheet.getRange(address).conditionalFormats.getCount(),
        );
        const all = sheet.getRange().conditionalFormats.getCount();
        await context.sync();
        expect([...counts, all].map(({ value }) => value)).toEqual([1, 0, 2, 2]);
      }),
  },
  {
    fact: "clearAll takes the formats from its range and leaves them elsewhere; delete takes one away",
    source: `${API}conditionalformatcollection#excel-excel-conditionalformatcollection-clearall-member(1)`,
    run: (opened) =>
      onSheet(opened, async (sheet, context) => {
        const format = custom(sheet, "A1:A9", "=$A1=1");
        sheet.getRange("A4:B5").conditionalFormats.clearAll();
        const areas = format.getRanges().load("address");
        await context.sync();
        expect(areas.address).toBe("Sheet1!A1:A3,Sheet1!A6:A9");
        format.delete();
        const left = sheet.getRange().conditionalFormats.getCount();
        await context.sync();
        expect(left.value).toBe(0);
      }),
  },
  {
    fact: "formats go where their cells go, with their formulas, and grow with a table",
    source:
      "https://support.microsoft.com/office/use-conditional-formatting-to-highlight-information-fed60dfa-1d3f-4e13-9ecb-f1951ff89d7f",
    run: (opened) =>
      onSheet(opened, async (sheet, context) => {
        sheet.getRange("A1:B3").values = [
          ["Region", "N"],
          ["x", 1],
          ["y", 2],
        ];
        const table = sheet.tables.add("A1:B3", true);
        const format = custom(sheet, "A2:B3", "=$B2>1");
        await context.sync();
        sheet.getRange("1:2").insert("Down");
        table.rows.add(undefined, [["z", 3]]);
        sheet.getRange("A:A").insert("Right");
        format.custom.rule.load("formula");
        const range = format.getRange().load("address");
        await context.sync();
        expect([range.address, format.custom.rule.formula]).toEqual(["Sheet1!B4:C6", "=$C4>1"]);
      }),
  },
  {
    fact: "a formula that can't be read is refused with InvalidArgument",
    source: `${API}conditionalformatrule#excel-excel-conditionalformatrule-formula-member`,
    run: (opened) =>
      onSheet(opened, async (sheet, context) => {
        custom(sheet, "A1:A9", "=AND(A1=1,");
        expect(await codeOf(context.sync())).toBe("InvalidArgument");
      }),
  },
];

export const conditionalFormatsFacts: FactGroup[] = [
  { about: "Excel has conditional formats so that", facts },
];
