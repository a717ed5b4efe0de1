import { bankHolidays, type BankHoliday } from "../../calendar/bankHolidays";
import { type IsoDate } from "../../calendar/isoDate";
import { type SchoolTerms } from "../../calendar/schoolTerms";
import type { TargetContext } from "../../calendar/targetDate";
import type { PlanQuery } from "../../plan/action";
import { columnDamage, rowDamage, type ColumnDamage } from "../../plan/damage";
import { PLAN_COLUMNS, PLAN_NOTES } from "../../plan/fields";
import type { StandingAction } from "../../plan/layOver";
import { isEmptyRow, textOfCell } from "../../plan/planRow";
import { LIVE_COLUMNS, type PlanCell } from "../../plan/planTable";
import { emptyReview, type Review } from "../../review/review";
import { isSameFormula, liveFormula } from "../../workbook/plan/planFormulas";
import type { PlanUpdate, StandingPlan } from "../../workbook/plan/planSheet";
import {
  clearBrokenTargets,
  formulasOfTargets,
  lookAtTargets,
  TARGET_BEHIND,
  writesOfTargets,
  type TargetUpdate,
} from "./planTargets";
import type { Surroundings } from "./surroundings";

/** The plan of the workbook, looked through: what stands on it once it is sound, and what has to be done for that. */
export interface SoundPlan {
  rows: StandingAction[];
  renamed: ColumnDamage["renamed"];
  missing: string[];
  mends: { row: number; heading: string; value: PlanCell }[];
  /** Target dates that are behind what they hang on, or are to follow it from now on. */
  targets: TargetUpdate[];
  /** Formulas are gone or changed. */
  refill: boolean;
  mendKey: boolean;
  queries: PlanQuery[];
}

/** The days off by which dates are counted: those that the workbook lists, else the nation's, and the review's own. */
export function holidaysOf(
  review: Review,
  listed: readonly BankHoliday[] | null,
  today: IsoDate,
): Set<IsoDate> {
  const year = Number(today.slice(0, 4));
  const known = bankHolidays(review.nation, year - YEARS_BACK, year + YEARS_ON);
  return new Set([...known, ...(listed ?? []), ...review.holidays].map(({ date }) => date));
}

const YEARS_BACK = 5;
const YEARS_ON = 15;

/** What dates of the plan are read by. */
export function targetContextOf(
  review: Review | null,
  today: IsoDate,
  holidays: ReadonlySet<IsoDate>,
  terms?: SchoolTerms,
): TargetContext {
  const { agreed, publication } = review ?? emptyReview();
  return { today, agreed, publication, holidays, ...(terms && { terms }) };
}

/** Looks through the plan that stands in the workbook. Nothing is changed yet. */
export function lookThrough(
  standing: StandingPlan,
  { dates, days, terms, listed }: Pick<Surroundings, "dates" | "days" | "terms" | "listed">,
): SoundPlan {
  const hasHolidays = listed !== null;
  const { headings, values, sources, sheet, top } = standing;
  const file = "";
  const tell = (rule: string, row: number, column: string, message: string): PlanQuery => ({
    rule,
    level: "warning",
    file,
    sheet,
    row,
    column,
    message,
    fix: null,
  });
  const queries: PlanQuery[] = [];
  const refColumn = headings.indexOf("Ref");
  const sourceAt = (row: number): StandingAction["source"] => {
    const ref = String(values[row]?.[refColumn < 0 ? 0 : refColumn] ?? "");
    return sources.find((source) => source.ref === ref) ?? null;
  };
  const sourceRows = values.map((_cells, row) => sourceAt(row));
  const columns = headings.map((heading, index) => ({
    heading,
    cells: values.map((cells) => plainCell(cells[index])),
  }));
  const known = new Set(sources.flatMap(({ built }) => [...built.keys()]));
  const wanted = [...PLAN_COLUMNS, PLAN_NOTES];
  const { renamed, missing } = columnDamage(columns, wanted, known, (heading) =>
    sourceRows.map((source) => source?.built.get(heading) ?? null),
  );
  for (const { heading, was } of renamed) {
    queries.push(
      tell(
        "column-renamed",
        top + 1,
        heading,
        `The column "${heading}" was called "${was}"; it needs its own name to be found.`,
      ),
    );
  }
  for (const heading of missing) {
    queries.push(
      tell(
        "column-missing",
        top + 1,
        heading,
        `The column "${heading}" was taken away; it comes in again where it belongs.`,
      ),
    );
  }
  const named = headings.map(
    (heading, column) => renamed.find((one) => one.column === column)?.heading ?? heading,
  );
  const cells = values.map(
    (row) => new Map(named.map((heading, column) => [heading, plainCell(row[column])])),
  );
  const targetColumn = named.indexOf("Target date");
  const targetFormulas = standing.formulas.map((row) => String(row[targetColumn] ?? ""));
  clearBrokenTargets(cells, targetFormulas);
  const seen = lookAtTargets(cells, targetFormulas, sourceRows, { dates, days });
  const damage = rowDamage(cells, top + 2, dates);
  queries.push(...damage.queries.map((query) => ({ ...query, file, sheet })));
  for (const { row, message } of seen.updates) {
    if (message !== null) queries.push(tell(TARGET_BEHIND, top + 2 + row, "Target date", message));
  }
  queries.push(...termQueries(terms));
  const broken = brokenFormulas(standing, named);
  // A renamed column or a missing list of holidays breaks every formula, and is told once.
  if (renamed.length === 0 && hasHolidays) {
    queries.push(
      ...formulaQueries(
        broken,
        (row, heading, message) => tell("formula-missing", row, heading, message),
        top,
      ),
    );
  }
  if (!standing.amber.sound) {
    const message = "The RAG key has lost its number of working days; it is set to 10 again.";
    queries.push(tell("key-missing", 1, "", message));
  }
  if (!hasHolidays) {
    const message =
      "The Bank holidays sheet is gone, so working days cannot be counted; it is filled again from the calendar.";
    queries.push(tell("holidays-missing", 1, "", message));
  }
  for (const { row, heading, value } of damage.mends) {
    cells[row]?.set(heading, value);
  }
  seen.updates.forEach(({ row, value }) => cells[row]?.set("Target date", value));
  return {
    rows: cells.map((row, index) => ({
      cells: row,
      source: sourceFor(row, sourceRows, index),
      follows: seen.follows.has(index),
    })),
    renamed,
    missing,
    mends: damage.mends,
    targets: seen.updates,
    refill:
      broken.length > 0 ||
      missing.some((heading) => liveFormula(heading) !== null) ||
      !hasHolidays ||
      !standing.amber.sound,
    mendKey: !standing.amber.sound,
    queries,
  };
}

