import { nextMilestone } from "../../../src/taskpane/timetable/nextMilestone";

const TODAY = "2026-03-10";
const step = (name: string, to: string | null, done: string | null = null) => ({ step: name, to, done });

it.each<[string, ReturnType<typeof step>[], string | null]>([
  ["nothing", [], null],
  [
    "the first that is not done",
    [step("Form", "2026-03-01", "2026-03-02"), step("Meeting", "2026-03-12"), step("Report", "2026-03-11")],
    "Next: Report, by 11/03/2026",
  ],
  [
    "what is late",
    [step("Meeting", "2026-03-12"), step("Returns", "2026-03-09")],
    "Late: Returns, by 09/03/2026",
  ],
  [
    "what has no day yet",
    [step("Form", "2026-03-01", "2026-03-01"), step("Copy", null)],
    "Next: Copy, once its day is known",
  ],
  ["that all is done", [step("Form", "2026-03-01", "2026-03-01")], "All steps are done"],
])("the page Timetable begins with %s", (_what, milestones, line) => {
  expect(nextMilestone(milestones, TODAY)).toBe(line);
});
