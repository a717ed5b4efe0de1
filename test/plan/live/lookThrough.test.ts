import { serialFromDate } from "../../../src/calendar/serial";
import { PLAN_COLUMNS, PLAN_NOTES } from "../../../src/plan/fields";
import {
  lookThrough,
  updateOf,
  type PlanFound,
  type PlanSurroundings,
} from "../../../src/plan/live/lookThrough";
import { liveFormula } from "../../../src/plan/live/planFormulas";

const LIVE = { holidays: "BankHolidays[Date]", amber: "AmberWithin" };
const HEADINGS = [...PLAN_COLUMNS, PLAN_NOTES];
const AROUND: PlanSurroundings = {
  dates: { today: "2026-11-21", holidays: new Set() },
  days: { publication: null, agreed: null },
  terms: null,
  hasHolidays: true,
  live: LIVE,
};

type Row = Partial<Record<(typeof HEADINGS)[number], string | number>>;

const SOUND: Row = {
  Ref: "ACT-0001",
  Recommendation: "Review the pathway",
  Action: "Write a new pathway",
  Agency: "Health",
  "Target date": serialFromDate("2027-03-31"),
  "Target as written": "31/03/2027",
  Status: "In progress",
};

/** A plan with one action per row, its live formulas in place unless a row says otherwise. */
function planOf(
  rows: readonly Row[],
  headings: readonly string[] = HEADINGS,
  about: Partial<PlanFound> = {},
): PlanFound {
  const cellsOf = (row: Row, live: boolean): (string | number)[] =>
    HEADINGS.map((heading) => row[heading] ?? (live ? (liveFormula(heading, LIVE) ?? "") : ""));
  return {
    sheet: "Action plan",
    top: 4,
    headings,
    values: rows.map((row) => cellsOf({ ...SOUND, ...row }, false)),
    formulas: rows.map((row) => cellsOf({ ...SOUND, ...row }, true)),
    sources: [],
    highest: "",
    targets: new Map(),
    amber: { sound: true },
    ...about,
  };
}

function found(plan: PlanFound, around: Partial<PlanSurroundings> = {}): string[] {
  const { queries } = lookThrough(plan, { ...AROUND, ...around });
  return queries.map(({ rule, row, column }) => `${rule} ${row} ${column}`.trim());
}

describe("checking a plan", () => {
  it("finds nothing wrong with a sound one, and changes nothing", () => {
    const plan = planOf([{}, { Ref: "ACT-0002" }]);
    expect(found(plan)).toEqual([]);
    const update = updateOf(lookThrough(plan, AROUND), plan);
    expect(update).toEqual({
      renamed: [],
      added: [],
      writes: [],
      targets: [],
      refill: false,
      rows: [],
      mendKey: false,
    });
  });

  it.each<[string, Row[], string[]]>([
    ["a ref on two rows", [{}, {}], ["ref-repeated 7 Ref"]],
    ["a status that is not one of the five", [{ Status: "Rolling" }], ["status-unlisted 6 Status"]],
    ["a date typed as text", [{ "Target date": "31 March 2027" }], ["date-as-text 6 Target date"]],
    ["a formula that was typed over", [{ RAG: "Green" }], ["formula-missing 6 RAG"]],
    [
      "many formulas of one column, named once",
      Array.from({ length: 6 }, (_, row): Row => ({ Ref: `ACT-000${row + 1}`, RAG: "Green" })),
      ["formula-missing 6 RAG"],
    ],
  ])("finds %s", (_what, rows, expected) => {
    expect(found(planOf(rows))).toEqual(expected);
  });

  it("recognises a renamed column by its neighbours, and restores its name", () => {
    const plan = planOf(
      [{}],
      HEADINGS.map((heading) => (heading === "Agency" ? "Owner" : heading)),
    );
    expect(found(plan)).toEqual(["column-renamed 5 Agency"]);
    expect(updateOf(lookThrough(plan, AROUND), plan).renamed).toEqual([{ column: 3, heading: "Agency" }]);
  });

  it("puts a column that was removed back after its neighbour", () => {
    const without = HEADINGS.filter((heading) => heading !== "Impact");
    const at = HEADINGS.indexOf("Impact");
    const drop = <T>(row: readonly T[]): T[] => row.filter((_cell, index) => index !== at);
    const whole = planOf([{}]);
    const plan = {
      ...whole,
      headings: without,
      values: whole.values.map(drop),
      formulas: whole.formulas.map(drop),
    };
    expect(found(plan)).toEqual(["column-missing 5 Impact"]);
    expect(updateOf(lookThrough(plan, AROUND), plan).added).toEqual([{ heading: "Impact", before: at }]);
  });

  it("reports missing holidays once, and puts every formula in again", () => {
    const plan = planOf([{ RAG: "Green" }]);
    expect(found(plan, { hasHolidays: false })).toEqual(["holidays-missing 1"]);
    expect(lookThrough(plan, { ...AROUND, hasHolidays: false }).refill).toBe(true);
  });

  it("reports a RAG key that has lost its number", () => {
    const plan = planOf([{}], HEADINGS, { amber: { sound: false } });
    expect(found(plan)).toEqual(["key-missing 1"]);
    expect(updateOf(lookThrough(plan, AROUND), plan).mendKey).toBe(true);
  });
});
