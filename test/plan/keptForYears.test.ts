import * as fc from "fast-check";
import { addDays } from "../../src/calendar/isoDate";
import { serialFromDate } from "../../src/calendar/serial";
import type { ReadAction } from "../../src/plan/action";
import { highestRef } from "../../src/plan/again";
import { applyNewerTable, withSlippage } from "../../src/plan/applyNewerTable";
import { KEEPING_COLUMNS, PLAN_COLUMNS, PLAN_NOTES } from "../../src/plan/fields";
import { lookThrough, updateOf, type PlanFound } from "../../src/plan/live/lookThrough";
import { rowsAfter } from "../../src/plan/live/planAfter";
import { liveFormula } from "../../src/plan/live/planFormulas";
import { textOfCell } from "../../src/plan/planRow";
import type { PlanCell } from "../../src/plan/planTable";
import { compareSlice } from "../../src/plan/slice/compareSlice";
import { sentSign } from "../../src/plan/slice/sentSigns";
import { takeFields } from "../../src/plan/slice/takeFields";
import type { TargetSeen } from "../../src/plan/slippage";
import { readSheet } from "./layouts";

const LIVE = { holidays: "BankHolidays[Date]", amber: "AmberWithin" };
const HEADINGS = [...PLAN_COLUMNS, ...KEEPING_COLUMNS, "Panel's view", PLAN_NOTES];
const TODAY = "2026-11-21";
const DATES = { today: TODAY, holidays: new Set<string>() };
const AROUND = {
  dates: DATES,
  days: { publication: null, agreed: null },
  terms: null,
  hasHolidays: true,
  live: LIVE,
};
const WEEKS = 104;

/** A plan as it stands in a workbook, without one. */
class Keeper {
  rows: Map<string, PlanCell>[] = [];
  sources: PlanFound["sources"] = [];
  highest = "";
  targets: ReadonlyMap<string, TargetSeen> = new Map();
  /** By the action's number, what the latest table says: its target and its progress. */
  readonly table: Map<number, { target: string; progress: string }>;
  /** What the history was told. */
  readonly history: { ref: string; note: string }[] = [];

  constructor(actions: number) {
    this.table = new Map(
      Array.from({ length: actions }, (_, at) => [at, { target: day(at % 60), progress: "" }]),
    );
  }

  found(): PlanFound {
    const cells = (live: boolean) =>
      this.rows.map((row) =>
        HEADINGS.map((heading) => (live ? liveFormula(heading, LIVE) : null) ?? row.get(heading) ?? ""),
      );
    const { sources, highest, targets } = this;
    const about = { sheet: "Action plan", top: 4, headings: HEADINGS, amber: { sound: true } };
    return { ...about, values: cells(false), formulas: cells(true), sources, highest, targets };
  }

  /** Called whenever a job has looked at what was typed. */
  onLooked = (): void => undefined;

  /** A job of the plan: a repair, or a build from a table. */
  job(read: ReadAction[] | null): void {
    const plan = this.found();
    const sound = lookThrough(plan, AROUND);
    for (const { row, heading, value } of updateOf(sound, plan).writes) this.rows[row]?.set(heading, value);
    this.targets = sound.seen;
    this.history.push(...sound.history);
    this.onLooked();
    if (read) {
      const newer = applyNewerTable(sound.rows, read, this.highest);
      const after = rowsAfter(sound.rows, newer, 0).map(({ cells }) => cells);
      const { changes, seen } = withSlippage(newer, after, sound.targetKinds, sound.seen);
      for (const { row, heading, value } of changes.writes) this.rows[row]?.set(heading, value);
      this.rows.push(...changes.rows.map((cells) => new Map(cells)));
      this.sources = changes.sources;
      this.history.push(...changes.history);
      this.targets = seen;
    }
    this.highest = highestRef([this.highest, ...this.rows.map((row) => textOfCell(row.get("Ref")))]);
  }

