import { openWorkbook, type OpenedWorkbook } from "embedded-workbook";
import type { Grid } from "../../../src/chronology/sheet/grid";
import { readGrids } from "../../../src/workbook/gateway/readGrids";

async function read(workbook: OpenedWorkbook): Promise<Grid | undefined> {
  return workbook.Excel.run(async (context) => {
    const [grid] = await readGrids(context, [
      { name: "Sheet1", file: "police.xlsx", sheet: "Log", date1904: false },
    ]);
    return grid;
  });
}

/** A table pasted from Word: the first of two columns is a merged cell over two in every row. */
async function pasted(workbook: OpenedWorkbook, rows: number): Promise<void> {
  await workbook.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    sheet.getRangeByIndexes(0, 0, rows, 3).values = Array.from({ length: rows }, (_, row) => [
      `day ${row}`,
      "",
      `entry ${row}`,
    ]);
    sheet.getRangeByIndexes(0, 0, rows, 2).merge(true);
    await context.sync();
  });
}

describe("reading a sheet with merged cells", () => {
  it("finds every one of them, even where there are more than Excel gives at once", async () => {
    const workbook = await openWorkbook();
    await pasted(workbook, 600);
    const grid = await read(workbook);
    workbook.close();
    expect(grid?.remarks).toBeUndefined();
    expect([...(grid?.merges ?? [])].sort((one, other) => one.top - other.top)).toEqual(
      Array.from({ length: 600 }, (_, day) => ({ top: day + 1, left: 1, bottom: day + 1, right: 2 })),
    );
  });

  it("reads every cell, and says that merged cells are not known, where Excel gives none at all", async () => {
    const workbook = await openWorkbook(undefined, {
      failing: [{ call: "Range.getMergedAreasOrNullObject", when: "before" }],
    });
    await pasted(workbook, 300);
    const before = workbook.traffic.requests;
    const grid = await read(workbook);
    expect(workbook.traffic.requests - before).toBeLessThan(12);
    workbook.close();
    expect([grid?.merges, grid?.remarks]).toEqual([
      [],
      [expect.stringMatching(/^Excel could not say which cells of this sheet are merged/)],
    ]);
    expect(grid?.cells.map((row) => row.map(({ text }) => text)).slice(0, 3)).toEqual([
      ["day 0", "", "entry 0"],
      ["day 1", "", "entry 1"],
      ["day 2", "", "entry 2"],
    ]);
    expect(grid?.cells).toHaveLength(300);
  });
});
