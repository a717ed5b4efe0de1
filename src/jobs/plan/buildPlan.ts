import { CsvProblem } from "../../chronology/returns/csv";
import { type Grid } from "../../chronology/sheet/grid";
import type { BankHoliday } from "../../calendar/bankHolidays";
import type { IsoDate } from "../../calendar/isoDate";
import type { TargetContext } from "../../calendar/readTargetDate";
import type { PlanQuery, ReadPlanSheet } from "../../plan/action";
import { correctLaid, type Correction } from "../../plan/corrections";
import { goodActionQueries } from "../../plan/goodAction";
import {
  layOver,
  planHeadings,
  type ActionSource,
  type LaidOver,
  type StandingAction,
} from "../../plan/layOver";
import { actionOfRow, dayOfCell, isEmptyRow, textOfCell } from "../../plan/planRow";
import { keptHeadings, type PlanCells } from "../../plan/planTable";
import { AMBER_WITHIN } from "../../plan/rag";
import { readPlan } from "../../plan/reading/readPlan";
import type { Review } from "../../review/review";
import { writeActionSummary } from "../../workbook/plan/actionSummarySheet";
import { writeBankHolidays } from "../../workbook/days/bankHolidaysSheet";
import { PLAN_HEADING_ROW } from "../../workbook/plan/planLayout";
import {
  headingsAfter,
  readStandingPlan,
  updatePlan,
  writePlan,
  type PlanUpdate,
  type StandingPlan,
} from "../../workbook/plan/planSheet";
import { writePlanSources } from "../../workbook/plan/planSources";
import { readAgencyList } from "../../workbook/review/agencyList";
import { SHEETS } from "../../workbook/gateway/sheetNames";
import type { RunInWorkbook } from "../../workbook/gateway/workbookRun";
import { jobError } from "../shared/failure";
import { FileProblem } from "../shared/fileProblem";
import { newTargets, settleReviewDays, settleTerms, sourcesAfter, targetsAfter } from "./buildTargets";
import { lookThrough, placesOf, updateOf } from "./planState";
import { stepsOf, type Steps } from "../shared/step";
import { readSurroundings, type Surroundings } from "./surroundings";
import { JobError, type MergeOptions } from "../types";

export interface PlanOptions extends MergeOptions {
  /** What a person put right of what was understood; it stands like everything that people type. */
  corrections?: readonly Correction[];
  /** Days off of the review's own, to be listed with the nation's: the Review sheet does not keep them. */
  holidays?: readonly BankHoliday[];
}

/** A row of the plan as a build left it. */
export interface PlanRow {
  cells: PlanCells;
  source: ActionSource | null;
  /** The sheet's own number of the row. */
  row: number;
}

/** A plan as it is followed up. */
export interface FollowedPlan {
  sheet: string;
  rows: PlanRow[];
  /** What was doubtful in reading, broken in the plan, or missing from its actions. */
  queries: PlanQuery[];
  /** Those of them that are not about what an action lacks. */
  noticed: PlanQuery[];
  review: Review;
  holidays: ReadonlySet<IsoDate>;
  /** What target dates are read by. */
  dates: TargetContext;
  /** The number of the RAG key. */
  within: number;
}

/** What a build made, for the pane and for a report. */
export interface BuiltPlan extends FollowedPlan {
  read: ReadPlanSheet[];
  /** Refs by what became of their actions. */
  added: string[];
  changed: string[];
  withdrawn: string[];
}

type Context = Parameters<typeof readStandingPlan>[0];

const SAFE = "What stood in the workbook before is as it was.";
const STEPS = 4;

/**
 * What recommendations would become, without changing anything.
 * @throws JobError where the grids hold none
 */
export async function previewPlan(
  run: RunInWorkbook,
  grids: readonly Grid[],
  today: IsoDate,
): Promise<ReadPlanSheet[]> {
  return told("read the recommendations", () =>
    run(async (context) => {
      const around = await readSurroundings(context, today);
      return readSheets(grids, contextOf(around, today));
    }),
  );
}

/**
 * Builds the action plan from recommendations, or brings the plan that stands in the workbook up to date with a newer table
 * (domain.md section 7): whatever people typed stays. What people's edits broke is put right and told. Doing it again after a
 * failure finishes the job.
 * @throws JobError, JobCancelled
 */
export async function buildPlan(
  run: RunInWorkbook,
  grids: readonly Grid[],
  options: PlanOptions,
): Promise<BuiltPlan> {
  return told("build the action plan", () => run((context) => build(context, grids, options)));
}

