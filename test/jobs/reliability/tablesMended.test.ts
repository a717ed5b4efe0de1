import { mergedReview, rowsOf, TODAY } from "../smallReview";
import { toldBy } from "./case";

/** The tables of the Review sheet and what a person hears of each. */
const TABLES = [
  ["ReviewRecord", "The record of the review"],
  ["Agencies", "The list of agencies"],
  ["People", "The list of people"],
  ["LinesOfEnquiry", "The list of lines of enquiry"],
  ["ReturnsReceived", "The list of returns received"],
  ["Abbreviations", "The list of abbreviations"],
] as const;

it.each(TABLES)(
  "%s, turned into a range, is a table again after a merge, with the same rows",
  async (name, words) => {
    const workbook = await mergedReview();
    const { jobs } = toldBy(workbook);
    await jobs.savePerson(null, {
      identifier: "Mother",
      role: "parent",
      born: "1990-02-03",
      names: ["Ann Example"],
    });
    await jobs.saveLine(null, "Voice of the child");
    await jobs.saveAbbreviations([{ abbreviation: "MASH", meaning: "Multi-Agency Safeguarding Hub" }]);
    const filled = async (): Promise<object[]> =>
      (await rowsOf(workbook, name)).filter((row) => Object.values(row).some((cell) => cell !== ""));
    const before = await filled();
    await workbook.Excel.run(async (context) => {
      context.workbook.tables.getItem(name).convertToRange();
      await context.sync();
    });
    const { warnings } = await jobs.mergeReturns({ today: TODAY });
    expect(warnings).toContain(`${words} had been turned into a range; it is a table again.`);
    expect(await filled()).toEqual(before);
    const sheets = await workbook.Excel.run(async (context) => {
      const worksheets = context.workbook.worksheets.load("items/name");
      await context.sync();
      return worksheets.items.map((sheet) => sheet.name);
    });
    expect(sheets).not.toContain("Review 2");
    workbook.close();
  },
);
