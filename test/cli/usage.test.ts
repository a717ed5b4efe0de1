import { asksForHelp, usageOf } from "../../src/cli/usage";

it.each([[["--help"]], [["-h"]], [["help"]], [["help", "merge"]], [["merge", "--help"]]])(
  "%j asks how jobs are called",
  (given) => expect(asksForHelp(given)).toBe(true),
);

it.each([[[]], [["merge", "help.xlsx"]], [["nothing"]]])("%j does not", (given) =>
  expect(asksForHelp(given)).toBe(false),
);

it("how a job is called is told of that job, and of all where none is named", () => {
  expect(usageOf("publish")).toContain("publish --in REVIEW.xlsx --out OUT.xlsx");
  expect(usageOf("publish")).not.toContain("merge RETURN…");
  expect(usageOf("--help").match(/^ {2}[a-z]+/gm)).toHaveLength(9);
});
