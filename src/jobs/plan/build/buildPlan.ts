import type { BankHoliday } from "../../../calendar/bankHolidays";
import type { PlanUpdate } from "../../../plan/live/planUpdate";
import type { Grid } from "../../../chronology/sheet/grid";
import type { PlanQuery, ReadPlanSheet } from "../../../plan/action";
import { applyCorrections, type Correction } from "../../../plan/corrections";
import { goodActionQueries } from "../../../plan/goodAction";
import { highestRef, type ActionSource } from "../../../plan/again";
import {
  applyNewerTable,
  planHeadings,
  withSlippage,
  type TableChanges,
} from "../../../plan/applyNewerTable";
import { lookThrough, updateOf, type SoundPlan } from "../../../plan/live/lookThrough";
import { rowsAfter, withTableChanges, type PlanRow } from "../../../plan/live/planAfter";
import { NO_CHOICES, type ReadingChoices } from "../../../plan/reading/choices";
import { PLAN_NOTES } from "../../../plan/fields";
import type { PlanCells } from "../../../plan/planTable";
import { notesOfStatus } from "../../../plan/statusLines";
import { actionOfRow, isEmptyRow, textOfCell } from "../../../plan/planRow";
import { statusDoubts } from "../../../plan/statusDoubts";
import { AMBER_WITHIN } from "../../../plan/rag";
import type { Review } from "../../../review/review";
import { ownNames } from "../../../workbook/gateway/ownNames";
import type { Context, RunInWorkbook } from "../../../workbook/gateway/workbookRun";
import { writeActionSummary } from "../../../workbook/plan/actionSummarySheet";
import { PLAN_HEADING_ROW } from "../../../workbook/plan/planLayout";
import { readStandingPlan, updatePlan, writePlan } from "../../../workbook/plan/planSheet";
import { keepHistory } from "../followUp/keepHistory";
import { isSeenAlready, writePlanSources } from "../../../workbook/plan/planSources";
import { writingJob } from "../../shared/job";
import { JobError } from "../../shared/jobError";
import type { JobOptions } from "../../shared/progress";
import { stepsOf } from "../../shared/step";
import { newTargets, sourcesAfter, targetsAfter } from "../../../plan/live/targetsAfter";
import { settleReviewDays, settleTerms } from "./settleTargetDays";
import type { BuiltPlan } from "../followedPlan";
import { readPlanContext } from "../planContext";
import { agenciesOf, writeHolidays } from "./planLists";
import { readSheets } from "./readRecommendations";

interface PlanOptions extends JobOptions {
  /** What a person corrected; kept like everything else that people type. */
  corrections?: readonly Correction[];
  /** What a person decided about columns and rows, before anything was built. */
  choices?: ReadingChoices;
  /** The review's own days off, to list with the nation's: the Review sheet does not keep them. */
  holidays?: readonly BankHoliday[];
}

const SAFE = "What was in the workbook before is unchanged.";
const STEPS = 4;

/**
 * Builds the action plan from recommendations, or brings the plan in the workbook up to date with a newer table
 * (docs/domain.md section 7): whatever people typed stays. Anything their edits broke is repaired and reported. Running it again
 * after a failure finishes the job.
 * @throws JobError, JobCancelled
 */
export const buildPlan = writingJob(
  "build the action plan",
  SAFE,
  (run: RunInWorkbook, grids: readonly Grid[], options: PlanOptions): Promise<BuiltPlan> =>
    run((context) => build(context, grids, options)),
);

/**
 * Repairs what people's edits broke in the plan: formulas, dates typed as text, statuses, columns, bank holidays.
 * @throws JobError if the workbook has no plan; JobCancelled
 */
