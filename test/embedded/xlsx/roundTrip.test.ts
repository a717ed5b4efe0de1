import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import type { WorkbookContents } from "../../../src/embedded/engine/contents";
import { readXlsx, writeXlsx } from "../../../src/embedded/xlsx";
import { cellsOf, emptySheet, everything, workbookOf } from "./everything";

const returns = path.resolve(__dirname, "../../../../shared/returns");

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

const files = readdirSync(returns).filter((name) => name.endsWith(".xlsx"));

it.each(files)("%s says the same after it has been saved", async (name) => {
  const read = await readXlsx(readFileSync(path.join(returns, name)));
  expect(read.sheets[0]?.cells.size).toBeGreaterThan(10);
  const again = await readXlsx(await writeXlsx(read));
  expect(resolved(again)).toEqual(resolved(read));
});

it("keeps everything that the contents can hold", async () => {
  const contents = everything();
  const again = await readXlsx(await writeXlsx(contents));
  expect(resolved(again)).toEqual(resolved(contents));
  expect(again.warnings).toEqual([]);
});

it("writes the same bytes for the same contents", async () => {
  expect(await writeXlsx(everything())).toEqual(await writeXlsx(everything()));
});

it("gives the header cells of a table the names of its columns", async () => {
  const contents = workbookOf({
    ...emptySheet("Sheet1"),
    cells: cellsOf([[2019, "b"]]),
    tables: [
      {
        name: "Years",
        area: { top: 0, left: 0, bottom: 1, right: 1 },
        showHeaders: true,
        showTotals: false,
        columns: [{ name: "2019" }, { name: "b" }],
        showBandedRows: true,
        showBandedColumns: false,
        highlightFirstColumn: false,
        highlightLastColumn: false,
        showFilterButton: true,
      },
    ],
  });
  const again = await readXlsx(await writeXlsx(contents));
  expect(again.sheets[0]?.cells.get(0)?.get(0)).toEqual({ value: "2019" });
});

it("refuses to write a workbook without a visible sheet", async () => {
  await expect(writeXlsx(workbookOf({ ...emptySheet("A"), visibility: "hidden" }))).rejects.toThrow(
    RangeError,
  );
});
