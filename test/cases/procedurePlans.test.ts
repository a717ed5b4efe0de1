import path from "node:path";
import { z } from "zod";
import { runPlan } from "../../src/cli/plan";
import { reportOf } from "./reportOf";

/** What test/cases/procedures/truth.json says in words of the plans. */
const planReport = z.object({
  actions: z.array(
    z.looseObject({
      row: z.number(),
      agency: z.string(),
      leads: z.array(z.string()),
      status: z.string(),
      target: z.looseObject({ asRecorded: z.string(), end: z.string().nullable(), needsDate: z.boolean() }),
    }),
  ),
  queries: z.array(z.looseObject({ rule: z.string(), row: z.number() })),
  sheets: z.array(
    z.looseObject({ headerRow: z.number().nullable(), columns: z.record(z.string(), z.string()) }),
  ),
});

async function planned(file: string, review?: object): Promise<z.infer<typeof planReport>> {
  const given = ["--from", path.join(__dirname, "procedures", file)];
  return planReport.parse(await reportOf(runPlan, given, review));
}

it("separates who from when in a school's summary plan", async () => {
  const { actions, queries } = await planned("school-summary-plan.xlsx");
  expect(actions.map(({ leads, target }) => [leads.join(), target.end])).toEqual([
    ["", "2023-07-31"],
    ["", "2023-06-20"],
    ["EF", "2023-06-20"],
    ["", "2022-09-30"],
    ["", "2023-06-20"],
    ["", "2023-08-31"],
    ["EF", "2023-10-31"],
  ]);
  expect(actions[4]?.target.asRecorded).toBe("Ongoing\nLaunch the reporting tool June 20th.");
  const assumed = queries.filter(({ rule }) => rule === "year-assumed").map(({ row }) => row);
  expect(assumed).toEqual([2, 3, 6, 8]);
});

it("reads the headings of a school policy's plan", async () => {
  const { actions, sheets, queries } = await planned("school-scr-plan.xlsx");
  expect(sheets[0]?.columns).toEqual({
    "Recommendation of final SCR report": "recommendation",
    "Action for school": "action",
    "Responsible agencies/individuals": "lead",
    "Specific date by which action will be undertaken": "target",
    "Desired outcome": "outcome",
  });
  expect(actions.map(({ agency, leads, target }) => [agency, leads.join("; "), target.end])).toEqual([
    ["Hill School", "Hill School; DSL", "2021-10-22"],
    ["Hill School; Wendshire SCB", "Hill School (Deputy Head); Wendshire SCB (Training lead)", "2022-03-31"],
    ["", "SLT", "2021-11-03"],
  ]);
  expect(queries).toContainEqual(expect.objectContaining({ rule: "year-assumed", row: 5 }));
});

it("reads a partnership's improvements, keeping who endorsed and signed them off", async () => {
  const { actions, sheets } = await planned("partnership-plan.xlsx", { agreed: "2027-01-04" });
  expect(sheets[0]).toMatchObject({
    headerRow: 1,
    columns: { "Endorsed at senior level by": "other", "Sign off": "other" },
  });
  expect(actions.map(({ agency, target }) => [agency, target.end])).toEqual([
    ["Acute Trust; Community Health", "2027-09-30"],
    ["Independent Safeguarding Partnership Service", null],
    ["Police; CCG; LA", "2027-09-30"],
  ]);
});

it("keeps what was done apart from what more will be done in a board's plan", async () => {
  const { actions, sheets } = await planned("board-plan.xlsx");
  expect(sheets[0]?.columns).toMatchObject({
    "Actions already taken": "other",
    Progress: "progress",
    "Impact on improving services": "impact",
    "What more will be done": "other",
  });
  expect(actions.map(({ status }) => status)).toEqual(["complete", "in progress", "not started"]);
});

it.each<[string, (string | null)[], (string | null)[]]>([
  ["appendix-plan.xlsx", [null, null, null, null], ["2027-03-15", "2027-05-20", null, "2028-06-01"]],
  [
    "relative-targets-plan.xlsx",
    [null, null, null, null, null, null],
    ["2027-03-15", "2027-05-20", null, "2028-06-01", "2027-12-01", "2027-05-31"],
  ],
])(
  "keeps what hangs on other days in %s, and computes it once they are known",
  async (file, before, after) => {
    const first = await planned(file);
    expect(first.actions.slice(0, before.length).map(({ target }) => target.end)).toEqual(before);
    expect(first.actions.slice(0, before.length).every(({ target }) => target.needsDate)).toBe(true);
    const known = await planned(file, { agreed: "2027-03-01", publication: "2027-06-01" });
    expect(known.actions.slice(0, after.length).map(({ target }) => target.end)).toEqual(after);
  },
);
