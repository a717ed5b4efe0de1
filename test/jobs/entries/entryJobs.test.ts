import type { OpenedWorkbook } from "embedded-workbook";
import { createEntryJobs } from "../../../src/jobs/entries/entryJobs";
import type { EntryJobs } from "../../../src/jobs/entries/entryTypes";
import { inChronology, merge, mergedReview, POLICE, rowOf, runIn, sendAgain, type } from "../smallReview";

describe("an entry of the chronology", () => {
  let workbook: OpenedWorkbook;
  let jobs: EntryJobs;
  beforeAll(async () => {
    workbook = await mergedReview();
    jobs = createEntryJobs(runIn(workbook));
  });
  afterAll(() => workbook.close());

  it("is read wherever its row is, with what the panel wrote and the entries linked with it", async () => {
    await type(workbook, "POL-0001", "Key theme", "Neglect");
    await type(workbook, "POL-0001", "Linked", "HOU-0001; GP-0009");
    const entry = await jobs.readEntry("POL-0001");
    expect(entry).toMatchObject({ agency: "Police", date: "03/03/2021", event: POLICE[0][1], of: 6 });
    expect(entry?.panel).toEqual({ "Panel comment": "", "Key theme": "Neglect", Practice: "" });
    expect(entry?.linked.map(({ key, agency }) => [key, agency])).toEqual([["HOU-0001", "Housing"]]);
  });

  it("is the one in whose row the active cell is, and none outside the table", async () => {
    await inChronology(workbook, (_sheet, table) => table.getDataBodyRange().getCell(1, 3).select());
    const second = await jobs.readEntry(null);
    expect(second?.key).toMatch(/^[A-Z]{3}-\d{4}$/);
    await inChronology(workbook, (sheet) => sheet.getRange("A1").select());
    expect(await jobs.readEntry(null)).toBeNull();
    expect(await jobs.readEntry("POL-9999")).toBeNull();
  });

  it("takes what the panel types as it is, and gives it back by the same way", async () => {
    const written = await jobs.writePanel("POL-0002", "Panel comment", "=why, and '- when?", "");
    expect(written.panel["Panel comment"]).toBe("=why, and '- when?");
    expect((await rowOf(workbook, "POL-0002"))["Panel comment"]).toBe("=why, and '- when?");
    const undone = await jobs.writePanel("POL-0002", "Panel comment", "", "=why, and '- when?");
    expect(undone.panel["Panel comment"]).toBe("");
  });

  it("keeps what somebody else has written there since", async () => {
    await type(workbook, "POL-0002", "Panel comment", "Theirs");
    await expect(jobs.writePanel("POL-0002", "Panel comment", "Mine", "")).rejects.toThrow(
      "Somebody has written something else under Panel comment of POL-0002 since.",
    );
    expect((await rowOf(workbook, "POL-0002"))["Panel comment"]).toBe("Theirs");
    await expect(jobs.writePanel("POL-9999", "Practice", "Concern", "")).rejects.toThrow("no longer in");
  });

  it("that the latest merge changed is listed with what it said and says", async () => {
    await sendAgain(workbook, [["04/03/2021", POLICE[0][1]], ...POLICE.slice(1)]);
    await merge(workbook);
    const changed = await jobs.listChanged();
    expect(changed?.map(({ key, mark }) => [key, mark])).toEqual([["POL-0001", "Changed"]]);
    expect(changed?.[0]?.changes).toContainEqual({
      what: "Date as recorded",
      before: "03/03/2021",
      after: "04/03/2021",
    });
    expect(await jobs.nextToLookAt(null)).not.toBeNull();
  });

  it("with nothing to look at leads nowhere", async () => {
    await inChronology(workbook, (_sheet, table) => {
      table.columns.getItem("Queries").getDataBodyRange().clear("Contents");
    });
    expect(await jobs.nextToLookAt("POL-0001")).toBeNull();
    expect(await jobs.listChanged()).toEqual([]);
  });
});
