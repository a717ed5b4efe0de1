import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { readXlsx, writeXlsx } from "embedded-workbook/xlsx";
import { returnFile, returnWorkbooks } from "../returnFiles";

type Contents = Awaited<ReturnType<typeof readXlsx>>;

const names = returnWorkbooks();
const folder = mkdtempSync(path.join(tmpdir(), "returns-"));

beforeAll(async () => {
  for (const name of names) {
    writeFileSync(path.join(folder, name), await writeXlsx(await readXlsx(readFileSync(returnFile(name)))));
  }
  execFileSync(
    "soffice",
    [
      `-env:UserInstallation=file://${folder}/profile`,
      "--headless",
      "--convert-to",
      "xlsx:Calc MS Excel 2007 XML",
      "--outdir",
      path.join(folder, "out"),
      ...names.map((name) => path.join(folder, name)),
    ],
    { stdio: "ignore", timeout: 110_000 },
  );
}, 120_000);

afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** What was saved here, after LibreOffice has opened it and saved it again. */
async function throughLibreOffice(name: string): Promise<Contents> {
  const file = path.join(folder, "out", name);
  if (!existsSync(file)) throw new Error(`LibreOffice did not open ${name}.`);
  return readXlsx(readFileSync(file));
}

/** LibreOffice writes 15 digits, makes numbers of the truth values of formulas, and has line breaks of one sign. */
function comparable(value: string | number | boolean | null): string | number | null {
  if (typeof value === "number") return Number(value.toPrecision(12));
  if (typeof value === "boolean") return Number(value);
  return value?.replaceAll("\r\n", "\n") ?? null;
}

/** Every cell with a value, by sheet and address. */
function valuesOf(contents: Contents): Map<string, string | number> {
  const values = new Map<string, string | number>();
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

it.each(names)("LibreOffice finds the same in %s", async (name) => {
  const ours = await readXlsx(readFileSync(returnFile(name)));
  const theirs = await throughLibreOffice(name);
  expect(valuesOf(theirs)).toEqual(valuesOf(ours));
  ours.sheets.forEach((sheet, index) => {
    const other = theirs.sheets[index];
    expect(other?.merges).toEqual(expect.arrayContaining(sheet.merges));
    expect(other?.tables.map((table) => [table.name, table.area])).toEqual(
      sheet.tables.map((table) => [table.name, table.area]),
    );
    for (const [row, cells] of sheet.cells) {
      for (const [column, cell] of cells) {
        const format = ours.styles[cell.style ?? -1]?.numberFormat;
        const otherStyle = other?.cells.get(row)?.get(column)?.style;
        if (format === "dd/mm/yyyy") expect(theirs.styles[otherStyle ?? -1]?.numberFormat).toBe(format);
      }
    }
  });
});
