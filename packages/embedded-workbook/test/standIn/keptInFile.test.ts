import { openWorkbook } from "../../src/node";

type Act<T> = (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<T>;

/** Does something with the first sheet of a new workbook, and something with that of the file that it is saved as. */
async function savedAndOpened<T>(
  before: Act<void>,
  after: Act<T>,
): Promise<{ found: T; warnings: readonly string[] }> {
  const first = await openWorkbook();
  await first.Excel.run((context) => before(context.workbook.worksheets.getFirst(), context));
  const bytes = await first.save();
  first.close();
  const second = await openWorkbook(bytes);
  const found = await second.Excel.run((context) => after(context.workbook.worksheets.getFirst(), context));
  const { warnings } = second;
  second.close();
  return { found, warnings };
}

it("the names of cell styles are kept, with those of the workbook's own styles and how all of them look", async () => {
  const { found, warnings } = await savedAndOpened(
    async (sheet, context) => {
      const { styles } = context.workbook;
      styles.add("Agency note");
      const own = styles.getItem("Agency note");
      own.font.italic = true;
      own.fill.color = "#FFF2CC";
      own.includeNumber = false;
      styles.getItem("Good").font.color = "#123456";
      styles.add("Never used");
      await context.sync();
      sheet.getRange("A1").style = "Heading1";
      sheet.getRange("A2:B2").style = "Agency note";
      sheet.getRange("A3").style = "20% - Accent1";
      sheet.getRange("A1:A3").values = [["Title"], ["Note"], ["Tint"]];
      await context.sync();
    },
    async (sheet, context) => {
      const cells = ["A1", "A2", "B2", "A3", "A9", "A1:A2"].map((address) =>
        sheet.getRange(address).load("style, format/font/italic, format/fill/color"),
      );
      const own = context.workbook.styles
        .getItem("Agency note")
        .load("builtIn, includeNumber, font/italic, fill/color");
      const good = context.workbook.styles.getItem("Good").load("builtIn, font/color");
      const unused = context.workbook.styles.getItemOrNullObject("Never used");
      await context.sync();
      return {
        cells: cells.map((cell): unknown => cell.style),
        look: [cells[1]?.format.font.italic, cells[1]?.format.fill.color],
        own: [own.builtIn, own.includeNumber, own.font.italic, own.fill.color],
        good: [good.builtIn, good.font.color],
        unused: unused.isNullObject,
      };
    },
  );
  expect(found).toEqual({
    cells: ["Heading1", "Agency note", "Agency note", "Accent1_20", "Normal", null],
    look: [true, "#FFF2CC"],
    own: [false, false, true, "#FFF2CC"],
    good: [true, "#123456"],
    unused: false,
  });
  expect(warnings).toEqual([]);
});

it("a sheet keeps what is set of it and what add-ins wrote down about it", async () => {
  const { found } = await savedAndOpened(
    async (sheet, context) => {
      sheet.tabColor = "#1F77B4";
      sheet.showGridlines = false;
      sheet.showHeadings = false;
      sheet.standardWidth = 20;
      sheet.customProperties.add("Agency", "Health & care");
      sheet.customProperties.add("Empty", "");
      context.workbook.worksheets.add("Hidden").visibility = "Hidden";
      context.workbook.worksheets.add("Very hidden").visibility = "VeryHidden";
      context.workbook.properties.custom.add("Reference", "R-1");
      await context.sync();
    },
    async (sheet, context) => {
      sheet.load("tabColor, showGridlines, showHeadings, standardWidth");
      const own = sheet.customProperties.load("items/key, items/value");
      const { worksheets, properties } = context.workbook;
      worksheets.load("items/visibility");
      const reference = properties.custom.getItem("REFERENCE").load("value");
      const width = sheet.getRange("C1").load("width");
      await context.sync();
      return {
        sheet: [sheet.tabColor, sheet.showGridlines, sheet.showHeadings, sheet.standardWidth],
        own: own.items.map(({ key, value }) => [key, value]),
        visibilities: worksheets.items.map(({ visibility }) => visibility),
        reference: String(reference.value),
        wide: width.width > 100,
      };
    },
  );
  expect(found).toEqual({
    sheet: ["#1F77B4", false, false, 20],
    own: [
      ["Agency", "Health & care"],
      ["Empty", ""],
    ],
    visibilities: ["Visible", "Hidden", "VeryHidden"],
    reference: "R-1",
    wide: true,
  });
});

it("bindings are kept, where their cells are by then", async () => {
  const { found } = await savedAndOpened(
    async (sheet, context) => {
      const { bindings } = context.workbook;
      bindings.add(sheet.getRange("B2:C3"), "Range", "register");
      bindings.add(context.workbook.worksheets.add("Gone").getRange("A1"), "Text", "lost");
      await context.sync();
      sheet.getRange("1:1").insert("Down");
      context.workbook.worksheets.getItem("Gone").delete();
      await context.sync();
    },
    async (_sheet, context) => {
      const bindings = context.workbook.bindings.load("items/id, items/type");
      const range = context.workbook.bindings.getItem("register").getRange().load("address");
      await context.sync();
      return [bindings.items.map(({ id, type }) => [id, type]), range.address];
    },
  );
  expect(found).toEqual([[["register", "Range"]], "Sheet1!B3:C4"]);
});

it("a sheet that is inserted from a file brings the styles of its cells", async () => {
  const source = await openWorkbook();
  await source.Excel.run(async (context) => {
    context.workbook.styles.add("Agency note");
    context.workbook.worksheets.getFirst().getRange("A1").style = "Agency note";
    await context.sync();
  });
  const base64 = Buffer.from(await source.save()).toString("base64");
  source.close();
  const { Excel, close } = await openWorkbook();
  const found = await Excel.run(async (context) => {
    // Microsoft's samples insert all sheets by an empty list.
    context.workbook.insertWorksheetsFromBase64(base64, { sheetNamesToInsert: [] });
    await context.sync();
    const cell = context.workbook.worksheets.getLast().getRange("A1").load("style");
    await context.sync();
    return cell.style;
  });
  close();
  expect(found).toBe("Agency note");
});
