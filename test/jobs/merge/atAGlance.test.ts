import { z } from "zod";
import { mergedReview, merge, POLICE, sendAgain, type Rows } from "../smallReview";
import type { OpenedWorkbook } from "embedded-workbook";

const block = z.array(z.array(z.unknown()));

/** The grid from the names of the periods on, without the hidden row of days, and the charts' names. */
async function glance(
  workbook: OpenedWorkbook,
): Promise<{ grid: unknown[][]; charts: string[]; words: string }> {
  return workbook.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("At a glance");
    const used = sheet.getUsedRange(true).load("values");
    sheet.charts.load("items/name");
    await context.sync();
    const rows = block.parse(used.values);
    const top = rows.findIndex(([first]) => first === "Agency");
    const all = rows.findIndex(([first]) => first === "All agencies");
    const grid = rows.slice(top, all + 1).filter((_row, index) => index !== 1);
    const words = rows
      .slice(all + 1)
      .flat()
      .join("\n");
    return { grid, charts: sheet.charts.items.map(({ name }) => name), words };
  });
}

async function shades(workbook: OpenedWorkbook): Promise<Map<string, string>> {
  return workbook.Excel.run(async (context) => {
    const { conditionalFormats } = context.workbook.worksheets.getItem("At a glance").getUsedRange();
    conditionalFormats.load("items/type");
    await context.sync();
    const rules = conditionalFormats.items.map(({ custom }) => {
      custom.rule.load("formula");
      custom.format.fill.load("color");
      return custom;
    });
    await context.sync();
    return new Map(rules.map(({ rule, format }) => [rule.formula, format.fill.color]));
  });
}

describe("the sheet At a glance", () => {
  it("counts the entries of each agency by month, and every entry somewhere", async () => {
    const workbook = await mergedReview();
    const { grid, charts } = await glance(workbook);
    const [head, , ...agencies] = grid;
    expect(head?.slice(0, 4)).toEqual(["Agency", "", "Before", "Mar"]);
    expect(head?.slice(-3)).toEqual(["After", "Undated", "All"]);
    expect(agencies.map((row) => [row[0], row[1], row.at(-1)])).toEqual([
      ["HOU", "Housing", 2],
      ["POL", "Police", 4],
      ["All agencies", "", 6],
    ]);
    expect(charts).toEqual(["All agencies"]);
    workbook.close();
  });

  it("shows the chart between the grid and the lists, however long these are, and says how many gaps it leaves out", async () => {
    const apart: Rows = Array.from({ length: 40 }, (_one, index) => [
      `01/0${1 + (index % 2) * 6}/${1990 + Math.floor(index / 2)}`,
      `The officer on duty wrote note ${index}.`,
    ]);
    const workbook = await mergedReview(apart);
    const { bottom, gaps, last } = await workbook.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("At a glance");
      const chart = sheet.charts.getItemAt(0).load("top,height");
      const title = sheet.getRange("A:A").find("Gaps", { completeMatch: true }).load("top");
      const lines = sheet.getRange("A:A").getUsedRange(true).getLastCell().load("values");
      await context.sync();
      return { bottom: chart.top + chart.height, gaps: title.top, last: String(lines.values[0]?.[0]) };
    });
    expect(gaps).toBeGreaterThanOrEqual(bottom);
    expect(last).toMatch(/^And \d+ shorter: all of them stand on Cross-checks\.$/);
    workbook.close();
  });

  it("counts live: an entry that the panel redates moves to its new month", async () => {
    const workbook = await mergedReview();
    const before = (await glance(workbook)).grid.at(-1) ?? [];
    await workbook.Excel.run(async (context) => {
      const table = context.workbook.tables.getItem("IntegratedChronology");
      const cell = table.columns.getItem("Date").getDataBodyRange().getCell(0, 0);
      cell.values = [[44_317]];
      await context.sync();
    });
    const after = (await glance(workbook)).grid.at(-1) ?? [];
    const moved = after.map((count, index) => Number(count) - Number(before[index]));
    expect(moved.filter((by) => by === 1)).toHaveLength(1);
    expect(moved.filter((by) => by === -1)).toHaveLength(1);
    workbook.close();
  });

  it("shades by number, and a gap in a colour of its own, by rules that need no add-in", async () => {
    const workbook = await mergedReview();
    const rules = [...(await shades(workbook)).keys()];
    expect(rules.map((rule) => rule.replace(/^.*>=(\d)$/, "$1")).slice(1, 5)).toEqual(["7", "4", "2", "1"]);
    expect(rules.some((rule) => rule.startsWith("=AND("))).toBe(true);
    workbook.close();
  });

  it("is replaced, not duplicated, when a merge changes something", async () => {
    const workbook = await mergedReview();
    await sendAgain(workbook, [...POLICE, ["05/07/2021", "Officers returned a bicycle to Mother at home."]]);
    await merge(workbook);
    const { grid, charts } = await glance(workbook);
    expect(charts).toHaveLength(1);
    expect(grid.at(-1)?.at(-1)).toBe(7);
    expect(grid[0]).toContain("Jul");
    workbook.close();
  });
});
