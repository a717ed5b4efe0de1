import { gridFromCsv } from "../../../src/chronology/returns/csv";
import type { Grid } from "../../../src/chronology/sheet/grid";
import {
  cellsOfAction,
  followOverview,
  NO_LONGER,
  NOT_GIVEN,
} from "../../../src/plan/overview/followOverview";
import type { OverviewAction, ReviewPlan } from "../../../src/plan/overview/overviewAction";
import { countedActions, recurringThemes } from "../../../src/plan/overview/overviewCounts";
import { isOverview, readReviewPlan } from "../../../src/plan/overview/readReviewPlan";
import { settleReviews } from "../../../src/plan/overview/settleReviews";
import { themesOf } from "../../../src/plan/overview/themes";
import { emptyReview } from "../../../src/review/review";

const TODAY = "2026-11-30";
const context = { review: emptyReview(), today: TODAY, holidays: new Set<string>() };

function gridOf(file: string, ...lines: string[]): Grid {
  return gridFromCsv(file, new TextEncoder().encode(lines.join("\n")));
}

function planOf(file: string, lastSaved: string | null, ...lines: string[]): ReviewPlan {
  const read = readReviewPlan([gridOf(file, ...lines)], { file, link: file, lastSaved, context });
  if (read === null) throw new Error(`${file} has no plan`);
  return read;
}

const HEAD = "Recommendation,Action,Lead agency,Lead,When,Status";
const paper = (file: string, lastSaved: string | null, ...rows: string[]): ReviewPlan =>
  planOf(file, lastSaved, HEAD, ...rows);

const OWN = ["Action plan – LCSPR-R", "Ref,Recommendation,Action,Lead (role),Agency,Target date,Status,RAG"];

describe("the plan of a file", () => {
  it("is a plan of ours as it stands, with its reference and statuses in other words", () => {
    const plan = planOf(
      "r.csv",
      null,
      ...OWN,
      "ACT-0004,See fathers,Ring them,Nurse,Health,31/12/2026,Done,Red",
      ",,,,,,,",
      "Total,,,,,,,3",
    );
    expect(plan).toMatchObject({ reference: "LCSPR-R", review: "LCSPR-R", kind: "plan" });
    expect(plan.actions).toHaveLength(1);
    expect(plan.actions[0]).toMatchObject({
      ref: "ACT-0004",
      target: "2026-12-31",
      status: "Complete",
      row: 3,
    });
  });

  it("is any other paper as plan reads it, and bears the name of its file", () => {
    const plan = paper(
      "Child_T tracker.csv",
      null,
      "See fathers,Ring them,Health,Nurse,End of March 2027,in hand",
    );
    expect(plan).toMatchObject({ reference: null, review: "Child T tracker", kind: "paper" });
    expect(plan.actions[0]).toMatchObject({
      ref: "",
      target: "2027-03-31",
      status: "In progress",
      sheet: "",
    });
  });

  it("is none where there are no actions, and an overview is told from a plan", () => {
    const letter = gridOf("letter.csv", "Dear all,", "Thank you for coming.");
    expect(readReviewPlan([letter], { file: "letter.csv", link: "", lastSaved: null, context })).toBeNull();
    expect(isOverview([letter])).toBe(false);
    expect(isOverview([gridOf("o.csv", "Review,Ref,Action,Themes,Where from,Since last time")])).toBe(true);
  });
});

