import { openWorkbook, type OpenedWorkbook } from "embedded-workbook";
import { fitFormToPages, listForms } from "../../../src/jobs/templates/formJobs";
import { makeTemplate } from "../../../src/jobs/templates/makeTemplate";
import type { RunInWorkbook } from "../../../src/workbook/gateway/workbookRun";
import { sampleReview } from "../sampleReturns";

const TODAY = "2026-11-21";

function runIn(workbook: OpenedWorkbook): RunInWorkbook {
  return (batch) => workbook.Excel.run(batch);
}

describe("a record that is being filled in", () => {
  let workbook: OpenedWorkbook;

  beforeAll(async () => {
    workbook = await openWorkbook(undefined, { today: TODAY });
    const review = sampleReview();
    await makeTemplate(runIn(workbook), { today: TODAY, template: "case-review", agency: "", review });
  });

  afterAll(() => {
    workbook.close();
  });

  async function type(sheet: string, address: string, value: string): Promise<void> {
    await workbook.Excel.run(async (context) => {
      context.workbook.worksheets.getItem(sheet).getRange(address).values = [[value]];
      await context.sync();
    });
  }

  it("says how much of it is still empty, without what the review filled in", async () => {
    const [sheet, peer] = await listForms(runIn(workbook));
    expect([sheet?.title, sheet?.sheet, sheet?.answers, sheet?.empty.length]).toEqual([
      "Case review sheet",
      "Case review sheet",
      15,
      10,
    ]);
    expect(peer?.title).toBe("Peer review");
    expect(sheet?.empty[0]).toEqual({ label: "Main carer", address: "B7" });
  });

  it("is known by its title under any name of its sheet, and its answers by their labels wherever they have moved", async () => {
    await workbook.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Peer review");
      sheet.name = "Second pair of eyes";
      sheet.getRange("6:7").insert("Down");
      await context.sync();
    });
    await type("Second pair of eyes", "B8", "Head of Year");
    const [, peer] = await listForms(runIn(workbook));
    expect(peer).toMatchObject({ sheet: "Second pair of eyes", title: "Peer review" });
    expect(peer?.empty[0]).toEqual({ label: "Peer reviewer", address: "B9" });
  });

  it("counts a table as one answer, and a further paragraph as the answer above it", async () => {
    const empty = async () => {
      const [sheet] = await listForms(runIn(workbook));
      return sheet?.empty ?? [];
    };
    const before = await empty();
    const concerns = before.find(({ label }) => label === "Concerns in the period")?.address ?? "";
    const points = before.find(({ label }) => label === "Learning points")?.address ?? "";
    await type(
      "Case review sheet",
      concerns.replace(/\d+/, (row) => String(Number(row) + 1)),
      "Absence.",
    );
    await type(
      "Case review sheet",
      points.replace(/\d+/, (row) => String(Number(row) + 3)),
      "Ask earlier.",
    );
    const left = before.filter(({ address }) => address !== concerns && address !== points);
    expect(await empty()).toEqual(left);
  });

  it("has rows and pages that fit what is typed, once it is made ready to print", async () => {
    const rows = async () =>
      workbook.Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem("Case review sheet");
        const row = sheet.getRange("B7").load("height");
        const breaks = sheet.horizontalPageBreaks.getCount();
        await context.sync();
        return { height: row.height, breaks: breaks.value };
      });
    const before = await rows();
    await type("Case review sheet", "B7", "Mother, who cares for both children. ".repeat(30));
    const pages = await fitFormToPages(runIn(workbook), "Case review sheet");
    const now = await rows();
    expect(now.height).toBeGreaterThan(5 * before.height);
    expect(pages).toBe(now.breaks + 1);
  });

  it("is not made ready where the sheet is none", async () => {
    await expect(fitFormToPages(runIn(workbook), "Sheet1")).rejects.toThrow("There is no record on a sheet");
  });
});
