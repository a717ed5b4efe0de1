import { serialFromDate } from "../../src/calendar/serial";
import { calendarFile } from "../../src/plan/calendarFile";
import { changesSince, impactReviewsDue, notSignedOff } from "../../src/plan/followUp";
import type { PlanCell } from "../../src/plan/planTable";

const TODAY = "2026-11-21";
const action = (ref: string, cells: Record<string, PlanCell>) => ({
  cells: new Map(Object.entries({ Ref: ref, Action: `Do ${ref}`, Status: "Complete", ...cells })),
});
const review = (ref: string, day: string, more: Record<string, PlanCell> = {}) =>
  action(ref, { "Impact review": serialFromDate(day), ...more });
const refs = (actions: ReturnType<typeof action>[]) => actions.map(({ cells }) => cells.get("Ref"));

describe("an impact review", () => {
  const plan = [
    review("A", "2026-12-21"),
    review("B", "2026-12-22"),
    review("C", "2026-05-01"),
    review("D", "2026-12-01", { Status: "In progress" }),
    action("E", {}),
  ];

  it("of a complete action is due like a target, overdue ones first", () => {
    expect(refs(impactReviewsDue(plan, TODAY))).toEqual(["C", "A"]);
  });

  it("is in the calendar beside the targets of open actions", () => {
    const text = calendarFile(
      [...plan, action("F", { Status: "In progress", "Target date": 47_000 })],
      "R",
      TODAY,
    );
    expect(text.match(/^UID:.*$/gm)?.map((uid) => uid.trim())).toEqual([
      "UID:r-a-impact-review@action-plan.case-review",
      "UID:r-b-impact-review@action-plan.case-review",
      "UID:r-c-impact-review@action-plan.case-review",
      "UID:r-f@action-plan.case-review",
    ]);
  });
});

it("complete is not yet signed off, where a plan uses sign-off", () => {
  const plan = [action("A", {}), action("B", { "Signed off": 46_000 }), action("C", { Status: "On hold" })];
  expect(refs(notSignedOff(plan))).toEqual(["A"]);
  expect(notSignedOff([action("A", {})])).toEqual([]);
});

it("changes since a day say who was asked what", () => {
  const plan = [
    action("A", {
      Agency: "Police\nHealth",
      "Lead (role)": "Head of Training",
      Completed: serialFromDate("2026-11-01"),
      "Signed off": serialFromDate("2026-11-10"),
    }),
    action("B", { Status: "In progress", "Target date": serialFromDate("2026-11-05") }),
  ];
  expect(changesSince(plan, "2026-10-01", TODAY)).toEqual([
    {
      ref: "A",
      what: "completed",
      date: "2026-11-01",
      text: "",
      who: "Police; Health, Head of Training",
      action: "Do A",
    },
    { ref: "B", what: "became overdue", date: "2026-11-06", text: "", who: "", action: "Do B" },
    {
      ref: "A",
      what: "signed off",
      date: "2026-11-10",
      text: "",
      who: "Police; Health, Head of Training",
      action: "Do A",
    },
  ]);
});
