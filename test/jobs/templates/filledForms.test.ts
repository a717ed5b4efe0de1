import { openWorkbook, type OpenedWorkbook } from "embedded-workbook";
import { addReturns } from "../../../src/jobs/returns/addReturns";
import { makeTemplate, type Template } from "../../../src/jobs/templates/makeTemplate";
import { mergeReturns } from "../../../src/jobs/merge/mergeReturns";
import { removeUnusedSheets } from "../../../src/jobs/returns/removeUnusedSheets";
import type { RunInWorkbook } from "../../../src/workbook/gateway/workbookRun";
import { serialFromDate } from "../../../src/calendar/serial";
import { sampleReview } from "../sampleReturns";

const TODAY = "2026-11-21";

function runIn(workbook: OpenedWorkbook): RunInWorkbook {
  return (batch) => workbook.Excel.run(batch);
}

/** A template as an agency sends it back: what is typed beside labels, and in the rows below headings. */
async function filled(
  template: Template,
  beside: Readonly<Record<string, string>>,
  below: Readonly<Record<string, readonly (readonly (string | number)[])[]>> = {},
): Promise<Uint8Array> {
  const workbook = await openWorkbook(undefined, { today: TODAY });
  const review = sampleReview();
  await makeTemplate(runIn(workbook), { today: TODAY, template, agency: "Primary School", review });
  await removeUnusedSheets(runIn(workbook));
  await workbook.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    const used = sheet.getUsedRange().load("values");
    await context.sync();
    used.values.forEach(([label]: unknown[], row) => {
      const answer = beside[String(label)];
      if (answer !== undefined) sheet.getRangeByIndexes(row, 1, 1, 1).values = [[answer]];
      below[String(label)]?.forEach((cells, index) => {
        sheet.getRangeByIndexes(row + 1 + index, 0, 1, cells.length).values = [[...cells]];
      });
    });
    await context.sync();
  });
  const bytes = await workbook.save();
  workbook.close();
  return bytes;
}

async function added(bytes: Uint8Array, name = "record.xlsx") {
  const workbook = await openWorkbook(undefined, { today: TODAY });
  const result = await addReturns(runIn(workbook), [{ name, bytes }], TODAY);
  return { workbook, result };
}

describe("a filled record that comes in", () => {
  it("is kept as a sheet of its own and named, with the people and dates that it says", async () => {
    const bytes = await filled("case-review", { "Main carer": "Mother" });
    const { workbook, result } = await added(bytes);
    workbook.close();
    expect(result.refused).toEqual([]);
    expect(result.added).toEqual([]);
    expect(result.records?.map(({ called, sheet, hasLearning }) => [called, sheet, hasLearning])).toEqual([
      ["a case review sheet", "Case review sheet", true],
      ["a peer review", "Peer review", true],
    ]);
    expect(result.records?.[0]?.says).toEqual([
      "Student: Child R",
      "Date of birth: 14/02/2015",
      "Main carer: Mother",
      "Report from: 01/01/2021",
      "Report to: 30/06/2023",
    ]);
  });

  it("is no chronology, whatever days stand in its tables", async () => {
    const bytes = await filled(
      "family-involvement",
      {},
      {
        "With whom (identifier), and how": [
          ["Mother, at home", "She asked why nobody rang.", "Reviewer", serialFromDate("2026-05-04")],
        ],
      },
    );
    const { workbook, result } = await added(bytes);
    workbook.close();
    expect(result.records?.map(({ called }) => called)).toEqual(["a family involvement log"]);
  });

  it("gives its significant dates as entries, where an agency was asked for them", async () => {
    const bytes = await filled(
      "information-request",
      {
        "Where the records are": "Paper file",
        "Completed by (role)": "Head of Year",
        "Contact for the review": "School office",
      },
      {
        Date: [
          [
            serialFromDate("2022-09-12"),
            "Child R told a teacher about shouting at home.",
            "Log 4",
            "Call to MASH.",
          ],
          ["30.09.22", "Attendance meeting with mother.", "Log 9", "Plan agreed."],
        ],
      },
    );
    const { workbook, result } = await added(bytes);
    expect(result.refused).toEqual([]);
    const merged = await mergeReturns(runIn(workbook), { today: TODAY });
    workbook.close();
    expect(merged.result.returns.map(({ agency, entries }) => [agency, entries])).toEqual([
      ["Primary School", 2],
    ]);
  });
});
