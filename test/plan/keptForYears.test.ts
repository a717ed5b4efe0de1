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
const ACTIONS = 6;
/** A week each. */
const STEPS = 104;

/** A plan as it stands in a workbook, without one. */
class Keeper {
  rows: Map<string, PlanCell>[] = [];
  sources: PlanFound["sources"] = [];
  highest = "";
  targets: ReadonlyMap<string, TargetSeen> = new Map();
  /** By the action's number, what the latest table says. */
  readonly table = new Map(Array.from({ length: ACTIONS }, (_, at) => [at, day(at)]));

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
    this.onLooked();
    if (read) {
      const newer = applyNewerTable(sound.rows, read, this.highest);
      const after = rowsAfter(sound.rows, newer, 0).map(({ cells }) => cells);
      const { changes, seen } = withSlippage(newer, after, sound.targetKinds, sound.seen);
      for (const { row, heading, value } of changes.writes) this.rows[row]?.set(heading, value);
      this.rows.push(...changes.rows.map((cells) => new Map(cells)));
      this.sources = changes.sources;
      this.targets = seen;
    }
    this.highest = highestRef([this.highest, ...this.rows.map((row) => textOfCell(row.get("Ref")))]);
  }

  build(): void {
    const rows = [...this.table].map(([at, target]) => [`R${at}`, words(at), `Head ${at}`, shown(target)]);
    this.job(readSheet([["Recommendation", "Action", "Lead", "Target date"], ...rows]).actions);
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
  `${["Train", "Audit", "Revise", "Publish", "Recruit", "Consult"][at] ?? ""} the part of ${at}`;
const day = (number: number): string => addDays("2027-01-11", 7 * number);
const shown = (iso: string): string => iso.split("-").reverse().join("/");

const step = fc.record({
  what: fc.constantFrom("move", "move", "type", "table", "delete", "add", "slice", "none"),
  at: fc.nat(9),
  week: fc.nat(60),
  then: fc.constantFrom("repair", "build", "nothing"),
});

it("a plan kept for two years loses nothing that was typed, gives no ref twice, and counts each move", () => {
  fc.assert(
    fc.property(fc.array(step, { minLength: STEPS, maxLength: STEPS }), (steps) => {
      const plan = new Keeper();
      plan.build();
      const typed = new Map<string, Map<string, PlanCell>>();
      const given = new Map<string, PlanCell>();
      /** What a person would have noted at each job: the days that each target has had. */
      const had = new Map<string, PlanCell[]>();
      const note = (): void => {
        for (const row of plan.rows) {
          const ref = textOfCell(row.get("Ref"));
          const days = had.get(ref) ?? [];
          const now = row.get("Target date") ?? "";
          if (typeof now === "number" && days.at(-1) !== now) had.set(ref, [...days, now]);
          expect(given.get(ref) ?? row.get("Action")).toBe(row.get("Action"));
          given.set(ref, row.get("Action") ?? "");
        }
      };
      note();
      plan.onLooked = note;
      steps.forEach(({ what, at, week, then }, number) => {
        const row = plan.rows[at % Math.max(1, plan.rows.length)];
        const type = (heading: string, value: PlanCell): void => {
          const ref = textOfCell(row?.get("Ref"));
          row?.set(heading, value);
          if (ref !== "") typed.set(ref, new Map([...(typed.get(ref) ?? []), [heading, value]]));
        };
        const serial = serialFromDate(day(week));
        if (what === "move") row?.set("Target date", serial);
        if (what === "type")
          type(["Progress", "Panel's view", "Impact"][at % 3] ?? "Progress", `Typed ${number}`);
        if (what === "table") plan.table.set(at % ACTIONS, day(week));
        if (what === "delete" && row && plan.rows.length > 2) plan.rows.splice(plan.rows.indexOf(row), 1);
        if (what === "add" && plan.rows.length < 12) {
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
        if (then === "build") plan.build();
        if (then === "repair") plan.job(null);
        if (then !== "nothing") note();
      });
      plan.job(null);
      note();
      for (const row of plan.rows) {
        const ref = textOfCell(row.get("Ref"));
        const days = had.get(ref) ?? [];
        const moved = days.length - 1;
        expect([ref, row.get("Moved") || 0]).toEqual([ref, Math.max(0, moved)]);
        expect([ref, row.get("First target") || days[0]]).toEqual([ref, days[0]]);
        if (moved > 0) expect(row.get("First target")).toBe(days[0]);
        typed.get(ref)?.forEach((value, heading) => {
          expect([ref, heading, row.get(heading)]).toEqual([ref, heading, value]);
        });
      }
    }),
    { numRuns: 3, endOnFailure: true },
  );
});
