import { openWorkbook, type OpenedWorkbook } from "embedded-workbook";
import { createPublicationJobs } from "../../../src/jobs/publication/publicationJobs";
import type { PublicationJobs } from "../../../src/jobs/publication/publicationTypes";
import { applyReview } from "../../../src/jobs/review/applyReview";
import { parseReview } from "../../../src/review/review";
import { cellsIn } from "../../publication/search";
import { sheetsOf, textsOf } from "../queries/queriesOf";
import { runIn, TODAY } from "../smallReview";

const REVIEW = parseReview(
  '{"reference": "LCSPR-Q", "people": [{"identifier": "Mother", "names": ["Grace Tarrick", "Grace"]}]}',
);
const SHEET = "Publication extract";
const WANTED = { sheets: [SHEET], months: false };

async function withExtract(
  words: readonly string[],
): Promise<{ workbook: OpenedWorkbook; jobs: PublicationJobs }> {
  const workbook = await openWorkbook(undefined, { today: TODAY });
  await applyReview(runIn(workbook), REVIEW);
  await workbook.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add(SHEET);
    sheet.getRange(`A1:A${words.length}`).values = words.map((each) => [each]);
    await context.sync();
  });
  return { workbook, jobs: createPublicationJobs(runIn(workbook), () => TODAY) };
}

const WORDS = ["Grace Tarrick moved to Harrowmere.", "Grace period ended.", "Seen in Harrowmere again."];

describe("publication in the pane", () => {
  it("lists what can be published, the usual sheets told apart", async () => {
    const { workbook, jobs } = await withExtract(WORDS);
    expect(await jobs.listToPublish()).toEqual([
      { name: "Sheet1", usual: false },
      { name: SHEET, usual: true },
    ]);
    workbook.close();
  });

  it("asks once for words alike, is made when all is decided, and then asks nothing that was decided", async () => {
    const { workbook, jobs } = await withExtract(WORDS);
    const { done, doubts } = await jobs.previewPublication(WANTED);
    expect(done).toEqual([{ words: "Names replaced by identifiers", times: 1 }]);
    expect(doubts.map(({ what, words, places, oneByOne }) => [what, words, places, oneByOne])).toEqual([
      ["place", "Harrowmere", 2, false],
      ["word or name", "Grace", 1, true],
    ]);
    await expect(jobs.makePublication(WANTED)).rejects.toThrow("3 places have not been decided yet.");

    await jobs.decidePublication({ words: "Harrowmere", sentence: "", takenOut: true, instead: "town" });
    const left = { words: "Grace", sentence: "Grace period ended.", takenOut: false, instead: "" };
    await jobs.decidePublication(left);
    await jobs.decidePublication({ words: "HARROWMERE", sentence: "", takenOut: true, instead: "=a town" });

    const { opened, file } = await jobs.makePublication(WANTED);
    expect(opened).toBe(false);
    expect(cellsIn(file)).toEqual(
      expect.arrayContaining(["Mother moved to =a town.", "Grace period ended.", "Seen in =a town again."]),
    );
    expect((await textsOf(workbook, "Published decisions")).slice(3)).toEqual([
      ["Words", "Sentence", "Decision", "In its place"],
      ["Harrowmere", "", "Take out", "=a town"],
      ["Grace", "Grace period ended.", "Leave", ""],
    ]);
    expect((await jobs.previewPublication(WANTED)).doubts).toMatchObject([
      { words: "Grace", decision: left },
    ]);
    expect((await jobs.listToPublish()).map(({ name }) => name)).not.toContain("Published decisions");
    workbook.close();
  });

  it("leaves the sheets as they are, and makes none", async () => {
    const { workbook, jobs } = await withExtract(["Grace Tarrick was seen."]);
    const before = await sheetsOf(workbook);
    await jobs.makePublication(WANTED);
    expect(await sheetsOf(workbook)).toEqual(before);
    expect(await textsOf(workbook, SHEET)).toEqual([["Grace Tarrick was seen."]]);
    workbook.close();
  });

  it("says where the review lists nobody's names", async () => {
    const workbook = await openWorkbook(undefined, { today: TODAY });
    await workbook.Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Sheet1").getRange("A1").values = [["Mother was seen."]];
      await context.sync();
    });
    const jobs = createPublicationJobs(runIn(workbook), () => TODAY);
    const { warnings } = await jobs.previewPublication({ sheets: ["Sheet1"], months: false });
    expect(warnings).toEqual([expect.stringContaining("lists nobody's names")]);
    workbook.close();
  });
});
