import type { OpenedWorkbook } from "embedded-workbook";
import { revertMerge } from "../../../src/jobs/merge/revertMerge";
import {
  merge,
  mergedReview,
  POLICE,
  rowOf,
  rowsOf,
  runIn,
  sendAgain,
  TODAY,
  type Rows,
} from "../smallReview";

const LONG = `${"Mother rang about the neighbour and was told to keep a diary. ".repeat(100)}End.`;

const WITH_A_LONG_ONE: Rows = POLICE.map(([date, event], index) => [date, index === 0 ? LONG : event]);

/** How high each entry's row is, by its ref. */
async function heightsOf(workbook: OpenedWorkbook): Promise<Record<string, number>> {
  const refs = (await rowsOf(workbook)).map((row) => String(row.Ref));
  return workbook.Excel.run(async (context) => {
    const body = context.workbook.tables.getItem("IntegratedChronology").getDataBodyRange();
    const formats = refs.map((_ref, index) => body.getRow(index).load("format/rowHeight"));
    await context.sync();
    return Object.fromEntries(refs.map((ref, index) => [ref, formats[index]?.format.rowHeight ?? 0]));
  });
}

describe("entries that are longer than Excel's highest row", () => {
  it("are named when they are merged, and whole in their cells", async () => {
    const workbook = await mergedReview(WITH_A_LONG_ONE);
    const { result } = await merge(workbook);
    expect(result.warnings).toEqual([
      "The text of POL-0001 is longer than Excel's highest row, so the end is neither shown nor printed. Nothing is lost: " +
        "the cell holds all of it. Widen the column before you print, or read it in the formula bar.",
    ]);
    expect((await rowOf(workbook, "POL-0001"))["What happened"]).toBe(LONG);
    workbook.close();
  });

  it("are named when they come with a corrected return", async () => {
    const workbook = await mergedReview();
    await sendAgain(workbook, [...POLICE, ["01/06/2021", LONG], ["02/06/2021", `Again. ${LONG}`]]);
    const { result } = await merge(workbook);
    expect(result.warnings.join(" ")).toMatch(/^The texts of 2 entries \(POL-0005, POL-0006\) are longer/);
    workbook.close();
  });

  it("keep their height, and are named rightly, where a later merge puts new rows above them and takes them out again", async () => {
    const returned: Rows = [...POLICE, ["01/06/2021", LONG], ["02/06/2021", "A short one, after it."]];
    const workbook = await mergedReview(returned);
    await merge(workbook);
    const heights = await heightsOf(workbook);
    expect(heights["POL-0005"]).toBeGreaterThan(400);
    await sendAgain(workbook, [...returned, ["01/01/2021", "Before all others."]]);
    const { result } = await merge(workbook);
    expect(result.warnings.join(" ")).toContain("The text of POL-0005 is longer");
    expect(await heightsOf(workbook)).toMatchObject(heights);
    await revertMerge(runIn(workbook), 2, TODAY);
    expect(await heightsOf(workbook)).toEqual(heights);
    workbook.close();
  });
});