/**
 * Puts right what people's edits broke in the plan: formulas, dates typed as text, statuses, columns, bank holidays.
 * @throws JobError where the workbook has no plan; JobCancelled
 */
export async function repairPlan(run: RunInWorkbook, options: PlanOptions): Promise<BuiltPlan> {
  return told("repair the action plan", () => run((context) => build(context, null, options)));
}

async function told<T>(what: string, job: () => Promise<T>): Promise<T> {
  try {
    return await job();
  } catch (error) {
    throw error instanceof CsvProblem
      ? new JobError(error.message, SAFE, "Put it right and try again.")
      : jobError(error, what, SAFE);
  }
}

function contextOf(
  { review, holidays, terms }: Surroundings,
  today: IsoDate,
): Parameters<typeof readPlan>[1] {
  return { review, today, holidays, ...(terms && { terms: terms.terms }) };
}

function readSheets(grids: readonly Grid[], context: Parameters<typeof readPlan>[1]): ReadPlanSheet[] {
  const read = readPlan(grids, context);
  if (read.every(({ actions }) => actions.length === 0)) {
    throw new FileProblem(
      grids[0]?.file || grids[0]?.sheet || "The sheet",
      "holds no recommendations: no sheet has a heading with recommendations or actions and rows below it",
    );
  }
  return read;
}

async function build(
  context: Context,
  grids: readonly Grid[] | null,
  options: PlanOptions,
): Promise<BuiltPlan> {
  const { today } = options;
  const steps = stepsOf(
    "Building the action plan",
    options.progress,
    options.signal,
    "What people typed is as it was; build it again to finish.",
  );
  await steps.at("Reading the recommendations", 0, STEPS);
  const around = await readSurroundings(context, today, options.holidays);
  const { review, listed, dates } = around;
  const standing = await readStandingPlan(context);
  if (!standing && !grids) {
    throw new JobError(
      "There is no action plan in this workbook yet.",
      "Nothing was changed.",
      "Build the plan first.",
    );
  }
  const read = grids ? readSheets(grids, contextOf(around, today)) : [];
  const actions = read.flatMap((sheet) => sheet.actions);
  await steps.at("Comparing with the plan", 1, STEPS);
  const sound = standing && lookThrough(standing, around);
  const laid = grids
    ? correctLaid(layOver(sound?.rows ?? [], actions), sound?.rows ?? [], options.corrections ?? [], dates)
    : null;
  const rows = rowsAfter(sound?.rows ?? [], laid, standing);
  await steps.at("Writing the action plan", 2, STEPS);
  const days = await writeHolidays(context, review, rows, listed, today);
  const by = { dates, days: await settleReviewDays(context, around, rows) };
  await settleTerms(context, around, rows);
  const dress = { reference: review.reference ?? "", agencies: await agenciesOf(context, review, rows) };
  if (standing && sound) {
    const update = withLaid(updateOf(sound, standing), laid, standing);
    const targets = targetsAfter(rows, update, sound, by);
    await updatePlan(context, standing, { ...update, ...targets }, dress);
  } else if (laid) {
    await writePlan(
      context,
      planHeadings(laid.rows),
      laid.rows,
      { within: AMBER_WITHIN, sound: true },
      dress,
      newTargets(rows, 0, by),
    );
  }
  await finish(context, steps, rows, sourcesAfter(laid, standing, sound), standing);
  options.progress?.({ step: "Done", done: STEPS, of: STEPS });
  const sheet = standing?.sheet ?? SHEETS.actionPlan;
  const asked = rows.filter(({ cells }) => !isEmptyRow(cells));
  const noticed = [...(sound?.queries ?? []), ...(laid?.queries ?? []), ...readingQueriesOf(read)];
  return {
    sheet,
    rows: asked,
    read,
    noticed,
    queries: [...noticed, ...asked.flatMap((row) => queriesOfRow(row, sheet, review))],
    added: laid?.added ?? [],
    changed: laid?.changed ?? [],
    withdrawn: laid?.withdrawn ?? [],
    review,
    dates,
    holidays: new Set(days.map(({ date }) => date)),
    within: standing?.amber.within ?? AMBER_WITHIN,
  };
}

async function finish(
  context: Context,
  steps: Steps,
  rows: readonly PlanRow[],
  sources: readonly ActionSource[],
  standing: StandingPlan | null,
): Promise<void> {
  await steps.at("Counting by RAG and agency", 3, STEPS);
  const agencies = rows.map(({ cells }) => textOfCell(cells.get("Agency")));
  await writeActionSummary(context, agencies);
  if (!isRemembered(sources, standing?.sources ?? [])) {
    await writePlanSources(context, sources);
  }
}

