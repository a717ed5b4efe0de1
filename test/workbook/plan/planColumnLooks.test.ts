import { KEEPING_COLUMNS, PLAN_COLUMNS, PLAN_NOTES, STATUS_AS_WRITTEN } from "../../../src/plan/fields";
import { foldedToPaper, planColumnOf } from "../../../src/workbook/plan/planColumnLooks";

function foldedOf(headings: readonly string[]): string[] {
  const columns = headings.map((heading) => planColumnOf(heading, false));
  const before = new Set(columns.filter(({ folded }) => folded).map(({ heading }) => heading));
  return foldedToPaper(columns).flatMap(({ heading, folded }) =>
    folded === true && !before.has(heading) ? [heading] : [],
  );
}

it("columns of a paper that a page of A3 has no room for at eight points, moved targets counted in, are folded from the right", () => {
  const own = ["Ref of the force", "Report", "Published", "Type", "Grade"];
  const plan = [...PLAN_COLUMNS, ...own, STATUS_AS_WRITTEN, PLAN_NOTES];
  expect(foldedOf(plan)).toEqual(["Published", "Type", "Grade", STATUS_AS_WRITTEN]);
  expect(foldedOf([...PLAN_COLUMNS, ...own.slice(0, 2), PLAN_NOTES])).toEqual([]);
});

it("a plan with all that keeping one takes has room there, folded as it is made", () => {
  const columns = [...PLAN_COLUMNS, ...KEEPING_COLUMNS, PLAN_NOTES].map((heading) =>
    planColumnOf(heading, false),
  );
  const points = columns.map(({ folded, width }) => (folded ? 0 : (width ?? 0)));
  // A3 has 1,146 points between its margins; what is nine points high is then eight or more.
  expect((9 * 1146) / points.reduce((sum, width) => sum + width)).toBeGreaterThan(8);
});
