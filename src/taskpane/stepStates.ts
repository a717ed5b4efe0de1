import { britishDay } from "../calendar/britishDay";
import type { ReviewStanding } from "../jobs/review/standingTypes";
import type { PageId } from "./pageId";

/** The steps of the work, in their order. */
export type StepName = "Returns" | "Queries" | "Chronology" | "Actions";

const withThousands = new Intl.NumberFormat("en-GB");
const many = (count: number, words: string): string => `${withThousands.format(count)} ${words}`;

/** What each step shows below its name: a number and a word or two; "" where there can be none yet. */
export function stepStates(standing: ReviewStanding | null): Record<StepName, string> {
  if (standing === null) return { Returns: "", Queries: "", Chronology: "", Actions: "" };
  const { returns, queries, entries, actions } = standing;
  return {
    Returns: returnsInWords(returns),
    Queries: queries === null ? "" : queries.open === 0 ? "none open" : many(queries.open, "open"),
    Chronology: entries === null ? "" : many(entries, entries === 1 ? "entry" : "entries"),
    Actions: actions === null ? (entries === null ? "" : "no plan") : actionsInWords(actions),
  };
}

function returnsInWords({ all, toMerge, toAnswer }: ReviewStanding["returns"]): string {
  if (all === 0) return "none yet";
  if (toAnswer > 0) return many(toAnswer, "to answer");
  return toMerge > 0 ? many(toMerge, "to merge") : "all merged";
}

function actionsInWords({ all, overdue, due }: NonNullable<ReviewStanding["actions"]>): string {
  if (overdue > 0) return many(overdue, "overdue");
  return due > 0 ? many(due, "due") : many(all, all === 1 ? "action" : "actions");
}

/** What a page beside the path shows behind its name in the menu; "" where there is nothing to say. */
export function besideState(page: PageId, standing: ReviewStanding | null): string {
  if (standing === null) return "";
  const { lacks, nextDay, people } = standing;
  if (page === "review")
    return lacks.length > 1
      ? `${lacks.length} to fill in`
      : lacks[0] === undefined
        ? ""
        : `${lacks[0]} missing`;
  if (page === "timetable") return nextDay === null ? "" : `next ${britishDay(nextDay)}`;
  return page === "names" && people > 0 ? many(people, people === 1 ? "person" : "people") : "";
}

/** Where the next step of the work is: the first that fits; null where nothing waits. */
export function nextStep(standing: ReviewStanding | null): Exclude<StepName, "Chronology"> | "Review" | null {
  if (standing === null) return null;
  const { returns, lacks, queries, actions } = standing;
  if (returns.all === 0) return actions === null ? "Returns" : actions.overdue > 0 ? "Actions" : null;
  if (returns.toAnswer > 0 || returns.toMerge > 0) return "Returns";
  if (lacks.length > 0) return "Review";
  if (actions !== null && actions.overdue > 0) return "Actions";
  if ((queries?.errors ?? 0) > 0) return "Queries";
  return actions === null ? "Actions" : null;
}

/** The next step as a button that leads to its page; null where nothing waits. */
export function nextStepOf(standing: ReviewStanding | null): { words: string; page: PageId } | null {
  const next = nextStep(standing);
  if (standing === null || next === null) return null;
  const { returns, queries, actions } = standing;
  switch (next) {
    case "Returns":
      if (returns.all === 0) return { words: "Add returns", page: "returns" };
      if (returns.toAnswer > 0)
        return {
          words: `Answer ${many(returns.toAnswer, returns.toAnswer === 1 ? "question" : "questions")}`,
          page: "returns",
        };
      return {
        words: `Merge ${many(returns.toMerge, returns.toMerge === 1 ? "return" : "returns")}`,
        page: "returns",
      };
    case "Review":
      return { words: "Set up the review", page: "review" };
    case "Queries": {
      const errors = queries?.errors ?? 0;
      return { words: `Look at ${many(errors, errors === 1 ? "error" : "errors")}`, page: "queries" };
    }
    case "Actions":
      return actions === null
        ? { words: "Build the action plan", page: "plan" }
        : { words: `Look at ${many(actions.overdue, "overdue")}`, page: "plan" };
  }
}
