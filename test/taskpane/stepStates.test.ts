import type { ReviewStanding } from "../../src/jobs/review/standingTypes";
import { besideState, nextStepOf, stepStates } from "../../src/taskpane/stepStates";
import { DONE, NEW } from "../reviewStandings";

describe("what a step shows below its name", () => {
  it.each<[string, Partial<ReviewStanding>, string, string, string, string]>([
    ["all done", {}, "all merged", "none open", "1,204 entries", "14 actions"],
    [
      "one of each",
      { entries: 1, actions: { all: 1, overdue: 0, due: 0 } },
      "all merged",
      "none open",
      "1 entry",
      "1 action",
    ],
    [
      "returns to merge",
      { returns: { all: 6, toMerge: 2, toAnswer: 0 } },
      "2 to merge",
      "none open",
      "1,204 entries",
      "14 actions",
    ],
    [
      "a question first",
      { returns: { all: 6, toMerge: 2, toAnswer: 1 } },
      "1 to answer",
      "none open",
      "1,204 entries",
      "14 actions",
    ],
    [
      "what is open",
      { queries: { open: 124, errors: 12 } },
      "all merged",
      "124 open",
      "1,204 entries",
      "14 actions",
    ],
    [
      "what is overdue before what is due",
      { actions: { all: 14, overdue: 1, due: 4 } },
      "all merged",
      "none open",
      "1,204 entries",
      "1 overdue",
    ],
    [
      "what is due",
      { actions: { all: 14, overdue: 0, due: 4 } },
      "all merged",
      "none open",
      "1,204 entries",
      "4 due",
    ],
    [
      "no plan once there is a chronology",
      { actions: null },
      "all merged",
      "none open",
      "1,204 entries",
      "no plan",
    ],
    ["nothing yet", NEW, "none yet", "", "", ""],
  ])("is %s", (_what, standing, Returns, Queries, Chronology, Actions) => {
    expect(stepStates({ ...DONE, ...standing })).toEqual({ Returns, Queries, Chronology, Actions });
  });

  it("is nothing while nobody knows", () => {
    expect(Object.values(stepStates(null))).toEqual(["", "", "", ""]);
    expect(nextStepOf(null)).toBeNull();
  });
});

describe("the next step", () => {
  it.each<[string, Partial<ReviewStanding>, string | null]>([
    ["begins with returns", NEW, "Add returns"],
    [
      "is left alone where only a plan is kept and nothing is overdue",
      { ...NEW, actions: { all: 3, overdue: 0, due: 1 } },
      null,
    ],
    [
      "is an overdue action where only a plan is kept",
      { ...NEW, actions: { all: 3, overdue: 2, due: 0 } },
      "Look at 2 overdue",
    ],
    ["is a question about a return", { returns: { all: 6, toMerge: 2, toAnswer: 1 } }, "Answer 1 question"],
    ["is a merge", { returns: { all: 6, toMerge: 1, toAnswer: 0 }, lacks: ["period"] }, "Merge 1 return"],
    [
      "is the review where it lacks its period",
      { lacks: ["period"], queries: { open: 4, errors: 4 } },
      "Set up the review",
    ],
    [
      "is an overdue action before errors",
      { actions: { all: 3, overdue: 1, due: 0 }, queries: { open: 4, errors: 4 } },
      "Look at 1 overdue",
    ],
    ["is errors", { queries: { open: 4, errors: 1 } }, "Look at 1 error"],
    ["is a plan once all else is done", { actions: null }, "Build the action plan"],
    ["is none where all is done", {}, null],
  ])("%s", (_what, standing, words) => {
    expect(nextStepOf({ ...DONE, ...standing })?.words ?? null).toBe(words);
  });
});

it.each<[Parameters<typeof besideState>[0], Partial<ReviewStanding>, string]>([
  ["review", { lacks: ["period", "people"] }, "2 to fill in"],
  ["review", { lacks: ["period"] }, "period missing"],
  ["review", {}, ""],
  ["timetable", { nextDay: "2026-01-19" }, "next 19/01/2026"],
  ["timetable", {}, ""],
  ["names", { people: 1 }, "1 person"],
  ["templates", {}, ""],
])("the menu says of the page %s, where %p: %s", (page, standing, words) => {
  expect(besideState(page, { ...DONE, ...standing })).toBe(words);
});
