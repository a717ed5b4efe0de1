import { planReverts } from "../../../src/chronology/remerge/planReverts";
import type { TableCell } from "../../../src/chronology/remerge/existingTable";

const HEADINGS = ["Ref", "What happened", "Queries", "Panel comment", "Log no"];

/** A merge that wrote texts of what happened: the ref, what was there, what it wrote. */
function merge(cells: readonly [string, string, string][], added: string[] = [], columns: string[] = []) {
  return {
    cells: cells.map(([ref, before, value]) => ({ ref, heading: "What happened", before, value })),
    added,
    columns,
  };
}

/** The table after the merges were taken back, and the panel's cells that stayed. */
function reverted(
  rows: TableCell[][],
  merges: ReturnType<typeof merge>[],
  commented: readonly number[] = [],
): { rows: TableCell[][]; edited: string[]; annotated: string[]; columns: string[] } {
  const plan = planReverts({ headings: HEADINGS, rows }, merges, ["Log no"], () => true, new Set(commented));
  const after = rows.map((row) => [...row]);
  plan.cells.forEach(({ row, heading, value }) => after[row]?.splice(HEADINGS.indexOf(heading), 1, value));
  return {
    rows: after.filter((_row, index) => !plan.rows.includes(index)),
    edited: plan.edited.map(({ ref }) => ref),
    annotated: plan.annotated.map(({ ref }) => ref),
    columns: plan.columns,
  };
}

const row = (ref: string, event: string, comment = ""): TableCell[] => [ref, event, "", comment, ""];

describe("several merges taken back together", () => {
  it("leave the table as it was before the earliest", () => {
    const merges = [merge([["A-1", "two", "three"]], ["A-3"]), merge([["A-1", "one", "two"]], ["A-2"])];
    const rows = [row("A-1", "three"), row("A-2", "x"), row("A-3", "y")];
    expect(reverted(rows, merges)).toEqual({
      rows: [row("A-1", "one")],
      edited: [],
      annotated: [],
      columns: [],
    });
  });

  it("leave a cell that the panel has changed since the latest, also where it holds what an earlier one wrote", () => {
    const merges = [merge([["A-1", "two", "three"]]), merge([["A-1", "one", "two"]])];
    expect(reverted([row("A-1", "two")], merges).rows).toEqual([row("A-1", "one")]);
    expect(reverted([row("A-1", "the panel's")], merges)).toMatchObject({
      rows: [row("A-1", "the panel's")],
      edited: ["A-1"],
    });
  });

  it("leave a cell that the panel has changed between them as the panel left it", () => {
    const merges = [merge([["A-1", "the panel's", "three"]]), merge([["A-1", "one", "two"]])];
    expect(reverted([row("A-1", "three")], merges)).toMatchObject({
      rows: [row("A-1", "the panel's")],
      edited: ["A-1"],
    });
  });

  it("leave rows in which the panel has written or commented, whichever merge added them", () => {
    const merges = [merge([], ["A-2"]), merge([], ["A-1", "A-3"])];
    const rows = [row("A-1", "x", "Ask."), row("A-2", "y"), row("A-3", "z")];
    expect(reverted(rows, merges, [1])).toMatchObject({
      rows: [row("A-1", "x", "Ask."), row("A-2", "y")],
      annotated: ["A-2", "A-1"],
    });
  });

  it("take a column away with the merge that added it, once no later one has left anything in it", () => {
    const written = { ref: "A-1", heading: "Log no", before: "", value: "7" };
    const merges = [{ ...merge([]), cells: [written] }, merge([], [], ["Log no"])];
    const rows = [["A-1", "one", "", "", "7"]];
    expect(reverted(rows, merges).columns).toEqual(["Log no"]);
  });
});
