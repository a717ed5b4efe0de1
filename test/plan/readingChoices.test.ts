import { readPlan } from "../../src/plan/reading/readPlan";
import { areStillThere, NO_CHOICES, type ReadingChoices } from "../../src/plan/reading/choices";
import { emptyReview } from "../../src/review/review";
import { gridOf } from "../chronology/sheet/gridOf";
import { holidaySet } from "./layouts";

const ROWS = [
  ["Recommendation", "Action", "Scope", "By whom/when", "Completion date"],
  ["1. Escalate in time", "Rewrite the policy in plain English", "All staff", "Manager 31/01/2027", ""],
  ["", "Brief all managers on the new steps.", "Managers", "Trainer 28/02/2027", ""],
  ["", "and new starters at induction", "", "", ""],
  ["Page 2", "", "", "", ""],
];

function read(choices: Partial<ReadingChoices> = {}) {
  const [sheet] = readPlan(
    [gridOf(ROWS, { sheet: "Plan" })],
    { review: emptyReview(), today: "2026-11-21", holidays: holidaySet() },
    { ...NO_CHOICES, ...choices },
  );
  if (!sheet) throw new Error("No sheet was read.");
  return sheet;
}

const row = (number: number, use: ReadingChoices["rows"][number]["use"]): ReadingChoices["rows"][number] => ({
  sheet: "Plan",
  row: number,
  words: read().words.get(number) ?? "",
  use,
});

const column = (number: number, field: ReadingChoices["columns"][number]["field"]) => ({
  sheet: "Plan",
  column: number,
  heading: ROWS[0]?.[number - 1] ?? "",
  field,
});

describe("a person's decisions about a table", () => {
  it("leave a row out, with that reason", () => {
    const { actions, uses } = read({ rows: [row(2, "skip")] });
    expect(actions.map((action) => action.row)).not.toContain(2);
    expect(uses[1]).toEqual({ row: 2, use: "setAside", reason: "you left it out" });
  });

  it("join a row to the action above, and its words to that one's", () => {
    const { actions, uses } = read({ rows: [row(4, "join")] });
    expect(actions.map((action) => action.action)).toContain(
      "Brief all managers on the new steps. and new starters at induction",
    );
    expect(uses[3]).toEqual({ row: 4, use: "partOfAction", actionRow: 3 });
  });

  it("make an action of a row that reads like something else", () => {
    expect(read().uses[4]).toMatchObject({ use: "setAside" });
    const { actions } = read({ rows: [row(5, "take")] });
    expect(actions.at(-1)).toMatchObject({ row: 5, recommendation: "Page 2" });
  });

  it("take a column for something else, and keep what it held where it is nothing known", () => {
    const { actions, taken } = read({ columns: [column(4, "other"), column(3, "agency")] });
    expect(actions[0]).toMatchObject({ agency: "All staff", target: { end: null } });
    expect(actions[0]?.others).toContainEqual({ heading: "By whom/when", text: "Manager 31/01/2027" });
    expect(taken[3]).toMatchObject({ field: "other", doubt: "" });
  });

  it("are about the rows and headings that the person saw", () => {
    const choices = { columns: [column(3, "agency")], rows: [row(2, "skip")] };
    expect(areStillThere([read(choices)], choices)).toBe(true);
    const other = { ...choices, rows: [{ ...row(2, "skip"), words: "Something else" }] };
    expect(areStillThere([read(other)], other)).toBe(false);
    const renamed = { ...choices, columns: [{ ...column(3, "agency"), heading: "Range" }] };
    expect(areStillThere([read(renamed)], renamed)).toBe(false);
  });
});

describe("what each column was taken for", () => {
  it("is said with its number, what it holds, and why one should look where its heading is not plain", () => {
    expect(read().taken.map(({ column: at, heading, field }) => [at, heading, field])).toEqual([
      [1, "Recommendation", "recommendation"],
      [2, "Action", "action"],
      [3, "Scope", "other"],
      [4, "By whom/when", "leadAndTarget"],
      [5, "Completion date", "completed"],
    ]);
    expect(read().taken.map(({ doubt }) => doubt)).toEqual([
      "",
      "",
      "",
      "“By whom/when” holds both: who and when are told apart line by line.",
      "“Completion date” can be the day it is due or the day it was done: another column is due, so it is not.",
    ]);
    expect(read().taken[3]?.samples).toEqual(["Manager 31/01/2027", "Trainer 28/02/2027"]);
  });
});
