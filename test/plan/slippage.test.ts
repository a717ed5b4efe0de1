import { serialFromDate } from "../../src/calendar/serial";
import { signOf } from "../../src/plan/again";
import type { PlanCell } from "../../src/plan/planTable";
import { slippageOf, type TargetRow, type TargetSeen } from "../../src/plan/slippage";

const MARCH = serialFromDate("2027-03-31");
const JUNE = serialFromDate("2027-06-30");
const WORDS = "as agreed";
const SEEN: TargetSeen = { target: MARCH, moved: 0, words: signOf(WORDS) };

type Cells = Record<string, PlanCell>;

function slipped(cells: Cells, about: Partial<TargetRow> = {}, seen: Partial<TargetSeen> | null = {}) {
  const all = new Map(Object.entries({ Ref: "ACT-0001", "Target as written": WORDS, ...cells }));
  const known = new Map(seen === null ? [] : [["ACT-0001", { ...SEEN, ...seen }]]);
  const row: TargetRow = { kind: "fixed", countedByFormula: false, ...about, cells: all };
  const { writes, seen: after, moves } = slippageOf([row], known);
  return {
    writes: Object.fromEntries(writes.map(({ heading, value }) => [heading, value])),
    moves: moves.length,
    after: after.get("ACT-0001"),
  };
}

it.each<[string, Cells, Partial<TargetRow>, Partial<TargetSeen> | null, Cells]>([
  ["moved once", { "Target date": JUNE }, {}, {}, { "First target": MARCH, Moved: 1 }],
  [
    "moved again",
    { "Target date": JUNE, "First target": MARCH - 90, Moved: 1 },
    {},
    { moved: 1 },
    { Moved: 2 },
  ],
  ["not moved", { "Target date": MARCH }, {}, {}, {}],
  ["seen for the first time", { "Target date": JUNE }, {}, null, {}],
  ["lost", { "Target date": "Needs a date" }, {}, {}, {}],
  ["given its first day", { "Target date": JUNE }, {}, null, {}],
  ["moved by the day that it counts from", { "Target date": JUNE }, { kind: "follows" }, {}, {}],
  [
    "moved by its words, which count from a day",
    { "Target date": JUNE, "Target as written": "six months after publication" },
    { kind: "follows" },
    {},
    { "First target": MARCH, Moved: 1 },
  ],
  ["given by somebody's own formula", { "Target date": JUNE }, { kind: "unknown" }, {}, {}],
  [
    "moved and counted by the person who moved it",
    { "Target date": JUNE, Moved: 1 },
    {},
    {},
    { "First target": MARCH },
  ],
  [
    "moved, with a first target that somebody typed",
    { "Target date": JUNE, "First target": "Autumn 2026" },
    {},
    {},
    { Moved: 1 },
  ],
  [
    "moved after somebody put the count right",
    { "Target date": JUNE, "First target": MARCH, Moved: 1 },
    {},
    { moved: 3 },
    { Moved: 2 },
  ],
  [
    "moved beside words under Moved",
    { "Target date": JUNE, Moved: "twice" },
    {},
    {},
    { "First target": MARCH },
  ],
  [
    "moved beside a formula under Moved",
    { "Target date": JUNE, Moved: 0 },
    { countedByFormula: true },
    {},
    { "First target": MARCH },
  ],
  [
    "another than the first one that somebody typed",
    { "Target date": MARCH, "First target": MARCH - 30 },
    {},
    null,
    { Moved: 1 },
  ],
  ["without the columns that somebody deleted", { "Target date": MARCH }, {}, { moved: 2 }, {}],
  [
    "moved since somebody deleted the columns",
    { "Target date": JUNE },
    {},
    { moved: 2 },
    { "First target": MARCH, Moved: 3 },
  ],
])("a target that is %s", (_what, cells, about, seen, writes) => {
  expect(slipped(cells, about, seen).writes).toEqual(writes);
});

it("what was written is not counted again, also after an interruption before it was remembered", () => {
  const cells = { "Target date": JUNE, "First target": MARCH, Moved: 1 };
  const again = slipped(cells);
  expect(again.writes).toEqual({});
  expect(slipped(cells, {}, again.after)).toMatchObject({ writes: {}, moves: 0 });
});

it("keeps what was seen of a target that is not a day for the moment", () => {
  expect(slipped({ "Target date": "Needs a date" }).after).toEqual(SEEN);
});
