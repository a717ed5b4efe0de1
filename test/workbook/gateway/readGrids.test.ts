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

describe("reading a sheet with a cell far from the others", () => {
  it("reads each at its place, with its hidden rows and merged cells, and nothing of what is between", async () => {
    const workbook = await openWorkbook();
    await workbook.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Sheet1");
      sheet.getRange("B2:C4").values = [
        ["Date", "Event"],
        [1, "one"],
        [2, "two"],
      ];
      sheet.getRange("B3:B4").merge(false);
      sheet.getRange("4:4").rowHidden = true;
      sheet.getRange("XFD50000").values = [["far"]];
      await context.sync();
    });
    const before = workbook.traffic.bytes;
    const grid = await read(workbook);
    expect(workbook.traffic.bytes - before).toBeLessThan(60_000);
    workbook.close();
    const shown = (grid?.cells ?? []).flatMap((row, index) =>
      row.flatMap(({ text }, at) => (text === "" ? [] : [[index + 2, at + 2, text]])),
    );
    expect(shown).toEqual([
      [2, 2, "Date"],
      [2, 3, "Event"],
      [3, 2, "1"],
      [3, 3, "one"],
      [4, 3, "two"],
      [50_000, 16_384, "far"],
    ]);
    expect([grid?.firstRow, grid?.firstColumn, grid?.cells.length, grid?.hiddenRows]).toEqual([
      2,
      2,
      49_999,
      [4],
    ]);
    expect(grid?.merges).toEqual([{ top: 3, left: 2, bottom: 4, right: 2 }]);
  });

  it("reads a table whole that is long, and full", async () => {
    const workbook = await openWorkbook();
    await workbook.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Sheet1");
      sheet.getRangeByIndexes(0, 0, 31_000, 1).values = Array.from({ length: 31_000 }, (_, row) => [
        `entry ${row}`,
      ]);
      await context.sync();
    });
    const grid = await read(workbook);
    workbook.close();
    expect(grid?.cells).toHaveLength(31_000);
    expect(grid?.cells[30_999]?.map(({ text }) => text)).toEqual(["entry 30999"]);
  });
});

it("a sheet whose answer is too large for one is read in parts, and its hidden rows are known", async () => {
  const workbook = await openWorkbook(undefined, { payloadLimit: 100_000 });
  const texts = Array.from({ length: 300 }, (_, row) => [`${String(row)} ${"word ".repeat(50)}`]);
  await workbook.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    sheet.getRange("A1:A300").values = texts;
    sheet.getRange("A5:A6").rowHidden = true;
    await context.sync();
  });
  const grid = await read(workbook);
  workbook.close();
  expect([grid?.hiddenRows, grid?.cells.map(([cell]) => [cell?.text])]).toEqual([[5, 6], texts]);
});
