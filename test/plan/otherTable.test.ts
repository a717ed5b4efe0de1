import type { ReadAction } from "../../src/plan/action";
import { applyNewerTable, type StandingAction } from "../../src/plan/applyNewerTable";
import { textOfCell } from "../../src/plan/planRow";
import { readSheet } from "./layouts";

function table(from: { file?: string; sheet?: string }, ...actions: string[]): readonly ReadAction[] {
  const about = { file: from.file ?? "", sheet: from.sheet ?? "Sheet1" };
  return readSheet([["Recommendation", "Action"], ...actions.map((action) => ["Share", action])], about)
    .actions;
}

function built(...tables: (readonly ReadAction[])[]): StandingAction[] {
  return tables.reduce<StandingAction[]>((standing, read) => {
    const { writes, rows, sources } = applyNewerTable(standing, read);
    const all = [...standing.map(({ cells }) => new Map(cells)), ...rows.map((cells) => new Map(cells))];
    writes.forEach(({ row, heading, value }) => all[row]?.set(heading, value));
    return all.map((cells) => ({
      cells,
      source: sources.find(({ ref }) => ref === cells.get("Ref")) ?? null,
      follows: false,
    }));
  }, []);
}

const said = (plan: readonly StandingAction[]): string[] =>
  plan.map(
    ({ cells, source }) => `${textOfCell(cells.get("Action"))}${source?.withdrawn ? ", withdrawn" : ""}`,
  );

const FIRST = table({ file: "police.xlsx" }, "Train sergeants", "Audit bail");
const OTHER = table({ file: "health.xlsx" }, "Visit homes", "Weigh babies");

it("another table read again withdraws nothing of the first, and changes nothing", () => {
  const once = built(FIRST, OTHER);
  expect(said(once)).toEqual(["Train sergeants", "Audit bail", "Visit homes", "Weigh babies"]);
  const again = applyNewerTable(once, OTHER);
  expect(again).toMatchObject({ writes: [], rows: [], added: [], changed: [], withdrawn: [], history: [] });
});

it.each([
  ["the file", table({ file: "police 2.xlsx" }, "Train sergeants", "Tell courts")],
  [
    "a sheet of another name",
    table({ file: "police.xlsx", sheet: "Plan" }, "Train sergeants", "Tell courts"),
  ],
])("a newer version of %s withdraws what it no longer has, and nothing of another table", (_what, newer) => {
  const expected = ["Train sergeants", "Audit bail, withdrawn", "Visit homes", "Weigh babies", "Tell courts"];
  expect(said(built(FIRST, OTHER, newer))).toEqual(expected);
  expect(said(built(FIRST, OTHER, newer, newer, OTHER))).toEqual(expected);
});

it("sheets of this workbook are tables of their own", () => {
  const one = table({ sheet: "Police" }, "Train sergeants", "Audit bail");
  const two = table({ sheet: "Health" }, "Visit homes");
  expect(said(built(one, two, two))).toEqual(["Train sergeants", "Audit bail", "Visit homes"]);
});

it("a table of what two others had withdraws what it lacks of both", () => {
  const all = table({ file: "all.xlsx" }, "Train sergeants", "Visit homes");
  expect(said(built(FIRST, OTHER, all))).toEqual([
    "Train sergeants",
    "Audit bail, withdrawn",
    "Visit homes",
    "Weigh babies, withdrawn",
  ]);
});
