import { merge, mergedReview, POLICE, rowOf, sendAgain, type Rows } from "../smallReview";

const LONG = `${"Mother rang about the neighbour and was told to keep a diary. ".repeat(100)}End.`;

const WITH_A_LONG_ONE: Rows = POLICE.map(([date, event], index) => [date, index === 0 ? LONG : event]);

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
});
