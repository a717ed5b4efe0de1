import type { OpenedWorkbook } from "embedded-workbook";
import { applyReview } from "../../../src/jobs/review/applyReview";
import { reviewFrom } from "../../../src/review/review";
import { allNames, namesIn, opened } from "../../jobs/names/everyJob";
import { runIn } from "../../jobs/smallReview";

type Fill = (context: Excel.RequestContext) => void;

function table(
  context: Excel.RequestContext,
  on: string,
  name: string,
  headings: readonly string[],
): Excel.Table {
  const sheet = context.workbook.worksheets.add(on);
  const whole = sheet.getRangeByIndexes(0, 0, 2, headings.length);
  whole.values = [[...headings], headings.map(() => "mine")];
  const made = sheet.tables.add(whole, true);
  made.name = name;
  return made;
}

const PEOPLE = ["Identifier", "Role", "Born", "Names"];

/** A workbook with a Review sheet between what was there before and what a person does after. */
async function reviewed(before: Fill, after: Fill = () => undefined): Promise<OpenedWorkbook> {
  const workbook = await opened(before);
  await applyReview(runIn(workbook), reviewFrom({ people: [{ identifier: "Mother", role: "parent" }] }));
  await workbook.Excel.run(async (context) => {
    after(context);
    await context.sync();
  });
  return workbook;
}

describe("a table is ours", () => {
  it.each<[string, Fill, Fill, string]>([
    ["where it has its own name", () => undefined, () => undefined, "People"],
    [
      "and not a person's with other headings",
      (context) => void table(context, "Mine", "People", ["Name", "Role", "Telephone"]),
      () => undefined,
      "CR_People",
    ],
    [
      "and not a person's with our very headings, on a sheet that is not ours",
      (context) => void table(context, "Mine", "People", PEOPLE),
      () => undefined,
      "CR_People",
    ],
    [
      "and not a person's whose name differs in its capitals",
      (context) => void table(context, "Mine", "PEOPLE", ["Name"]),
      () => undefined,
      "CR_People",
    ],
    [
      "where its headings have been renamed on our sheet",
      () => undefined,
      ({ workbook: { tables } }) => {
        const header = tables.getItem("People").getHeaderRowRange();
        header.values = [["Who", "What", "Birthday", "Called"]];
      },
      "People",
    ],
    [
      "where it has been moved to another sheet",
      () => undefined,
      (context) => {
        context.workbook.tables.getItem("People").delete();
        table(context, "Family", "People", PEOPLE);
      },
      "People",
    ],
    [
      "where its sheet has been renamed",
      () => undefined,
      ({ workbook: { worksheets } }) => {
        worksheets.getItem("Review").name = "About the review";
      },
      "People",
    ],
    [
      "and not a name of a single sheet, nor a third table beside",
      (context) => {
        const cell = context.workbook.worksheets.getItem("Sheet1").getRange("A1");
        context.workbook.worksheets.getItem("Sheet1").names.add("People", cell);
        table(context, "Mine", "CR_People", ["Name"]);
      },
      () => undefined,
      "CR_People2",
    ],
  ])("%s", async (_fact, before, after, name) => {
    const workbook = await reviewed(before, after);
    const own = await namesIn(workbook);
    const { tables, sheets } = await allNames(workbook);
    expect([own.tables.people, tables.includes(own.tables.people)]).toEqual([name, true]);
    expect(sheets).toContain(own.sheets.review);
    workbook.close();
  });
});

describe("a sheet without a table of ours is ours", () => {
  it.each<[string, unknown[][] | null, string]>([
    ["where it is empty", null, "Cross-checks"],
    [
      "where it begins with our words",
      [["Cross-checks"], ["These are prompts: places where the returns agree"]],
      "Cross-checks",
    ],
    ["and not where the title alone is", [["Cross-checks"], ["My own notes"]], "Cross-checks 2"],
  ])("%s", async (_fact, values, name) => {
    const workbook = await opened((context) => {
      const sheet = context.workbook.worksheets.add("cross-checks");
      if (values) sheet.getRange("A1:A2").values = values;
    });
    expect((await namesIn(workbook)).sheets.crossChecks.toLowerCase()).toBe(name.toLowerCase());
    workbook.close();
  });
});

describe("a named cell is ours", () => {
  const plan = (context: Excel.RequestContext): Excel.Worksheet => {
    const headings = ["Ref", "Recommendation", "Action", "Lead (role)", "Target date", "Status", "RAG"];
    return table(context, "Our plan", "ActionPlan", headings).worksheet;
  };

  it.each<[string, Fill, string]>([
    [
      "on the sheet of the plan",
      (context) => void context.workbook.names.add("AmberWithin", plan(context).getRange("J1")),
      "AmberWithin",
    ],
    [
      "and not elsewhere",
      (context) => {
        plan(context);
        const cell = context.workbook.worksheets.getItem("Sheet1").getRange("A1");
        context.workbook.names.add("AmberWithin", cell);
      },
      "CR_AmberWithin",
    ],
    [
      "where it has lost its cell: then it serves again",
      (context) => {
        context.workbook.names.add("AmberWithin", context.workbook.worksheets.add("Gone").getRange("A1"));
        context.workbook.worksheets.getItem("Gone").delete();
      },
      "AmberWithin",
    ],
  ])("%s", async (_fact, fill, name) => {
    const workbook = await opened(fill);
    expect((await namesIn(workbook)).cells.amber).toBe(name);
    workbook.close();
  });
});