export const repairPlan = writingJob(
  "repair the action plan",
  SAFE,
  (run: RunInWorkbook, options: PlanOptions): Promise<BuiltPlan> =>
    run((context) => build(context, null, options)),
);

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
    "What people typed is unchanged; build it again to finish.",
  );
  await steps.at("Reading the recommendations", 0, STEPS);
  const known = await readPlanContext(context, today, options.holidays);
  const { review, listed, dates } = known;
  const standing = await readStandingPlan(context);
  if (!standing && !grids) {
    throw new JobError(
      "There is no action plan in this workbook yet.",
      "Nothing was changed.",
      "Build the plan first.",
    );
  }
  const read = grids ? readSheets(grids, known, today, options.choices ?? NO_CHOICES) : [];
  const actions = read.flatMap((sheet) => sheet.actions);
  await steps.at("Comparing with the plan", 1, STEPS);
  const sound = standing && lookThrough(standing, known);
  const newer = grids
    ? applyCorrections(
        applyNewerTable(sound?.rows ?? [], actions, standing?.highest),
        sound?.rows ?? [],
        options.corrections ?? [],
        dates,
      )
    : null;
  const first = (standing?.top ?? PLAN_HEADING_ROW) + 2;
  const { changes, seen } = settleSlippage(sound, newer && { ...newer, rows: newer.rows.map(noted) }, first);
  const rows = rowsAfter(sound?.rows ?? [], changes, first);
  await steps.at("Writing the action plan", 2, STEPS);
  const days = await writeHolidays(context, review, rows, listed, today);
  const by = { dates, days: await settleReviewDays(context, known, rows), holidays: known.live.holidays };
  await settleTerms(context, known, rows);
  // The history first: once the plan has the changes, doing it again finds nothing new.
  await keepHistory(context, [...(sound?.history ?? []), ...(changes?.history ?? [])], today);
  const sources = sourcesAfter(changes, standing?.sources ?? [], sound);
  const highest = highestRef([
    standing?.highest ?? "",
    ...[...(sound?.rows ?? []), ...rows].map(({ cells }) => textOfCell(cells.get("Ref"))),
  ]);
  const look = { reference: review.reference ?? "", agencies: await agenciesOf(context, review, rows) };
  if (standing && sound) {
    const update = withNotes(
      withTableChanges(updateOf(sound, standing), changes, standing.headings),
      rows.slice(0, sound.rows.length),
    );
    const targets = targetsAfter(rows, update, sound, by);
    const before = standing.sources;
    if (update.rows.length > 0) {
      const added = withNewRows(before, sources, update.rows);
      // Refs count as given once their rows stand: built again after an interruption, the rows get the same ones.
      await writePlanSources(context, {
        sources: added,
        highest: standing.highest,
        targets: standing.targets,
      });
    }
    await updatePlan(context, standing, { ...update, ...targets }, look);
    const isKnown =
      highest === standing.highest && isRemembered(sources, before) && isSeenAlready(seen, standing.targets);
    if (update.rows.length > 0 || !isKnown) {
      await writePlanSources(context, { sources, highest, targets: seen });
    }
  } else if (changes) {
    // Before the plan stands: without it they count for nothing, and without them it would be built a second time.
    await writePlanSources(context, { sources, highest, targets: seen });
    await writePlan(
      context,
      planHeadings(changes.rows),
      changes.rows,
      { within: AMBER_WITHIN, sound: true },
      look,
      newTargets(rows, 0, by),
    );
  }
  await steps.at("Counting by RAG and agency", 3, STEPS);
  await writeActionSummary(
    context,
    rows.map(({ cells }) => textOfCell(cells.get("Agency"))),
  );
  options.progress?.({ step: "Done", done: STEPS, of: STEPS });
  const sheet = standing?.sheet ?? (await ownNames(context)).sheets.actionPlan;
  const asked = rows.filter(({ cells }) => !isEmptyRow(cells));
  const noticed = [...(sound?.queries ?? []), ...(changes?.queries ?? []), ...readingQueriesOf(read)];
  return {
    sheet,
    rows: asked,
    read,
    noticed,
    queries: [...noticed, ...asked.flatMap((row) => queriesOfRow(row, sheet, review))],
    added: changes?.added ?? [],
    changed: changes?.changed ?? [],
    withdrawn: changes?.withdrawn ?? [],
    review,
    dates,
    holidays: new Set(days.map(({ date }) => date)),
    within: standing?.amber.within ?? AMBER_WITHIN,
  };
}

/** What a newer table's targets do to First target and Moved, and what is then remembered of all targets. */
function settleSlippage(
  sound: SoundPlan | null,
  changes: TableChanges | null,
  first: number,
): { changes: TableChanges | null; seen: SoundPlan["seen"] } {
  const seen = sound?.seen ?? new Map();
  if (changes === null) {
    return { changes, seen };
  }
  const rows = rowsAfter(sound?.rows ?? [], changes, first).map(({ cells }) => cells);
  return withSlippage(changes, rows, sound?.targetKinds ?? [], seen);
}

/** What speaks against the status of a new action stands in its notes from the start. */
function noted(cells: PlanCells): PlanCells {
  const notes = notesOfStatus(cells);
  return notes === null ? cells : new Map([...cells, [PLAN_NOTES, notes]]);
}

/** The same in the notes of actions that stand. @param rows as they are after the update */
function withNotes(update: PlanUpdate, rows: readonly PlanRow[]): PlanUpdate {
  const notes = rows.flatMap(({ cells }, row) => {
    const value = notesOfStatus(cells);
    return value === null ? [] : [{ row, heading: PLAN_NOTES, value }];
  });
  const isNoted = (row: number): boolean => notes.some((note) => note.row === row);
  const others = update.writes.filter(({ row, heading }) => heading !== PLAN_NOTES || !isNoted(row));
  return { ...update, writes: [...others, ...notes] };
}

/** What is noted before the plan is written: new rows, which would otherwise be added a second time. */
function withNewRows(
  known: readonly ActionSource[],
  sources: readonly ActionSource[],
  rows: PlanUpdate["rows"],
): readonly ActionSource[] {
  const added = new Set(rows.map((cells) => textOfCell(cells.get("Ref"))));
  return [...known, ...sources.filter(({ ref }) => added.has(ref))];
}

function isRemembered(sources: readonly ActionSource[], known: readonly ActionSource[]): boolean {
  const plain = (source: ActionSource): string =>
    JSON.stringify({ ...source, built: Object.fromEntries([...source.built].sort()) });
  const before = new Map(known.map((source) => [source.ref, plain(source)]));
  return (
    sources.length === known.length && sources.every((source) => before.get(source.ref) === plain(source))
  );
}

function readingQueriesOf(read: readonly ReadPlanSheet[]): PlanQuery[] {
  return read.flatMap((sheet) => sheet.actions.flatMap(({ queries }) => queries));
}

function queriesOfRow({ cells, source, row }: PlanRow, sheet: string, review: Review): PlanQuery[] {
  if (source?.withdrawn) {
    return [];
  }
  const place = source && source.file !== "" ? source : { file: "", sheet, row };
  return [...goodActionQueries(actionOfRow(cells, place), review), ...statusDoubts(cells, place)];
}