  build(): void {
    const rows = [...this.table].map(([at, { target, progress }]) => [
      ...[`R${at}`, words(at), `Head ${at}`, shown(target)],
      progress,
    ]);
    this.job(readSheet([["Recommendation", "Action", "Lead", "Target date", "Progress"], ...rows]).actions);
  }

  /** Sends a row out and takes it back with a note of the agency and a target that it asks for. */
  slice(row: Map<string, PlanCell>, note: string, target: number): void {
    const sent = new Map([...row].map(([heading, cell]) => [heading, sentSign(cell)]));
    const cell = (value: string | number, isDate: boolean) => ({
      text: String(value),
      value,
      isDate,
      kind: isDate ? ("number" as const) : ("text" as const),
      formula: null,
    });
    const { actions } = compareSlice(
      [
        {
          sheet: "Actions",
          row: 5,
          ref: textOfCell(row.get("Ref")),
          cells: new Map([
            ["Evidence", cell(note, false)],
            ["Target date", cell(target, true)],
          ]),
          sent,
          date1904: false,
        },
      ],
      this.rows,
      DATES,
    );
    const choices = actions.flatMap(({ ref, fields }) =>
      fields.map((field) => ({ ...field, ref, choice: "theirs" as const })),
    );
    for (const { row: at, heading, value } of takeFields(this.rows, choices, TODAY).writes) {
      this.rows[at]?.set(heading, value);
    }
  }
}

const words = (at: number): string =>
  `${["Train", "Audit", "Revise", "Publish", "Recruit", "Consult"][at % 6] ?? ""} the part of ${at}`;
const day = (number: number): string => addDays("2027-01-11", 7 * number);
const shown = (iso: string): string => iso.split("-").reverse().join("/");

const step = fc.record({
  what: fc.constantFrom("move", "move", "type", "table", "delete", "add", "slice", "none"),
  at: fc.nat(999),
  week: fc.nat(60),
  then: fc.constantFrom("repair", "build", "nothing"),
});
type Step = typeof step extends fc.Arbitrary<infer One> ? One : never;

/** A plan kept by hand and by jobs, with all that a person would have noted meanwhile. */
class Years {
  readonly plan: Keeper;
  private readonly typed = new Map<string, Map<string, PlanCell>>();
  private readonly given = new Map<string, PlanCell>();
  /** At each job: the days that each target has had, and what each progress has said. */
  private readonly had = new Map<string, PlanCell[]>();
  private readonly said = new Map<string, Set<string>>();

  constructor(private readonly actions: number) {
    this.plan = new Keeper(actions);
    this.plan.build();
    this.note();
    this.plan.onLooked = () => {
      this.note();
    };
  }

  note(): void {
    for (const row of this.plan.rows) {
      const ref = textOfCell(row.get("Ref"));
      const days = this.had.get(ref) ?? [];
      const now = row.get("Target date") ?? "";
      if (typeof now === "number" && days.at(-1) !== now) this.had.set(ref, [...days, now]);
      if ((this.given.get(ref) ?? row.get("Action")) !== row.get("Action")) throw new Error(`${ref} twice`);
      this.given.set(ref, row.get("Action") ?? "");
      const progress = textOfCell(row.get("Progress"));
      if (progress !== "") this.said.set(ref, (this.said.get(ref) ?? new Set()).add(progress));
    }
  }

