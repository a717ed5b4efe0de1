import { createGlossaryJobs } from "../../../src/jobs/glossary/glossaryJobs";
import { applyReview } from "../../../src/jobs/review/applyReview";
import { reviewFrom } from "../../../src/review/review";
import { merge, mergedReview, rowsOf, runIn, TODAY } from "../smallReview";

const POLICE = [
  ["03/03/2021", "Referral to MASH. CAMHS told."],
  ["10/03/2021", "Team Around the Family (TAF) met."],
  ["15/04/2021", "QZV seen in the flat with PGM; MASH told."],
] as const;

describe("the glossary", () => {
  it("offers what stands in the chronology, relations not among it, and keeps what is taken on the Review sheet", async () => {
    const workbook = await mergedReview(POLICE);
    const jobs = createGlossaryJobs(runIn(workbook), () => TODAY);
    const { listed, offered } = await jobs.readGlossary();
    expect(listed).toEqual([]);
    expect(offered.map(({ abbreviation, meaning, times }) => [abbreviation, meaning, times])).toEqual([
      ["MASH", "Multi-agency safeguarding hub", 2],
      ["CAMHS", "Child and adolescent mental health services", 1],
      ["QZV", "", 1],
      ["TAF", "Team Around the Family", 1],
    ]);
    await jobs.saveAbbreviations([
      { abbreviation: "TAF", meaning: "Team Around the Family" },
      { abbreviation: "QZV", meaning: "Quarry zone vehicle" },
    ]);
    await jobs.saveAbbreviations([{ abbreviation: "QZV", meaning: "Quarry visitor" }]);
    const after = await jobs.setNotAbbreviation("CAMHS");
    expect(after.listed.map(({ abbreviation, meaning }) => [abbreviation, meaning])).toEqual([
      ["TAF", "Team Around the Family"],
      ["QZV", "Quarry visitor"],
    ]);
    expect(after.offered.map(({ abbreviation }) => abbreviation)).toEqual(["MASH"]);
    expect((await jobs.removeAbbreviation("QZV")).listed).toHaveLength(1);
    expect((await rowsOf(workbook, "Abbreviations")).map((row) => row.Abbreviation)).toEqual(["TAF", ""]);
    workbook.close();
  });

  it("is a sheet behind the chronology, made anew by each merge of a review that lists abbreviations; one with notes stays", async () => {
    const workbook = await mergedReview(POLICE);
    await applyReview(
      runIn(workbook),
      reviewFrom({ abbreviations: { MASH: "Multi-Agency Safeguarding Hub" } }),
    );
    await merge(workbook);
    const read = async (name: string): Promise<{ rows: unknown[][]; behind: string | undefined }> =>
      workbook.Excel.run(async (context) => {
        const used = context.workbook.worksheets.getItem(name).getUsedRange(true).load("values");
        context.workbook.worksheets.load("items/name");
        await context.sync();
        const names = context.workbook.worksheets.items.map((sheet) => sheet.name);
        const behind = names[names.indexOf("Integrated chronology") + 1];
        return { rows: used.values.slice(3), behind };
      });
    const first = await read("Glossary");
    expect(first.behind).toBe("Glossary");
    expect(first.rows).toEqual([
      ["Abbreviation", "Meaning", "Places"],
      ["CAMHS", "Child and adolescent mental health services", 1],
      ["MASH", "Multi-Agency Safeguarding Hub", 2],
      ["PGM", "Paternal grandmother", 1],
      ["QZV", "not explained yet", 1],
      ["TAF", "Team Around the Family", 1],
    ]);
    await workbook.Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Glossary").getRange("D6").values = [["Ask the police"]];
      await context.sync();
    });
    await merge(workbook);
    expect((await read("Glossary")).rows.flat()).toContain("Ask the police");
    expect((await read("Glossary 2")).rows).toHaveLength(6);
    workbook.close();
  });
});
