import type { OpenedWorkbook } from "embedded-workbook";
import type { QueryListed } from "../../../../src/jobs/queries/queryTypes";
import { csv, sendAgain, type Rows } from "../../smallReview";
import { plainCase, toldBy, workedIn, type Case, type Meeting, type Started } from "../case";
import { added, CORRECTED, empty } from "./mergeCases";

const QUERIES: Meeting = {
  table: "Queries",
  key: "Key",
  written: { row: 0, heading: "State" },
  other: { row: 1, heading: "Reason" },
  spare: 1,
};

const DOUBTFUL: Rows = [
  ["sometime", "Rent arrears letter sent to Mother."],
  ["03/25/2021", "Officers came to the home address."],
  ["03/26/2021", "Officers came back to the home."],
];

async function doubtful(): Promise<OpenedWorkbook> {
  const housing = csv("Housing.csv", [["08/03/2021", "Inspection of the flat."]]);
  return workedIn(await empty(), (jobs) => jobs.addReturns([csv("Police.csv", DOUBTFUL), housing]));
}

/** Checked; the answers to its queries are still to come. */
async function checked(): Promise<OpenedWorkbook> {
  return workedIn(await doubtful(), (jobs) => jobs.checkReturns());
}

/** Checked; then other returns of the police came. */
async function overtaken(): Promise<OpenedWorkbook> {
  const workbook = await workedIn(await added(), (jobs) => jobs.checkReturns());
  await sendAgain(workbook, [
    ["sometime", "Rent arrears letter sent to Mother."],
    ["99/03/2021", "Officers came."],
  ]);
  return workbook;
}

async function dismissed(): Promise<OpenedWorkbook> {
  const workbook = await checked();
  const keys = (await listed(workbook)).slice(0, 1).map(({ key }) => key);
  return workedIn(workbook, (jobs) => jobs.dismissQueries(keys, "We know."));
}

function listed(workbook: OpenedWorkbook): Promise<QueryListed[]> {
  return toldBy(workbook).jobs.checkReturns();
}

/** A case about some of the queries. */
async function about(
  workbook: OpenedWorkbook,
  which: (query: QueryListed) => boolean,
  job: (keys: string[]) => Started["job"],
): Promise<Started> {
  const keys = (await listed(workbook)).filter(which).map(({ key }) => key);
  return { workbook, job: job(keys) };
}

const SHEET = "Queries for Police";

/** The agency has answered on its sheet, which is in the workbook. */
async function answered(): Promise<OpenedWorkbook> {
  const workbook = await workedIn(await checked(), (jobs) => jobs.makeQuerySheet("Police"));
  await workbook.Excel.run(async (context) => {
    const used = context.workbook.worksheets.getItem(SHEET).getUsedRange(true).load("text");
    await context.sync();
    const top = used.text.findIndex((row) => row.includes("Your answer"));
    used.getCell(top + 1, used.text[top]?.indexOf("Your answer") ?? 0).values = [["We meant the second."]];
    await context.sync();
  });
  return workbook;
}

export const QUERY_CASES: readonly Case[] = [
  plainCase("check the returns", added, (jobs) => jobs.checkReturns()),
  plainCase("check the returns again", overtaken, (jobs) => jobs.checkReturns(), QUERIES),
  {
    name: "apply fixes",
    start: async () =>
      about(
        await checked(),
        ({ fix }) => fix !== null,
        (keys) => (jobs) => jobs.applyFixes(keys),
      ),
    meets: QUERIES,
  },
  {
    name: "dismiss queries",
    start: async () =>
      about(
        await checked(),
        ({ level }) => level === "error",
        (keys) => (jobs) => jobs.dismissQueries(keys, "We know of it."),
      ),
    meets: QUERIES,
  },
  {
    name: "reopen queries",
    start: async () =>
      about(
        await dismissed(),
        ({ state }) => state === "dismissed",
        (keys) => (jobs) => jobs.reopenQueries(keys),
      ),
    meets: QUERIES,
  },
  {
    name: "undo a fix",
    start: async () => {
      const workbook = await checked();
      const [fixed] = (await listed(workbook)).filter(({ fix }) => fix !== null);
      const key = fixed?.key ?? "";
      await workedIn(workbook, (jobs) => jobs.applyFixes([key]));
      return { workbook, job: (jobs) => jobs.undoFix(key) };
    },
    meets: QUERIES,
  },
  plainCase("make the workbooks of queries", doubtful, (jobs) => jobs.makeQueryWorkbooks()),
  plainCase("make the workbooks of queries again", checked, (jobs) => jobs.makeQueryWorkbooks(), QUERIES),
  plainCase("make a query sheet", checked, (jobs) => jobs.makeQuerySheet("Police"), QUERIES),
  plainCase(
    "make a query sheet again",
    async () => {
      const workbook = await workedIn(await checked(), (jobs) => jobs.makeQuerySheet("Police"));
      await sendAgain(workbook, CORRECTED.slice(0, 2).concat(DOUBTFUL));
      return workbook;
    },
    (jobs) => jobs.makeQuerySheet("Police"),
    QUERIES,
  ),
  plainCase("read the answers", answered, (jobs) => jobs.readAnswers(SHEET), QUERIES),
  plainCase("decide a heading", checked, (jobs) => jobs.decideHeading("Police", "Source", "source"), QUERIES),
  plainCase(
    "decide otherwise of a heading",
    async () =>
      workedIn(
        await checked(),
        (jobs) => jobs.decideHeading("Police", "Source", "source"),
        (jobs) => jobs.decideHeading("Police", "Action taken", "comment"),
        (jobs) => jobs.decideHeading("Police", "Person(s)", "person"),
      ),
    (jobs) => jobs.decideHeading("Police", "Source", "person"),
    {
      table: "HeadingDecisions",
      key: "Heading",
      written: { row: 0, heading: "Read as" },
      other: { row: 1, heading: "Read as" },
      spare: 2,
    },
  ),
];