describe("plans given together", () => {
  const rows = ["See fathers,Ring them,Health,Nurse,,", "Share,Audit,Police,Head,,"];

  it("count once where one is a later version of another, by the day on which it was saved", () => {
    const settled = settleReviews([
      paper("final.csv", "2026-05-01", ...rows),
      paper("draft.csv", "2026-06-01", ...rows, "New,More,Police,Head,,"),
    ]);
    expect(settled.plans.map(({ file }) => file)).toEqual(["draft.csv"]);
    expect(settled.replaced).toMatchObject([{ file: "final.csv", by: "draft.csv" }]);
    expect(settled.said).toHaveLength(1);
  });

  it("count side by side where they have little in common, each under a name and with keys of its own", () => {
    const { plans, replaced } = settleReviews(
      [
        paper("a/plan.csv", null, ...rows),
        paper("b/plan.csv", null, "Other,Thing,Police,Head,,", "Other,Thing,Police,Head,,"),
      ].map((plan) => ({ ...plan, file: "plan.csv", review: "plan" })),
    );
    expect(replaced).toEqual([]);
    expect(plans.map(({ review }) => review)).toEqual(["plan", "plan (plan.csv)"]);
    const keys = plans.flatMap(({ actions }) => actions.map(({ key }) => key));
    expect(new Set(keys).size).toBe(4);
  });
});

describe("an overview that is read again", () => {
  const [one, two] = settleReviews([
    paper(
      "p.csv",
      null,
      "Share information,Audit,Police,Head,31/12/2026,",
      "See fathers,Ring them,Health,Nurse,,",
    ),
  ]).plans.flatMap(({ actions }) => actions);
  const standing = (action: OverviewAction | undefined, more: object = {}) =>
    new Map(Object.entries({ ...(action && cellsOfAction(action)), ...more }));

  it("changes what the plan changed, keeps a person's themes and says what has happened", () => {
    if (!one || !two) throw new Error("two actions");
    const rows = [standing(one, { Themes: "Ours", Note: "Ask" }), standing(two)];
    const now: OverviewAction[] = [
      { ...one, target: "2027-01-31" },
      { ...two, status: "Complete" },
    ];
    const { writes, added, changes } = followOverview(rows, now);
    expect(added).toEqual([]);
    expect(changes.changed).toEqual([one.key, two.key]);
    const of = (key: string) => writes.filter((write) => write.key === key).map(({ heading }) => heading);
    expect(of(one.key)).toEqual(["Target date", "Since last time"]);
    expect(writes.filter(({ heading }) => heading === "Since last time").map(({ value }) => value)).toEqual([
      "Target moved",
      "Completed",
    ]);
  });

  it("keeps a row that is in no plan any more, and says why", () => {
    if (!one || !two) throw new Error("two actions");
    const other = standing(two, { Review: "Elsewhere", Key: "Elsewhere 1" });
    const { writes, changes, notGiven } = followOverview([standing(one), standing(two), other], [one]);
    expect(writes.map(({ key, value }) => [key, value])).toEqual([
      [two.key, NO_LONGER],
      ["Elsewhere 1", NOT_GIVEN],
    ]);
    expect(changes.withdrawn).toEqual([two.key]);
    expect([...notGiven]).toEqual([["Elsewhere", 1]]);
  });
});

describe("themes", () => {
  it.each([
    ["Agencies share relevant information on the same day", ["Information sharing"]],
    ["Ask children about their wishes and feelings", ["Voice of the child"]],
    ["Escalate professional disagreements", ["Escalation"]],
    ["Staff are trained to record bruises to non-mobile babies", ["Injuries to babies", "Training"]],
    ["Buy a new boiler", []],
  ])("of %j are %j", (text, themes) => {
    expect(themesOf(text)).toEqual(themes);
  });

  it("recur where two reviews have them, each recommendation once with its actions", () => {
    const { plans } = settleReviews([
      paper("a.csv", null, "Share information,Audit,Police,Head,,", "Share information,Train,Health,Head,,"),
      paper(
        "b.csv",
        null,
        "Information sharing is prompt,Agree,Police,Head,,",
        "Supervision is monthly,Do,Health,Head,,",
      ),
    ]);
    const themes = recurringThemes(
      countedActions(
        plans.flatMap(({ actions }) => actions),
        TODAY,
        new Set(),
      ),
    );
    expect(themes).toMatchObject([
      {
        theme: "Information sharing",
        reviews: ["a", "b"],
        recommendations: [{ review: "a" }, { review: "b" }],
      },
    ]);
    expect(themes[0]?.recommendations[0]?.actions).toHaveLength(2);
  });
});
