import { openBook } from "../openEmpty";
import { contentsOf } from "../../src/engine/dump";
import { onSheet } from "../facts/rangeRun";

it("looks, links, merges, sizes and spills of ranges are the same after the workbook's contents are opened again", async () => {
  const first = await openBook();
  await onSheet(first, async (sheet, context) => {
    sheet.getRange("A1").hyperlink = { address: "https://example.org/", textToDisplay: "Link" };
    sheet.getRange("B:B").format.fill.color = "yellow";
    sheet.getRange("B2").values = [["'007"]];
    sheet.getRange("B3").clear("Formats");
    sheet.getRange("C1:D1").merge();
    sheet.getRange("4:4").format.rowHeight = 33;
    sheet.getRange("E:E").format.columnWidth = 99;
    sheet.getRange("H:I").group("ByColumns");
    sheet.getRange("H:I").hideGroupDetails("ByColumns");
    sheet.getRange("F1").formulas = [["=SEQUENCE(2)"]];
    sheet.getRange("A5").format.borders.getItem("EdgeBottom").style = "Dash";
    await context.sync();
  });
  const contents = contentsOf(first.book);
  expect(contents.sheets[0]?.columns).toContainEqual({ from: 7, to: 8, hidden: true, outlineLevel: 1 });
  const second = await openBook(contents);
  first.close();
  await onSheet(second, async (sheet, context) => {
    const link = sheet.getRange("A1").load("hyperlink");
    const cells = ["B2", "B3", "B9"].map((address) =>
      sheet.getRange(address).load("format/fill/color, values"),
    );
    const merged = sheet.getRange("A1:F1").getMergedAreasOrNullObject().load("address");
    const row = sheet.getRange("4:4").load("format/rowHeight");
    const column = sheet.getRange("E:E").load("format/columnWidth");
    const spill = sheet.getRange("F1:F2").load("formulas, values, hasSpill");
    const folded = sheet.getRange("H:I").load("columnHidden");
    const border = sheet.getRange("A5").format.borders.getItem("EdgeBottom").load("style");
    await context.sync();
    expect(link.hyperlink).toEqual({ address: "https://example.org/", textToDisplay: "Link" });
    expect(cells.map((cell): unknown[] => [cell.format.fill.color, cell.values[0]?.[0]])).toEqual([
      ["#FFFF00", "007"],
      ["#FFFFFF", ""],
      ["#FFFF00", ""],
    ]);
    expect([merged.address, row.format.rowHeight, column.format.columnWidth]).toEqual([
      "Sheet1!C1:D1",
      33,
      99,
    ]);
    expect([spill.formulas, spill.values, spill.hasSpill]).toEqual([
      [["=SEQUENCE(2)"], [2]],
      [[1], [2]],
      true,
    ]);
    expect(folded.columnHidden).toBe(true);
    expect(border.style).toBe("Dash");
  });
  second.close();
});