function isRemembered(sources: readonly ActionSource[], known: readonly ActionSource[]): boolean {
  const plain = (source: ActionSource): string =>
    JSON.stringify({ ...source, built: Object.fromEntries([...source.built].sort()) });
  const before = new Map(known.map((source) => [source.ref, plain(source)]));
  return (
    sources.length === known.length && sources.every((source) => before.get(source.ref) === plain(source))
  );
}

/** The rows of the plan as they are to stand, those that come in below the others. */
function rowsAfter(
  sound: readonly StandingAction[],
  laid: LaidOver | null,
  standing: StandingPlan | null,
): PlanRow[] {
  const first = (standing?.top ?? PLAN_HEADING_ROW) + 2;
  const sources = new Map(laid?.sources.map((source) => [source.ref, source]));
  const known = sound.map(({ cells, source }, index): PlanRow => {
    const after = new Map(cells);
    laid?.writes
      .filter(({ row }) => row === index)
      .forEach(({ heading, value }) => after.set(heading, value));
    return { cells: after, source: (source && sources.get(source.ref)) ?? source, row: first + index };
  });
  const added = (laid?.rows ?? []).map((cells, index): PlanRow => ({
    cells,
    source: sources.get(textOfCell(cells.get("Ref"))) ?? null,
    row: first + known.length + index,
  }));
  return [...known, ...added];
}

/** What a newer table does to the plan, with what mends it; of two writes to a cell the table's counts. */
function withLaid(mend: PlanUpdate, laid: LaidOver | null, standing: StandingPlan): PlanUpdate {
  if (!laid) {
    return mend;
  }
  const isLaid = (row: number, heading: string): boolean =>
    laid.writes.some((write) => write.row === row && write.heading === heading);
  const writes = [...mend.writes.filter(({ row, heading }) => !isLaid(row, heading)), ...laid.writes];
  const headings = headingsAfter(standing, mend);
  const needed = new Set([...keptHeadings(laid.rows), ...laid.writes.map(({ heading }) => heading)]);
  const added = placesOf(
    [...needed].filter((heading) => !headings.includes(heading)),
    headings,
  );
  return { ...mend, writes, rows: laid.rows, added: [...mend.added, ...added] };
}

const YEARS_AHEAD = 6;

/** The Bank holidays sheet, filled for the years of the plan; left alone where it lists them already. */
async function writeHolidays(
  context: Context,
  review: Review,
  rows: readonly PlanRow[],
  listed: BankHoliday[] | null,
  today: IsoDate,
): Promise<BankHoliday[]> {
  const thisYear = Number(today.slice(0, 4));
  const years = rows.flatMap(({ cells }) => actionYears(cells));
  const fromYear = Math.min(thisYear - 1, ...years);
  const toYear = Math.max(thisYear + YEARS_AHEAD, ...years.map((year) => year + 1));
  const has = (year: number): boolean => listed?.some(({ date }) => date.startsWith(`${year}-`)) === true;
  const missing = review.holidays.some(({ date }) => listed?.every((day) => day.date !== date) !== false);
  if (listed && has(fromYear) && has(toYear) && !missing) {
    return listed;
  }
  return writeBankHolidays(context, { nation: review.nation, fromYear, toYear, added: review.holidays });
}

function actionYears(cells: PlanCells): number[] {
  const day = dayOfCell(cells.get("Target date"));
  return day === null ? [] : [Number(day.slice(0, 4))];
}

/** What the list of agencies refers to: the review's, else those of the plan where they fit in a list of Excel's. */
async function agenciesOf(
  context: Context,
  review: Review,
  rows: readonly PlanRow[],
): Promise<string | null> {
  if (review.agencies.length > 0) {
    return readAgencyList(context);
  }
  const names = new Set(
    rows.map(({ cells }) => textOfCell(cells.get("Agency"))).filter((name) => /^[^,\n]+$/.test(name)),
  );
  const list = [...names].join(",");
  return list === "" || list.length > LONGEST_LIST ? null : list;
}

/** Excel takes lists of so many characters. */
const LONGEST_LIST = 255;

function readingQueriesOf(read: readonly ReadPlanSheet[]): PlanQuery[] {
  return read.flatMap((sheet) => sheet.actions.flatMap(({ queries }) => queries));
}

function queriesOfRow({ cells, source, row }: PlanRow, sheet: string, review: Review): PlanQuery[] {
  if (source?.withdrawn) {
    return [];
  }
  const place = source && source.file !== "" ? source : { file: "", sheet, row };
  return goodActionQueries(actionOfRow(cells, place), review);
}
