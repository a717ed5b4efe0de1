import type { Followed } from "../../src/plan/followUp";
import { publishedRows } from "../../src/plan/publishedRows";

function action(ref: string, cells: Record<string, string | number>): Followed {
  const all = { Ref: ref, Recommendation: "See fathers", Status: "Not started", ...cells };
  return { cells: new Map(Object.entries(all)) };
}

const more = (...actions: Followed[]): string | undefined => publishedRows(actions)[0]?.more;

it("what more will be done is what a column of the plan says, after the open actions, each sentence once", () => {
  const heading = "What more will be done";
  const open = action("ACT-0001", { Action: "Amend the form", [heading]: "A second audit in May" });
  const done = action("ACT-0002", {
    Action: "Brief the wards",
    Status: "Complete",
    [heading]: "A second audit in May",
  });
  const refused = action("ACT-0003", { Action: "Buy tablets", Status: "Not accepted", [heading]: "Nothing" });
  expect(more(open, done, refused)).toBe("• Amend the form (no date yet)\n• A second audit in May");
  expect(more(done)).toBe("A second audit in May");
});

it("is nothing where every action has been completed and nothing more is written", () => {
  expect(more(action("ACT-0001", { Action: "Amend the form", Status: "Complete" }))).toBe(
    "Nothing more: every action has been completed.",
  );
});
