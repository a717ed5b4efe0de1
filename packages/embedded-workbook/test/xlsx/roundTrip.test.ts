import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import type { CellContents, TableContents } from "../../src/engine/contents";
import type { WorkbookContents } from "../../src/engine/workbookContents";
import { readXlsx, writeXlsx } from "../../src/xlsx";
import { cellsOf, emptySheet, everything, workbookOf } from "./everything";

/** The contents with the styles in the place of their numbers, which may change from file to file. */
function resolved(contents: WorkbookContents): unknown {
  const style = (number: number | undefined) => (number === undefined ? undefined : contents.styles[number]);
  return {
    ...contents,
    styles: null,
    warnings: null,
    sheets: contents.sheets.map((sheet) => ({
      ...sheet,
      cells: [...sheet.cells].map(([row, cells]) => [
        row,
        [...cells].map(([column, cell]) => [column, { ...cell, style: style(cell.style) }]),
      ]),
      rows: [...sheet.rows].map(([row, each]) => [row, { ...each, style: style(each.style) }]),
      columns: sheet.columns.map((column) => ({ ...column, style: style(column.style) })),
    })),
  };
}

it("keeps everything that the contents can hold", async () => {
  const contents = everything();
  const again = await readXlsx(await writeXlsx(contents));
  expect(resolved(again)).toEqual(resolved(contents));
  expect(again.warnings).toEqual([]);
});

it("writes the same bytes for the same contents", async () => {
  expect(await writeXlsx(everything())).toEqual(await writeXlsx(everything()));
});

/** A table with two columns in A1:B3. */
const table = (name: string, ...columns: string[]): TableContents => ({
  name,
  area: { top: 0, left: 0, bottom: 2, right: columns.length - 1 },
  showHeaders: true,
  showTotals: false,
  columns: columns.map((column) => ({ name: column })),
  showBandedRows: true,
  showBandedColumns: false,
  highlightFirstColumn: false,
  highlightLastColumn: false,
  showFilterButton: true,
});

it("gives the header cells of a table the names of its columns", async () => {
  const contents = workbookOf({
    ...emptySheet("Sheet1"),
    cells: cellsOf([[2019, "b"]]),
    tables: [table("Years", "2019", "b")],
  });
  const again = await readXlsx(await writeXlsx(contents));
  expect(again.sheets[0]?.cells.get(0)?.get(0)).toEqual({ value: "2019" });
});

it.each([
  ["=Staff[@Age]+1", "=Staff[[#This Row],[Age]]+1"],
  ["=[@Age]", "=Staff[[#This Row],[Age]]"],
  ["=[@[First name]]&[Age]", "=Staff[[#This Row],[First name]]&Staff[Age]"],
  ["=SUM(Staff[#Totals],Sheet1!A1)", "=SUM(Staff[#Totals],Sheet1!A1)"],
])("writes the row of a table in %s as files do", async (typed, written) => {
  const contents = workbookOf({
    ...emptySheet("Sheet1"),
    cells: cellsOf([["First name", "Age"], ["x", { value: 1, formula: typed }], ["y"]]),
    tables: [table("Staff", "First name", "Age")],
  });
  const again = await readXlsx(await writeXlsx(contents));
  expect(again.sheets[0]?.cells.get(1)?.get(1)?.formula).toBe(written);
});

it("marks formulas that spill, and reads them back as they were", async () => {
  const cell: CellContents = { value: 1, formula: "=UNIQUE(B1:B3)" };
  const spilled: CellContents = {
    value: 2,
    formula: "=SORT(B1:B2)",
    arrayFormula: { top: 0, left: 3, bottom: 1, right: 3 },
  };
  const contents = workbookOf({ ...emptySheet("Sheet1"), cells: cellsOf([[cell, null, null, spilled]]) });
  const bytes = await writeXlsx(contents);
  expect((await readXlsx(bytes)).sheets).toEqual(contents.sheets);
  const xml = strFromU8(unzipSync(bytes)["xl/worksheets/sheet1.xml"] ?? new Uint8Array());
  expect(xml).toContain('<c r="A1" cm="1"><f t="array" ref="A1">_xlfn.UNIQUE(B1:B3)</f><v>1</v></c>');
});

it("keeps the settings of an add-in apart from the custom XML parts of others", async () => {
  const contents = { ...workbookOf(emptySheet("A")), settings: { a: [1, "<&>"] } };
  const again = await readXlsx(await writeXlsx(contents));
  expect(again.settings).toEqual(contents.settings);
  expect(again.customXml).toEqual([]);
});

it("reads the settings of a file that was saved under an earlier namespace", async () => {
  const parts = unzipSync(await writeXlsx({ ...workbookOf(emptySheet("A")), settings: { a: 1 } }));
  const item = strFromU8(parts["customXml/item1.xml"] ?? new Uint8Array());
  expect(item).toContain('xmlns="urn:embedded-workbook:document-settings"');
  const earlier = item.replace("urn:embedded-workbook:", "urn:another-owner:");
  const again = await readXlsx(zipSync({ ...parts, "customXml/item1.xml": strToU8(earlier) }));
  expect([again.settings, again.customXml]).toEqual([{ a: 1 }, []]);
});

const a = emptySheet("A");
const longList = `"${"x,".repeat(128)}"`;
it.each<[string, WorkbookContents, RegExp]>([
  ["no visible sheet", workbookOf({ ...a, visibility: "hidden" }), /visible sheet/],
  ["two sheets of one name", workbookOf(a, emptySheet("a")), /two sheets “a”/],
  ["a sheet's name that is none", workbookOf(emptySheet("a/b")), /“a\/b” cannot be/],
  ["a sheet's name that is too long", workbookOf(emptySheet("x".repeat(32))), /cannot be the name/],
  [
    "two tables of one name",
    workbookOf({ ...a, tables: [table("T", "x"), table("t", "y")] }),
    /two tables “t”/,
  ],
  ["two columns of one name", workbookOf({ ...a, tables: [table("T", "x", "X")] }), /two columns “X”/],
  [
    "a text too long for a cell",
    workbookOf({ ...a, cells: cellsOf([["x".repeat(32_768)]]) }),
    /A1: the text has 32768/,
  ],
  [
    "a list that is too long",
    workbookOf({
      ...a,
      dataValidations: [
        {
          areas: [{ top: 0, left: 0, bottom: 0, right: 0 }],
          type: "list",
          formula1: longList,
          ignoreBlanks: true,
          inCellDropDown: true,
        },
      ],
    }),
    /A1: the list has more than 255/,
  ],
])("refuses to write %s", async (_, contents, words) => {
  await expect(writeXlsx(contents)).rejects.toThrow(words);
  await expect(writeXlsx(contents)).rejects.toBeInstanceOf(RangeError);
});
