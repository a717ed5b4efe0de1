import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import type { CellContents } from "../../src/engine/contents";
import type { WorkbookContents } from "../../src/engine/workbookContents";
import { readXlsx, writeXlsx } from "../../src/xlsx";
import { cellsOf, emptySheet, everything, workbookOf } from "../xlsx/everything";

const folder = mkdtempSync(path.join(tmpdir(), "xlsx-"));

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
  const saved = new Map([
    ["everything.xlsx", await writeXlsx(everything())],
    ["sums.xlsx", await writeXlsx(withoutResults())],
  ]);
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
