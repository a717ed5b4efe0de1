import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { Workbook } from "@cj-tech-master/excelts";
import { installChartSupport } from "@cj-tech-master/excelts/chart";
import { z } from "zod";
import { areaAddress, cellAddress } from "../../src/engine/address";
import type { Area } from "../../src/engine/contents";
import type { SheetContents, WorkbookContents } from "../../src/engine/workbookContents";
import { readXlsx } from "../../src/xlsx";
import { kindsOfWorkbook } from "../xlsx/kinds";

const folder = mkdtempSync(path.join(tmpdir(), "kinds-"));
let kinds: Map<string, Uint8Array>;

const lines = z.array(z.string());
const foundByOpenpyxl = z.array(
  z.object({
    sheets: lines,
    cells: lines,
    names: lines,
    tables: lines,
    merges: lines,
    formats: lines,
    validations: lines,
  }),
);
type Found = z.infer<typeof foundByOpenpyxl>[number];
let openpyxl: Map<string, Found>;

const fileOf = (kind: string): string => path.join(folder, `${kind}.xlsx`);

beforeAll(async () => {
  installChartSupport();
  kinds = await kindsOfWorkbook();
  for (const [kind, bytes] of kinds) writeFileSync(fileOf(kind), bytes);
  const files = [...kinds.keys()].map(fileOf);
  const profile = `-env:UserInstallation=file://${folder}/profile`;
  const target = ["--convert-to", "xlsx:Calc MS Excel 2007 XML", "--outdir", path.join(folder, "out")];
  execFileSync("soffice", [profile, "--headless", ...target, ...files], {
    stdio: "ignore",
    timeout: 200_000,
  });
  const script = path.join(__dirname, "readers.py");
  const printed = execFileSync("python3", [script, ...files], {
    encoding: "utf8",
    stdio: ["ignore", "pipe", "ignore"],
  });
  const found = foundByOpenpyxl.parse(JSON.parse(printed));
  openpyxl = new Map(
    [...kinds.keys()].flatMap((kind, index) => (found[index] ? [[kind, found[index]]] : [])),
  );
}, 240_000);

afterAll(() => rmSync(folder, { recursive: true, force: true }));

const areasOf = (areas: readonly Area[]): string =>
  areas
    .map((area) => areaAddress(area))
    .sort()
    .join(" ");

function each(contents: WorkbookContents, list: (sheet: SheetContents) => string[]): string[] {
  return contents.sheets.flatMap((sheet) => list(sheet).map((line) => `${sheet.name}!${line}`)).sort();
}

const TYPES: Readonly<Record<string, string>> = { wholeNumber: "whole", decimal: "decimal" };

/** What a file of ours holds, in the words in which the others tell it. */
async function oursIn(bytes: Uint8Array): Promise<Found> {
  const contents = await readXlsx(bytes);
  return {
    sheets: contents.sheets.map(({ name, visibility }) => `${name} ${visibility}`),
    cells: each(contents, ({ cells }) =>
      [...cells].flatMap(([row, columns]) =>
        [...columns].flatMap(([column, { value, formula }]) =>
          formula === undefined && (value === null || value === "")
            ? []
            : `${cellAddress(row, column)} ${formula === undefined ? "value" : "formula"}`,
        ),
      ),
    ),
    names: contents.names.map(({ name }) => name).sort(),
    tables: contents.sheets.flatMap(({ tables }) => tables.map(({ name }) => name)).sort(),
    merges: each(contents, ({ merges }) => merges.map((area) => areaAddress(area))),
    formats: each(contents, ({ conditionalFormats }) =>
      conditionalFormats.map(({ areas }) => areasOf(areas)),
    ),
    validations: each(contents, ({ dataValidations }) =>
      dataValidations.map(({ areas, type }) => `${areasOf(areas)} ${TYPES[type] ?? type}`),
    ),
  };
}

/** The columns of icons that stand in an extension for newer versions, which openpyxl does not read. */
const NEWER_ICONS = ["Sheet1!D1:D9", "Sheet1!F1:F9"];

it("openpyxl finds the same cells, names and rules in every kind of workbook that we save", async () => {
  for (const [kind, bytes] of kinds) {
    const ours = await oursIn(bytes);
    const formats = ours.formats.filter((format) => !NEWER_ICONS.includes(format));
    expect([kind, openpyxl.get(kind)]).toEqual([kind, { ...ours, formats }]);
  }
});

it("LibreOffice finds the same cells, names and rules in every kind of workbook that we save", async () => {
  for (const [kind, bytes] of kinds) {
    // What it makes of that one is in libreOffice.test.ts.
    if (kind === "everything") continue;
    const theirs = await oursIn(readFileSync(path.join(folder, "out", `${kind}.xlsx`)));
    expect([kind, theirs]).toEqual([kind, await oursIn(bytes)]);
  }
});

it("excelts opens every kind of workbook that we save, with the same cells", async () => {
  for (const [kind, bytes] of kinds) {
    const workbook = new Workbook();
    await workbook.xlsx.load(new Uint8Array(bytes));
    const cells: string[] = [];
    for (const sheet of workbook.worksheets) {
      sheet.eachRow((row) =>
        row.eachCell((cell) => {
          if (cell.value === null || cell.value === "" || cell.master !== cell) return;
          cells.push(`${sheet.name}!${cell.address} ${cell.formula ? "formula" : "value"}`);
        }),
      );
    }
    expect([kind, cells.sort()]).toEqual([kind, (await oursIn(bytes)).cells]);
  }
});
