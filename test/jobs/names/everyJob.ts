import { openWorkbook, type OpenedWorkbook } from "embedded-workbook";
import { createJobs, type Jobs } from "../../../src/jobs/createJobs";
import { makeOverview, readPlans } from "../../../src/jobs/overview/makeOverview";
import { applyReview } from "../../../src/jobs/review/applyReview";
import { reviewFrom } from "../../../src/review/review";
import type { OwnNames } from "../../../src/workbook/gateway/ownNames";
import { ownNames } from "../../../src/workbook/gateway/ownNames";
import { paneCalled } from "../reliability/twoPanes";
import { build, TABLE } from "../plan/planWorkbook";
import { csv, merge, POLICE, runIn, sendAgain, TODAY } from "../smallReview";

const HOUSING = [
  ["08/03/2021", "Inspection of the flat, damp in the bedroom of the children."],
  ["sometime", "Rent arrears letter sent to Mother, second reminder."],
] as const;

function review(): Parameters<typeof applyReview>[1] {
  return reviewFrom({
    reference: "LCSPR-R",
    nation: "england",
    publication: "2027-01-04",
    people: [{ identifier: "Mother", role: "parent", names: ["Ann Example"] }],
    agencies: [
      { name: "Police", code: "POL" },
      { name: "Housing", code: "HOU" },
    ],
    abbreviations: { MASH: "Multi-Agency Safeguarding Hub" },
    linesOfEnquiry: ["Voice of the child"],
  });
}

export function jobsOn(workbook: OpenedWorkbook): Jobs {
  return createJobs(runIn(workbook), () => TODAY);
}

/** An overview of a paper, in the same workbook. */
async function overview(workbook: OpenedWorkbook): Promise<void> {
  const run = runIn(workbook);
  const bytes = new TextEncoder().encode("Recommendation,Action,When\nListen,Ask the children,31/12/2026");
  const file = { name: "paper.csv", bytes, link: "paper.csv" };
  const read = await readPlans(() => Promise.resolve(run), [file], { today: TODAY });
  await makeOverview(run, read, { today: TODAY });
}

/** Everything that makes one of our sheets, tables or names. */
export async function makeEverything(workbook: OpenedWorkbook): Promise<void> {
  const jobs = jobsOn(workbook);
  await applyReview(runIn(workbook), review());
  await jobs.addReturns([csv("Police.csv", POLICE), csv("Housing.csv", HOUSING)]);
  await merge(workbook);
  await build(workbook, [
    ...TABLE,
    ["3. Publish", "Share it", "Police", "6 months from publication", "", ""],
  ]);
  await jobs.makeTimetable({ procedure: "lcspr", days: { trigger: "2026-11-02" } });
  await jobs.makeReturnsTracker();
  await overview(workbook);
  await createJobs(runIn(workbook), () => TODAY, paneCalled("pane")).makeSchoolTerms();
  const [action] = (await jobs.followPlan())?.actions ?? [];
  await jobs.addProgressNote(action?.ref ?? "", "Begun.");
  await jobs.rememberReport();
  const [query] = await jobs.checkReturns();
  await jobs.dismissQueries([query?.key ?? ""], "We know.");
  await jobs.decideHeading("Police", "Source", "source");
  await jobs.decidePublication({ words: "Grace", sentence: "", takenOut: false, instead: "" });
  await jobs.setNotName("Grange Road", false);
  await jobs.showIdentifiers();
}

/** The same once more, with a return that has changed. */
export async function makeAgain(workbook: OpenedWorkbook): Promise<void> {
  const jobs = jobsOn(workbook);
  await applyReview(runIn(workbook), review());
  await sendAgain(workbook, [
    ["03/03/2021", "Neighbour reported shouting, officers came."],
    ...POLICE.slice(1),
  ]);
  await merge(workbook);
  await build(workbook);
  await jobs.makeTimetable({ procedure: "lcspr", days: { trigger: "2026-11-02" } });
  await jobs.makeReturnsTracker();
  await overview(workbook);
  const [action] = (await jobs.followPlan())?.actions ?? [];
  await jobs.addProgressNote(action?.ref ?? "", "Further.");
  await jobs.rememberReport();
  await jobs.checkReturns();
  await jobs.decideHeading("Housing", "Source", "source");
}

export function namesIn(workbook: OpenedWorkbook): Promise<OwnNames> {
  return workbook.Excel.run((context) => ownNames(context));
}

/** What people see on our sheets, by what each is. */
export async function valuesOfOurs(workbook: OpenedWorkbook): Promise<Record<string, unknown>> {
  const { sheets } = await namesIn(workbook);
  return workbook.Excel.run(async (context) => {
    const read = Object.entries(sheets).map(([key, name]) => {
      const used = context.workbook.worksheets.getItemOrNullObject(name).getUsedRangeOrNullObject(true);
      return { key, used: used.load("values,address") };
    });
    await context.sync();
    return Object.fromEntries(read.map(({ key, used }) => [key, used.isNullObject ? null : used.values]));
  });
}

/** The names of all sheets, tables and defined names of the workbook. */
export async function allNames(
  workbook: OpenedWorkbook,
): Promise<{ sheets: string[]; tables: string[]; names: string[] }> {
  return workbook.Excel.run(async (context) => {
    const { worksheets, tables, names } = context.workbook;
    [worksheets, tables, names].forEach((collection) => collection.load("items/name"));
    await context.sync();
    const of = (items: readonly { name: string }[]): string[] => items.map(({ name }) => name).sort();
    return { sheets: of(worksheets.items), tables: of(tables.items), names: of(names.items) };
  });
}

export async function opened(fill: (context: Excel.RequestContext) => void): Promise<OpenedWorkbook> {
  const workbook = await openWorkbook(undefined, { today: TODAY });
  await workbook.Excel.run(async (context) => {
    fill(context);
    await context.sync();
  });
  return workbook;
}
