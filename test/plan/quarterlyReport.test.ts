import { serialFromDate } from "../../src/calendar/serial";
import type { Followed } from "../../src/plan/followUp";
import type { PlanCell } from "../../src/plan/planTable";
import { publishedRows } from "../../src/plan/publishedRows";
import { quarterlyReport } from "../../src/plan/quarterlyReport";

function action(ref: string, target: string, cells: Record<string, PlanCell> = {}): Followed {
  const dated = target === "" ? "Needs a date" : serialFromDate(target);
  return {
    cells: new Map(Object.entries({ Ref: ref, Action: `Do ${ref}.`, "Target date": dated, ...cells })),
  };
}

const about = { today: "2026-11-30", since: "2026-08-31", holidays: new Set<string>(), within: 10 };

describe("the quarterly report", () => {
  const report = quarterlyReport(
    [
      action("A", "2026-10-31"),
      action("B", "2026-03-31", { Moved: 3, "First target": serialFromDate("2025-12-31") }),
      action("C", "2027-01-31", { Moved: 1 }),
      action("D", "2026-06-30", {
        Status: "Complete",
        Completed: serialFromDate("2026-09-15"),
        "Impact review": serialFromDate("2026-12-20"),
      }),
      action("E", "", { Status: "Not accepted" }),
      ...Array.from({ length: 10 }, (_one, index) => action(`F${index}`, "2026-11-01")),
    ],
    about,
  );

  it("counts and says what has happened since the last report", () => {
    expect(report.counts).toEqual({ Blue: 1, Red: 12, Amber: 0, Green: 1, Grey: 0 });
    expect(report.summary).toContain("1 not accepted, and not counted");
    expect(report.movement).toMatch(
      /^Since the last report on 31\/08\/2026: 1 completed \(D\), 11 became overdue/,
    );
  });

  it("lists what is overdue, oldest first, in working days as the plan counts them, as far as there is room, and what has moved twice or more", () => {
    expect(report.overdue.lines.slice(0, 2)).toMatchObject([
      { ref: "B", number: 174 },
      { ref: "A", number: 21 },
    ]);
    expect(report.overdue.lines.length + report.overdue.more).toBe(12);
    expect(report.slipped.lines).toMatchObject([{ ref: "B", day: "2025-12-31", number: 3 }]);
    expect(report.due.lines).toMatchObject([{ ref: "C", number: 44 }]);
    expect(report.impactReviews.lines).toMatchObject([{ ref: "D", day: "2026-12-20" }]);
  });
});

it("what is published has a row for each recommendation, without what was not accepted", () => {
  const of = (recommendation: string, cells: Record<string, PlanCell>): Record<string, PlanCell> => ({
    Recommendation: recommendation,
    ...cells,
  });
  expect(
    publishedRows([
      action("A", "2027-03-31", of("See fathers", {})),
      action("B", "", of("Share", { Status: "Complete", "Impact review": serialFromDate("2027-02-01") })),
      action("C", "", of("See fathers", { Status: "Not accepted" })),
    ]),
  ).toEqual([
    {
      recommendation: "See fathers",
      done: "Nothing has been completed yet.",
      difference: "",
      more: "Do A (by 31/03/2027)",
    },
    {
      recommendation: "Share",
      done: "Do B",
      difference: "Not recorded yet.",
      more: "On 01/02/2027 it is looked at whether the change has lasted: Do B",
    },
  ]);
});