  edit({ what, at, week }: Step, number: number): void {
    const { plan, actions } = this;
    const row = plan.rows[at % Math.max(1, plan.rows.length)];
    const ref = textOfCell(row?.get("Ref"));
    const type = (heading: string, value: PlanCell): void => {
      // What a person types over is the person's own doing.
      if (heading === "Progress") this.said.get(ref)?.delete(textOfCell(row?.get(heading)));
      row?.set(heading, value);
      if (ref !== "") this.typed.set(ref, new Map([...(this.typed.get(ref) ?? []), [heading, value]]));
    };
    const serial = serialFromDate(day(week));
    if (what === "move") row?.set("Target date", serial);
    if (what === "type")
      type(["Progress", "Panel's view", "Impact"][at % 3] ?? "Progress", `Typed ${number}`);
    if (what === "table") {
      const progress = at % 2 === 0 ? (plan.table.get(at % actions)?.progress ?? "") : `Reported ${number}`;
      plan.table.set(at % actions, { target: day(week), progress });
    }
    if (what === "delete" && row && plan.rows.length > 2) plan.rows.splice(plan.rows.indexOf(row), 1);
    if (what === "add" && plan.rows.length < 2 * actions) {
      plan.rows.push(
        new Map<string, PlanCell>([
          ["Action", `Own action ${number}`],
          ["Target date", serial],
        ]),
      );
    }
    if (what === "slice" && row && row.get("Ref") !== undefined) {
      plan.slice(row, `Found ${number}`, serial);
      type("Evidence", `Found ${number}`);
    }
  }

  job(what: Step["then"]): void {
    if (what === "build") this.plan.build();
    if (what === "repair") this.plan.job(null);
    if (what !== "nothing") this.note();
  }

  /** What was lost, given twice or counted wrongly, a line each. */
  wrong(): string[] {
    this.job("repair");
    const kept = new Map<string, string>();
    for (const { ref, note } of this.plan.history) kept.set(ref, `${kept.get(ref) ?? ""}\n${note}`);
    return this.plan.rows.flatMap((row) => {
      const ref = textOfCell(row.get("Ref"));
      const days = this.had.get(ref) ?? [];
      const moved = Math.max(0, days.length - 1);
      const said = `${textOfCell(row.get("Progress"))}\n${kept.get(ref) ?? ""}`;
      return [
        ...((row.get("Moved") || 0) === moved ? [] : [`${ref} moved ${moved}, not ${row.get("Moved")}`]),
        ...((row.get("First target") || days[0]) === days[0] ? [] : [`${ref} has another first target`]),
        ...(moved === 0 || row.get("First target") === days[0] ? [] : [`${ref} has no first target`]),
        ...[...(this.typed.get(ref) ?? [])].flatMap(([heading, value]) =>
          row.get(heading) === value ? [] : [`${ref} lost ${value} of ${heading}`],
        ),
        ...[...(this.said.get(ref) ?? [])].flatMap((words) =>
          said.includes(words) ? [] : [`${ref} lost the progress ${words}`],
        ),
      ];
    });
  }
}

it("a plan kept for two years loses nothing that was typed, gives no ref twice, and counts each move", () => {
  fc.assert(
    fc.property(fc.array(step, { minLength: WEEKS, maxLength: WEEKS }), (steps) => {
      const years = new Years(6);
      steps.forEach((one, number) => {
        years.edit({ ...one, at: one.at % 10 }, number);
        years.job(one.then);
      });
      expect(years.wrong()).toEqual([]);
    }),
    { numRuns: 2, endOnFailure: true },
  );
});

/** Rounds of the next test: `KEPT_RUNS=10 npx jest test/plan/keptForYears`. */
const RUNS = Number(process.env.KEPT_RUNS ?? "1");
const EDITS_A_WEEK = 5;
const WEEKS_BETWEEN_JOBS = 26;

it("so is a plan of 500 actions, edited by hand five times a week, and brought up to date twice a year", () => {
  const all = WEEKS * EDITS_A_WEEK;
  fc.assert(
    fc.property(fc.array(step, { minLength: all, maxLength: all, size: "max" }), (steps) => {
      const years = new Years(500);
      steps.forEach((one, number) => {
        years.edit(one, number);
        const isDue = (number + 1) % (WEEKS_BETWEEN_JOBS * EDITS_A_WEEK) === 0;
        years.job(isDue ? "build" : number % 200 === 0 ? "repair" : "nothing");
      });
      expect(years.wrong()).toEqual([]);
    }),
    { numRuns: RUNS, endOnFailure: true },
  );
});
