import type { PlanCell } from "../../src/plan/planTable";
import { statusDoubts } from "../../src/plan/statusDoubts";

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
