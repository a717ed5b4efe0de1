import { readFileSync } from "node:fs";
import { readXlsx, writeXlsx } from "embedded-workbook/xlsx";
import { returnFile, returnWorkbooks } from "../returnFiles";

type Contents = Awaited<ReturnType<typeof readXlsx>>;

/** The contents with the styles in the place of their numbers, which may change from file to file. */
function resolved(contents: Contents): unknown {
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

it.each(returnWorkbooks())("%s says the same after it has been saved", async (name) => {
  const read = await readXlsx(readFileSync(returnFile(name)));
  expect(read.sheets[0]?.cells.size).toBeGreaterThan(10);
  const again = await readXlsx(await writeXlsx(read));
  expect(resolved(again)).toEqual(resolved(read));
});
