import type { PlanCell } from "../../src/plan/planTable";
import { statusDoubts } from "../../src/plan/statusDoubts";
import { notesOfStatus } from "../../src/plan/statusLines";

const PLACE = { file: "", sheet: "Action plan", row: 7 };
const DAY = 46_000;

it.each<[Record<string, PlanCell>, string[]]>([
  [{ Status: "Complete" }, ["complete-unproved Evidence", "complete-undated Completed"]],
  [{ Status: "Complete", Completed: DAY, Evidence: "Audit" }, ["complete-unproved Impact"]],
  [{ Status: "Complete", Completed: DAY, Impact: "Fewer missed" }, ["complete-unproved Evidence"]],
  [{ Status: "complete ", Completed: DAY, Evidence: "Audit", Impact: "Fewer missed" }, []],
  [{ Status: "In progress" }, []],
  [{ Status: "In progress", Completed: DAY }, ["completed-but-open Status"]],
  [{ Status: "Not started", "Signed off": DAY }, ["signed-off-but-open Status"]],
  [{ Status: "Not accepted", Completed: DAY }, []],
  [{ Status: "Rolling", Completed: DAY }, []],
])("of a row with %j is said: %j", (cells, expected) => {
  const doubts = statusDoubts(new Map(Object.entries(cells)), PLACE);
  expect(doubts.map(({ rule, column }) => `${rule} ${column}`)).toEqual(expected);
  expect(doubts.every(({ level }) => level === "note")).toBe(true);
});

it("is said in Plan notes below what stands there, once, and goes when it is settled", () => {
  const cells = {
    Status: "Complete",
    Completed: DAY,
    Evidence: "Audit",
    "Plan notes": "Withdrawn: …\nAsk Health",
  };
  const line = "Status: Complete, without evidence or impact";
  const notes = notesOfStatus(new Map(Object.entries(cells)));
  expect(notes).toBe(`Withdrawn: …\nAsk Health\n${line}`);
  const noted = { ...cells, "Plan notes": notes ?? "" };
  expect(notesOfStatus(new Map(Object.entries(noted)))).toBeNull();
  expect(notesOfStatus(new Map(Object.entries({ ...noted, Impact: "Fewer missed" })))).toBe(
    cells["Plan notes"],
  );
  expect(notesOfStatus(new Map(Object.entries({ Status: "On hold", "Plan notes": "\n" })))).toBeNull();
});
