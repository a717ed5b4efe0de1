import { mergedReview, rowsOf, TODAY } from "../smallReview";
import { toldBy } from "./case";
import { OWN_COLUMNS } from "../../../src/workbook/gateway/ownColumns";

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

it("a column of ours that somebody deleted or renamed is there again after the next job, which says so and guesses nothing", async () => {
  const workbook = await mergedReview();
  const { jobs, told } = toldBy(workbook);
  const mother = { identifier: "Mother", role: "parent", born: null, names: ["Ann Example"] };
  await jobs.savePerson(null, mother);
  const change = (work: (table: Excel.Table) => void): Promise<void> =>
    workbook.Excel.run(async (context) => {
      work(context.workbook.tables.getItem("People"));
      await context.sync();
    });
  const headings = async () => Object.keys((await rowsOf(workbook, "People"))[0] ?? {});
  await change((table) => table.columns.getItem("Role").delete());
  await jobs.savePerson("Mother", mother);
  expect(told).toContainEqual(
    expect.stringContaining(
      "The column “Role” of the list of people had been deleted. It stands there again, empty",
    ),
  );
  await change((table) => (table.columns.getItem("Names").name = "Known as"));
  const { warnings } = await jobs.mergeReturns({ today: TODAY });
  expect(warnings).toContainEqual(
    expect.stringContaining("“Known as” of the list of people is called “Names” again"),
  );
  expect(await rowsOf(workbook, "People")).toContainEqual(
    expect.objectContaining({ Identifier: "Mother", Role: "parent", Names: "Ann Example" }),
  );
  await change((table) => table.columns.getItem("Identifier").delete());
  await expect(jobs.savePerson(null, { ...mother, identifier: "Father" })).rejects.toThrow(
    "Somebody has deleted the column “Identifier” of the list of people. It stands there again, but it is empty",
  );
  expect(await headings()).toEqual(OWN_COLUMNS.people?.headings);
  workbook.close();
});
