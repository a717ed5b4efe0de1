import { applyNewerTable, type StandingAction } from "../../src/plan/applyNewerTable";
import { textOfCell } from "../../src/plan/planRow";
import type { PlanCell } from "../../src/plan/planTable";
import type { ReadAction } from "../../src/plan/action";
import { readSheet } from "./layouts";

const RAPID = [
  ["6. Immediate learning and its dissemination"],
  ["Learning", null, "How it will be shared, and with whom", null, "By whom (role)", "By when"],
  ["Fathers were not seen", null, "Briefing to all teams", null, "Head of Service", { day: "2027-01-31" }],
  ["Bruises were not measured", null, null, null, null, null],
  [],
  ["Potential for more (what a further review could still find out)", null, "Much"],
  ["7. Decision on a local review"],
];
const ABOUT = { file: "", sheet: "Rapid review outcome" };
const TABLE = [
  ["Recommendation", "Action", "Lead"],
  ["Share information", "Train all staff", "Head of Training"],
];

function keep(
  standing: readonly StandingAction[],
  read: readonly ReadAction[],
  highest = "",
): StandingAction[] {
  const { writes, rows, sources } = applyNewerTable(standing, read, highest);
  const all = [...standing.map(({ cells }) => new Map(cells)), ...rows.map((cells) => new Map(cells))];
  writes.forEach(({ row, heading, value }) => all[row]?.set(heading, value));
  return all.map((cells) => ({
    cells,
    source: sources.find(({ ref }) => ref === cells.get("Ref")) ?? null,
    follows: false,
  }));
}

const said = (plan: readonly StandingAction[]) =>
  plan.map(({ cells, source }) =>
    ["Ref", "Recommendation", "Action", "Taken from"]
      .map((heading) => textOfCell(cells.get(heading)))
      .concat(source?.withdrawn ? ["withdrawn"] : []),
  );

it("the learning of a rapid review becomes actions that say where they came from, and every other row of the form is accounted for", () => {
  const sheet = readSheet(RAPID, ABOUT);
  expect(
    sheet.actions.map(({ row, recommendation, action, roles, target, others }) => [
      row,
      recommendation,
      action,
      roles,
      target.end,
      others,
    ]),
  ).toEqual([
    [
      3,
      "Fathers were not seen",
      "Briefing to all teams",
      ["Head of Service"],
      "2027-01-31",
      [{ heading: "Taken from", text: "Rapid review outcome: immediate learning" }],
    ],
    [
      4,
      "Bruises were not measured",
      "",
      [],
      null,
      [{ heading: "Taken from", text: "Rapid review outcome: immediate learning" }],
    ],
  ]);
  expect(sheet.uses.map(({ row, use }) => `${row} ${use}`)).toEqual([
    "1 setAside",
    "2 heading",
    "3 action",
    "4 action",
    "6 setAside",
    "7 setAside",
  ]);
});

it.each([
  [
    "Case review sheet",
    [["What went well, or could go better", "For whom"], ["Good handover", "All staff"], ["Reviewer"]],
  ],
  [
    "Peer review",
    [["Comment", "Action", "By whom (role)", "By when"], ["Good handover", "", "", ""], ["Follow-up"]],
  ],
])("the learning of a %s becomes an action", (sheet, rows) => {
  expect(readSheet(rows, { file: "", sheet }).actions).toMatchObject([
    { row: 2, recommendation: "Good handover" },
  ]);
});

it("the same headings in another paper are those of its own table", () => {
  const rows = [
    ["Comment", "Action", "By whom (role)", "By when"],
    ["Weak", "Train all staff", "Head", "31/03/2027"],
  ];
  expect(readSheet(rows).actions[0]?.others).not.toContainEqual(
    expect.objectContaining({ heading: "Taken from" }),
  );
});

it("learning is taken once, withdraws no action of a table, and no newer table withdraws it", () => {
  const learned = readSheet(RAPID, ABOUT).actions;
  const first = keep(keep([], readSheet(TABLE).actions), learned);
  const typed = first.map((row) => ({ ...row, cells: new Map<string, PlanCell>(row.cells) }));
  typed[2]?.cells.set("Action", "Buy rulers for every clinic");
  const again = keep(keep(keep(typed, learned), readSheet(TABLE).actions), learned);
  expect(said(again)).toEqual([
    ["ACT-0001", "Share information", "Train all staff", ""],
    [
      "ACT-0002",
      "Fathers were not seen",
      "Briefing to all teams",
      "Rapid review outcome: immediate learning",
    ],
    [
      "ACT-0003",
      "Bruises were not measured",
      "Buy rulers for every clinic",
      "Rapid review outcome: immediate learning",
    ],
  ]);
});

it("a learning point whose action was deleted gets a new ref when it comes back, also where it had the highest", () => {
  const learned = readSheet(RAPID, ABOUT).actions;
  const first = keep([], learned);
  for (const [deleted, left] of [
    [0, "ACT-0002"],
    [1, "ACT-0001"],
  ] as const) {
    const again = keep(
      first.filter((_row, at) => at !== deleted),
      learned,
      "ACT-0002",
    );
    expect(again.map(({ cells }) => cells.get("Ref"))).toEqual([left, "ACT-0003"]);
  }
});
