import { matchPlanHeading } from "../../src/plan/reading/headings";

it.each([
  ["How we will know", "measure"],
  ["How will we know it has worked?", "measure"],
  ["How will this be measured", "measure"],
  ["What we will do", "action"],
  ["ACTION TO BE TAKEN", "action"],
  ["Action by whom", "lead"],
  ["By whom/when", "leadAndTarget"],
  ["Timescale/Target", "target"],
  ["Date of Completion and Outcome", "completed"],
  ["What is desired outcome", "outcome"],
  ["Lead Agency", "agency"],
])("the heading %s of a table of recommendations is read as %s", (heading, field) => {
  expect(matchPlanHeading(heading).field).toBe(field);
});
