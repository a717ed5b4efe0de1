import { openWorkbook, type OpenedWorkbook } from "embedded-workbook";
import { toldBy } from "../../jobs/reliability/case";
import { added } from "../../jobs/reliability/cases/mergeCases";
import { TODAY } from "../../jobs/smallReview";

async function tablesOf({ Excel }: OpenedWorkbook): Promise<string[]> {
  return Excel.run(async (context) => {
    const tables = context.workbook.tables.load("items/name");
    await context.sync();
    return tables.items.map(({ name }) => name).filter((name) => name !== "AtWork");
  });
}

describe("a table of ours that a person has turned into a range", () => {
  it("stays one while jobs only read, and is the same table again when the next job writes, which says so", async () => {
    const workbook = await added();
    const before = await tablesOf(workbook);
    await workbook.Excel.run(async (context) => {
      context.workbook.tables.getItem("Returns").convertToRange();
      await context.sync();
    });
    const { jobs, told } = toldBy(workbook);
    await jobs.listReturns();
    expect(await tablesOf(workbook)).not.toContain("Returns");
    expect(told).toEqual([]);
    await jobs.mergeReturns({ today: TODAY }).then(({ warnings }) => told.push(...warnings));
    expect(told).toContain("The list of returns had been turned into a range; it is a table again.");
    expect(await tablesOf(workbook)).toEqual(expect.arrayContaining(before));
    expect((await jobs.listReturns()).map(({ file }) => file).sort()).toEqual(["Housing.csv", "Police.csv"]);
    workbook.close();
  });

  it("is not taken for one where nothing else of ours shows that it is: a plan that a person has pasted stays a range", async () => {
    const workbook = await openWorkbook(undefined, { today: TODAY });
    await workbook.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Sheet1");
      sheet.name = "Action plan";
      sheet.getRange("A1:G2").values = [
        ["Ref", "Recommendation", "Action", "Lead (role)", "Target date", "Status", "RAG"],
        ["1", "Share information", "Train staff", "Head of Training", "", "", ""],
      ];
      await context.sync();
    });
    await toldBy(workbook).jobs.makeSchoolTerms();
    expect(await tablesOf(workbook)).not.toContain("ActionPlan");
    workbook.close();
  });
});
