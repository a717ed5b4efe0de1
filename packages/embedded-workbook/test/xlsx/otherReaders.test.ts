import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { Workbook } from "@cj-tech-master/excelts";
import { unzipSync, strFromU8 } from "fflate";
import { SaxesParser } from "saxes";
import type { CellContents } from "../../src/engine/contents";
import type { WorkbookContents } from "../../src/engine/workbookContents";
import { readXlsx, writeXlsx } from "../../src/xlsx";
import { cellsOf, emptySheet, everything, workbookOf } from "./everything";

const folder = mkdtempSync(path.join(tmpdir(), "xlsx-"));
const saved = new Map<string, Uint8Array>();

/** Formulas without results, so that another program has to calculate them itself. */
function withoutResults(): WorkbookContents {
  return workbookOf({
    ...emptySheet("Sums"),
    cells: cellsOf([
      [1, 2, { value: null, formula: "=A1+B1" }],
      [
        { value: null, formula: '=COUNTIF(A1:B1,">1")' },
        { value: null, formula: '=TEXTJOIN("-",TRUE,A1:B1)' },
      ],
      [
        { value: null, formula: "=IFS(A1>1,5,TRUE,6)" },
        { value: null, formula: '=MAXIFS(A1:B1,A1:B1,">0")' },
      ],
      [{ value: null, formula: "=NETWORKDAYS.INTL(44678,44684)" }],
    ]),
  });
}

beforeAll(async () => {
  saved.set("everything.xlsx", await writeXlsx(everything()));
  saved.set("sums.xlsx", await writeXlsx(withoutResults()));
  for (const [name, bytes] of saved) writeFileSync(path.join(folder, name), bytes);
  execFileSync(
    "soffice",
    [
      `-env:UserInstallation=file://${folder}/profile`,
      "--headless",
      "--convert-to",
      "xlsx:Calc MS Excel 2007 XML",
      "--outdir",
      path.join(folder, "out"),
      ...[...saved.keys()].map((name) => path.join(folder, name)),
    ],
    { stdio: "ignore", timeout: 110_000 },
  );
}, 120_000);

afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** What we saved, after LibreOffice has opened it and saved it again. */
async function throughLibreOffice(name: string): Promise<WorkbookContents> {
  const file = path.join(folder, "out", name);
  if (!existsSync(file)) throw new Error(`LibreOffice did not open ${name}.`);
  return readXlsx(readFileSync(file));
}

/** LibreOffice writes 15 digits, makes numbers of the truth values of formulas, and has line breaks of one sign. */
function comparable(value: CellContents["value"]): string | number | null {
  if (typeof value === "number") return Number(value.toPrecision(12));
  if (typeof value === "boolean") return Number(value);
  return value?.replaceAll("\r\n", "\n") ?? null;
}

/** Every cell with a value, by sheet and address. */
function valuesOf(contents: WorkbookContents): Map<string, CellContents["value"]> {
  const values = new Map<string, CellContents["value"]>();
  for (const sheet of contents.sheets) {
    for (const [row, cells] of sheet.cells) {
      for (const [column, cell] of cells) {
        const value = comparable(cell.value);
        if (value !== null) values.set(`${sheet.name} ${row} ${column}`, value);
      }
    }
  }
  return values;
}

it("LibreOffice calculates our formulas to what they should be", async () => {
  const values = valuesOf(await throughLibreOffice("sums.xlsx"));
  expect([...values.values()]).toEqual([1, 2, 3, 1, "1-2", 6, 2, 5]);
});

it("LibreOffice finds the rest of what we save", async () => {
  const ours = everything();
  const theirs = await throughLibreOffice("everything.xlsx");
  const [sheet, other] = [ours.sheets[0], theirs.sheets[0]];
  expect(valuesOf(theirs)).toEqual(valuesOf(ours));
  expect(theirs.sheets.map((each) => [each.name, each.visibility !== "visible"])).toEqual(
    ours.sheets.map((each) => [each.name, each.visibility !== "visible"]),
  );
  expect(other?.tables).toMatchObject([{ name: "T_1", area: sheet?.tables[0]?.area, showTotals: true }]);
  expect(other?.merges).toEqual(sheet?.merges);
  expect(other?.conditionalFormats.map((each) => each.rule)).toEqual(
    sheet?.conditionalFormats.map((each) => each.rule),
  );
  expect(other?.conditionalFormats.map((each) => each.format.fill)).toEqual(
    sheet?.conditionalFormats.map((each) => each.format.fill),
  );
  expect(other?.dataValidations.map(({ type, formula1, areas }) => ({ type, formula1, areas }))).toEqual(
    sheet?.dataValidations.map(({ type, formula1, areas }) => ({ type, formula1, areas })),
  );
  expect(other?.dataValidations[0]?.prompt).toEqual(sheet?.dataValidations[0]?.prompt);
  expect(other?.notes.map((note) => note.text)).toEqual(
    expect.arrayContaining(sheet?.notes.map((note) => note.text) ?? []),
  );
  expect(other?.notes.some((note) => note.text.includes("Is this date right?"))).toBe(true);
  expect(other?.hyperlinks.map((link) => [link.address, link.reference])).toEqual(
    sheet?.hyperlinks.map((link) => [link.address, link.reference]),
  );
  expect(other?.pageLayout).toMatchObject({
    orientation: "landscape",
    paperSize: 8,
    printArea: sheet?.pageLayout.printArea,
    titleRows: { from: 0, to: 0 },
    titleColumns: { from: 0, to: 1 },
    headersFooters: sheet?.pageLayout.headersFooters,
  });
  expect(other?.protection?.options.allowFormatCells).toBe(true);
  expect(theirs.names.map((name) => name.name).sort()).toEqual(["Age", "FirstDate", "Limit"]);
  expect(theirs.properties).toMatchObject({
    title: "Register R",
    author: "A. Reviewer",
    company: "Partnership",
  });
  expect(theirs.sheets[1]?.autoFilter?.area).toEqual(ours.sheets[1]?.autoFilter?.area);
});

it("excelts finds the same in what we save", async () => {
  const workbook = new Workbook();
  const bytes = saved.get("everything.xlsx") ?? new Uint8Array();
  await workbook.xlsx.load(bytes);
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
  for (const bytes of saved.values()) {
    for (const [name, part] of Object.entries(unzipSync(bytes))) {
      if (!/worksheets\/sheet\d+\.xml$/.test(name)) continue;
      const places = childNames(strFromU8(part)).map((each) => ORDER.indexOf(each));
      expect(places).not.toContain(-1);
      expect(places).toEqual([...places].sort((one, other) => one - other));
    }
  }
});

it("every part that a relationship of ours names is there and has a content type", () => {
  for (const bytes of saved.values()) {
    const parts = unzipSync(bytes);
    const types = strFromU8(parts["[Content_Types].xml"] ?? new Uint8Array());
    for (const [name, part] of Object.entries(parts)) {
      if (!name.endsWith(".rels")) continue;
      for (const [, target = ""] of strFromU8(part).matchAll(/Target="\/([^"]*)"/g)) {
        expect(Object.keys(parts)).toContain(target);
        expect(
          types.includes(`PartName="/${target}"`) || /\.vml$|customXml\/item\d+\.xml$/.test(target),
        ).toBe(true);
      }
    }
  }
});
