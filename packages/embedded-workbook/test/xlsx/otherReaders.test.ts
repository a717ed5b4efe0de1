import { Workbook } from "@cj-tech-master/excelts";
import { unzipSync, strFromU8 } from "fflate";
import { SaxesParser } from "saxes";
import { writeXlsx } from "../../src/xlsx";
import { everything } from "./everything";

let saved = new Uint8Array();

beforeAll(async () => {
  saved = new Uint8Array(await writeXlsx(everything()));
});

it("excelts finds the same in what we save", async () => {
  const workbook = new Workbook();
  await workbook.xlsx.load(saved);
  const sheet = workbook.getWorksheet("Team's register");
  expect(workbook.worksheets.map((each) => [each.name, each.state])).toEqual([
    ["Team's register", "visible"],
    ["Hidden one", "hidden"],
    ["Kept away", "veryHidden"],
  ]);
  expect(sheet?.getCell("C3").text).toBe("  =1+1 ");
  expect(sheet?.getCell("D2").formula).toBe("NETWORKDAYS.INTL(T_1[[#This Row],[Date]],44680)");
  expect(sheet?.getCell("B2").numFmt).toBe("dd/mm/yyyy");
  expect(sheet?.getCell("A1").font).toMatchObject({ name: "Arial", size: 12, bold: true });
  expect(sheet?.views[0]).toMatchObject({ state: "frozen", xSplit: 2, ySplit: 1, zoomScale: 85 });
  expect(sheet?.getTable("T_1")).toBeDefined();
});

/** The order of a worksheet's elements, ECMA-376 part 1, 18.3.1.99 (CT_Worksheet). */
const ORDER = (
  "sheetPr dimension sheetViews sheetFormatPr cols sheetData sheetCalcPr sheetProtection protectedRanges scenarios " +
  "autoFilter sortState dataConsolidate customSheetViews mergeCells phoneticPr conditionalFormatting dataValidations " +
  "hyperlinks printOptions pageMargins pageSetup headerFooter rowBreaks colBreaks customProperties cellWatches " +
  "ignoredErrors smartTags drawing legacyDrawing legacyDrawingHF picture oleObjects controls webPublishItems tableParts extLst"
).split(" ");

function childNames(xml: string): string[] {
  const parser = new SaxesParser();
  const found: string[] = [];
  let depth = 0;
  parser.on("opentag", (tag) => {
    if (depth++ === 1) found.push(tag.name);
  });
  parser.on("closetag", () => depth--);
  parser.write(xml).close();
  return found;
}

it("the elements of our sheets are in the order of the schema", () => {
  for (const [name, part] of Object.entries(unzipSync(saved))) {
    if (!/worksheets\/sheet\d+\.xml$/.test(name)) continue;
    const places = childNames(strFromU8(part)).map((each) => ORDER.indexOf(each));
    expect(places).not.toContain(-1);
    expect(places).toEqual([...places].sort((one, other) => one - other));
  }
});

it("every part that a relationship of ours names is there and has a content type", () => {
  const parts = unzipSync(saved);
  const types = strFromU8(parts["[Content_Types].xml"] ?? new Uint8Array());
  for (const [name, part] of Object.entries(parts)) {
    if (!name.endsWith(".rels")) continue;
    for (const [, target = ""] of strFromU8(part).matchAll(/Target="\/([^"]*)"/g)) {
      expect(Object.keys(parts)).toContain(target);
      expect(types.includes(`PartName="/${target}"`) || /\.vml$|customXml\/item\d+\.xml$/.test(target)).toBe(
        true,
      );
    }
  }
});
