import { openWorkbook, type OpenedWorkbook } from "embedded-workbook";
import { build, TABLE } from "../plan/planWorkbook";
import { csv, mergedReview, POLICE, sendAgain, TODAY } from "../smallReview";
import { corrected } from "./cases/mergeCases";
import type { Asked, Pair } from "./twoPanes";

const SCHOOL = csv("School.csv", [["09/03/2021", "Child R was late for school, the third time in a week."]]);
const HEALTH = csv("Health.csv", [["12/03/2021", "Health visitor saw both children at home, no concern."]]);

const empty = (): Promise<OpenedWorkbook> => openWorkbook(undefined, { today: TODAY });

async function planned(): Promise<OpenedWorkbook> {
  const workbook = await empty();
  await build(workbook);
  return workbook;
}

/** Merged and checked, with a query that a person can dismiss. */
async function queried(): Promise<OpenedWorkbook> {
  const workbook = await mergedReview([["sometime", "Officers came to the home."], ...POLICE.slice(1)]);
  await sendAgain(workbook, [["sometime", "Officers came to the flat."], ...POLICE.slice(1)]);
  return workbook;
}

/** The recommendations as a file. */
const RECOMMENDATIONS = {
  name: "plan.csv",
  bytes: new TextEncoder().encode(
    TABLE.map((row) => row.map((cell) => JSON.stringify(cell)).join(",")).join("\r\n"),
  ),
};

const merge: Asked = (jobs) => jobs.mergeReturns({ today: TODAY });
const add =
  (file: typeof SCHOOL): Asked =>
  (jobs) =>
    jobs.addReturns([file]);
const buildPlan: Asked = (jobs) => jobs.buildPlan({ kind: "file", file: RECOMMENDATIONS }, []);
const note: Asked = (jobs) => jobs.addProgressNote("ACT-0002", "Begun.");
const dismiss: Asked = async (jobs) => {
  const queries = await jobs.checkReturns();
  const [query] = queries.filter(({ rule }) => rule === "date-unreadable" || rule === "date-missing");
  await jobs.dismissQueries([query?.key ?? ""], "We know.");
};

/** Jobs that people in two panes ask for at the same time. */
export const PAIRS: readonly Pair[] = [
  { name: "adding two returns", start: empty, first: add(SCHOOL), second: add(HEALTH) },
  { name: "merging twice", start: corrected, first: merge, second: merge },
  { name: "merging and adding a return", start: corrected, first: merge, second: add(SCHOOL) },
  { name: "building the plan twice", start: empty, first: buildPlan, second: buildPlan },
  { name: "building the plan and adding a note", start: planned, first: buildPlan, second: note },
  { name: "dismissing a query and merging", start: queried, first: dismiss, second: merge },
];