/** What cannot be used on the School terms sheet, each with its cell. */
function termQueries(terms: Surroundings["terms"]): PlanQuery[] {
  return (terms?.problems ?? []).map(({ row, column, message }) => ({
    rule: "school-terms",
    level: "warning",
    file: "",
    sheet: terms?.sheet ?? "",
    row: (terms?.top ?? 0) + 2 + (row ?? -1),
    column,
    message,
    fix: null,
  }));
}

/** Of two rows with one ref the upper is the action that was built. */
function sourceFor(
  cells: ReadonlyMap<string, PlanCell>,
  sources: readonly StandingAction["source"][],
  row: number,
): StandingAction["source"] {
  const source = sources[row] ?? null;
  return source !== null && textOfCell(cells.get("Ref")) === source.ref ? source : null;
}

function plainCell(cell: string | number | boolean | undefined): PlanCell {
  return typeof cell === "boolean" ? String(cell).toUpperCase() : (cell ?? "");
}

const MOST_TOLD = 5;

function formulaQueries(
  broken: readonly { row: number; heading: string }[],
  tell: (row: number, heading: string, message: string) => PlanQuery,
  top: number,
): PlanQuery[] {
  return LIVE_COLUMNS.flatMap((heading) => {
    const rows = broken.filter((cell) => cell.heading === heading);
    const message =
      rows.length > MOST_TOLD
        ? `${rows.length} formulas under ${heading} are gone or changed, so they no longer follow the dates; put them in again.`
        : `The formula under ${heading} is gone or changed, so it no longer follows the date; put it in again.`;
    const told = rows.length > MOST_TOLD ? rows.slice(0, 1) : rows;
    return told.map(({ row }) => tell(top + 2 + row, heading, message));
  });
}

function brokenFormulas(
  { formulas, values }: StandingPlan,
  headings: readonly string[],
): { row: number; heading: string }[] {
  return LIVE_COLUMNS.flatMap((heading) => {
    const column = headings.indexOf(heading);
    const wanted = liveFormula(heading);
    if (column < 0 || wanted === null) {
      return [];
    }
    return formulas.flatMap((row, index) => {
      const cells = new Map(headings.map((name, at) => [name, plainCell(values[index]?.[at])]));
      const sound = isSameFormula(String(row[column] ?? ""), wanted) || isEmptyRow(cells);
      return sound ? [] : [{ row: index, heading }];
    });
  });
}

/** What mending the plan does to the sheet; a build adds its own to it. */
export function updateOf(sound: SoundPlan, standing: StandingPlan): PlanUpdate {
  const headings = standing.headings.map(
    (heading, column) => sound.renamed.find((one) => one.column === column)?.heading ?? heading,
  );
  const needed = new Set([...sound.missing, ...sound.mends.map(({ heading }) => heading)]);
  return {
    renamed: sound.renamed.map(({ column, heading }) => ({ column, heading })),
    added: placesOf(
      [...needed].filter((heading) => !headings.includes(heading)),
      headings,
    ),
    writes: [...sound.mends, ...writesOfTargets(sound.targets)],
    targets: formulasOfTargets(sound.targets),
    refill: sound.refill,
    rows: [],
    mendKey: sound.mendKey,
  };
}

/** Where missing columns come in: those of the plan behind their neighbour, others before the notes. */
export function placesOf(missing: readonly string[], standing: readonly string[]): PlanUpdate["added"] {
  const headings = [...standing];
  return missing.map((heading) => {
    const place = PLAN_COLUMNS.findIndex((own) => own === heading);
    const left = PLAN_COLUMNS.slice(0, Math.max(0, place)).findLast((own) => headings.includes(own));
    const notes = headings.indexOf(PLAN_NOTES);
    const before =
      place < 0 ? (notes < 0 ? headings.length : notes) : left === undefined ? 0 : headings.indexOf(left) + 1;
    const at = before >= headings.length ? null : before;
    headings.splice(at ?? headings.length, 0, heading);
    return { heading, before: at };
  });
}
