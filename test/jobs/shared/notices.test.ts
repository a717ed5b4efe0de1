import { openWorkbook, type OpenedWorkbook } from "embedded-workbook";
import { createJobs, type Jobs } from "../../../src/jobs/createJobs";
import { csv, POLICE, rowsOf, runIn, TODAY } from "../smallReview";

type Failing = NonNullable<NonNullable<Parameters<typeof openWorkbook>[1]>["failing"]>;

/** The jobs on a workbook in which calls fail, and what they tell beside their results. */
async function withFailing(
  failing: Failing,
): Promise<{ workbook: OpenedWorkbook; jobs: Jobs; told: string[] }> {
  const workbook = await openWorkbook(undefined, { today: TODAY, failing });
  const jobs = createJobs(runIn(workbook), () => TODAY);
  const told: string[] = [];
  jobs.watchNotices((sentence) => told.push(sentence));
  return { workbook, jobs, told };
}

async function sheetsOf({ Excel }: OpenedWorkbook): Promise<string[]> {
  return Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load("items/name");
    await context.sync();
    return worksheets.items.map(({ name }) => name);
  });
}

async function orientationOf({ Excel }: OpenedWorkbook, sheet: string): Promise<string> {
  return Excel.run(async (context) => {
    const { pageLayout } = context.workbook.worksheets.getItem(sheet);
    pageLayout.load("orientation");
    await context.sync();
    return pageLayout.orientation;
  });
}

describe("print settings that Excel refuses", () => {
  it("do not stop a merge: it is finished, and the sheets are named", async () => {
    const { workbook, jobs, told } = await withFailing([{ call: "PageLayout.paperSize", when: "before" }]);
    await jobs.addReturns([csv("Police.csv", POLICE)]);
    told.length = 0;
    const merged = await jobs.mergeReturns({ today: TODAY });
    expect(merged.entries).toBe(POLICE.length);
    expect(await rowsOf(workbook)).toHaveLength(POLICE.length);
    expect(await sheetsOf(workbook)).not.toContain("Merge in progress");
    expect(told).toHaveLength(1);
    expect(told[0]).toMatch(
      /^The print settings of the sheets .*“Integrated chronology”.* could not be set\. /,
    );
    expect(told[0]).toMatch(/Set them under Page Layout; nothing else is affected\.$/);
    workbook.close();
  });

  it("are named alone: the other sheets get theirs", async () => {
    const { workbook, jobs, told } = await withFailing([
      { call: "PageLayout.setPrintTitleRows", when: "before", only: 1 },
      { call: "PageLayout.setPrintTitleRows", when: "before", only: 2 },
    ]);
    await jobs.makeTimetable({ procedure: "rapid-review", days: { trigger: TODAY } });
    expect(told).toEqual([
      "The print settings of the sheet “Bank holidays” could not be set. Set them under Page Layout; nothing else is affected.",
    ]);
    expect(await orientationOf(workbook, "Timetable")).toBe("Landscape");
    workbook.close();
  });

  it("are told to whoever watches, until the watch ends", async () => {
    const { workbook, jobs, told } = await withFailing([{ call: "PageLayout.zoom", when: "before" }]);
    const stop = jobs.watchNotices((sentence) => told.push(sentence));
    stop();
    await jobs.makeSchoolTerms();
    expect(told).toHaveLength(1);
    workbook.close();
  });

  it("do not hide what else goes wrong", async () => {
    const { workbook, jobs, told } = await withFailing([{ call: "TableCollection.add", when: "before" }]);
    await expect(jobs.makeSchoolTerms()).rejects.toThrow("Could not");
    expect(told).toEqual([]);
    workbook.close();
  });
});
