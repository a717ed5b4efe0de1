import { isNothing } from "../../chronology/remerge/tableUpdate";
import { type EarlierEntry } from "../../chronology/remerge/earlierEntry";
import { type IntegratedChronology } from "../../chronology/integrated/integrate";
import { type ReadReturns } from "../../chronology/returns/readReturns";
import type { ReadSheet } from "../../chronology/entry/readSheet";
import type { CrossChecks } from "../../chronology/crossChecks/checkResults";
import { addToChangeLog } from "../../workbook/chronology/changeLogSheet";
import type { ChronologyLegend } from "../../workbook/chronology/chronologyLayout";
import { writeChronology } from "../../workbook/chronology/chronologySheet";
import { entriesCut } from "../../workbook/chronology/cutRows";
import {
  forgetMerges,
  queueMergeDone,
  writeLastMerge,
  writeMergeDone,
} from "../../workbook/chronology/lastMergeSheet";
import { firstMergeOf, lastMergeOf } from "../../workbook/chronology/mergeMemory";
import { setReturnPrint, type PrintedReturn } from "../../workbook/returns/returnPrint";
import type { ReturnRecord } from "../../workbook/review/returnRecords";
import { relayReview } from "../../workbook/review/relayReview";
import { writeReviewSheet, type ReviewSheet } from "../../workbook/review/reviewSheet";
import { sameSources, writeSources, type SourceRecord } from "../../workbook/chronology/sourcesSheet";
import { writeListRow } from "../../workbook/gateway/listRows";
import { inStretches } from "../../workbook/gateway/stretches";
import { takeDifferences } from "../../workbook/gateway/writtenTexts";
import { lookAtAddedEntries } from "../../workbook/chronology/lookAtAddedEntries";
import { updateChronology, updateColours } from "../../workbook/chronology/updateChronology";
import type { Context, RunInWorkbook } from "../../workbook/gateway/workbookRun";
import { showGlance } from "./atAGlance";
import { undoCutShort, type BeforeMerge } from "./cutShort";
import { showCrossChecks } from "../crossChecks/crossChecks";
import { job, writingJob } from "../shared/job";
import { firstSources, planMerge, STEPS, type MergePlan } from "./mergePlan";
import { resultOf } from "./mergeResult";
import { refuseOtherReviews } from "./otherReviews";
import { withoutTheirCode } from "./reviewAgencies";
import { showGlossary } from "../glossary/glossary";
import { showLines } from "../enquiry/showLines";
import { identifiersAgain, namesBack } from "../names/showIdentifiers";
import { writeReturnQueries } from "../queries/returnQueries";
import { writeSettled } from "../returns/writeSettled";
import { stepsOf, type Steps } from "../shared/step";
import { JobError } from "../shared/jobError";
import type { MergeOptions, MergeResult } from "./mergeTypes";
import type { Progress } from "../shared/progress";

/** What a merge found and produced, for a report. */
export interface Merged {
  result: MergeResult;
  read: ReadReturns;
  /** The returns as they are remembered after the merge. */
  known: ReviewSheet;
  chronology: IntegratedChronology;
  /** Entries of earlier returns that their agency has withdrawn; they stay in the workbook. */
  withdrawn: EarlierEntry[];
  /** Entries whose return is no longer in the workbook; they stay as they are. */
  kept: EarlierEntry[];
  crossChecks: CrossChecks;
}

const WHAT = "merge the returns";
const SAFE = "The returns and what the panel wrote are unchanged.";
const SAFE_WITH_NAMES = `${SAFE} The chronology may show names where it showed identifiers, until the returns are merged again.`;

/**
 * Merges the workbook's returns into the integrated chronology (docs/domain.md sections 4 and 6), or brings an existing one
 * up to date. Running it again after a failure finishes the job.
 * @throws JobError, JobCancelled
 */
export const mergeReturns = writingJob(
  WHAT,
  SAFE,
  async (run: RunInWorkbook, options: MergeOptions): Promise<Merged> => {
    const steps = stepsOf("The merge", options.progress, options.signal);
    return run((context) => merge(context, options, steps));
  },
);

async function merge(context: Context, options: MergeOptions, steps: Steps): Promise<Merged> {
  const before = await undoCutShort(context);
  const plan = await planMerge(context, options, steps);
  refuseOtherReviews(plan.otherReviews, options.allowOtherReview ?? false);
  await steps.toTheEnd("Writing the integrated chronology", 3, STEPS);
  const shown = plan.standing?.identifiers ?? [];
  const work = shown.length > 0 ? job(WHAT, SAFE_WITH_NAMES, write) : write;
  return work(context, plan, options, before);
}

async function write(
  context: Context,
  plan: MergePlan,
  options: MergeOptions,
  before: BeforeMerge,
): Promise<Merged> {
  const standing = await namesBack(context, plan.standing);
  await writePlan(context, { ...plan, standing }, options, before);
  await showCrossChecks(context, plan.crossChecks, plan.chronologySheet, { isLinked: plan.update === null });
  options.progress?.(written("Writing the queries", 5));
  await writeReturnQueries(context, plan.queries);
  await identifiersAgain(context, plan.standing);
  // After that, so that these sheets show what the chronology shows.
  if (plan.sheet.review.linesOfEnquiry.length > 0) await showLines(context, options.today);
  if (Object.keys(plan.sheet.review.abbreviations).length > 0) await showGlossary(context, options.today);
  const result = resultOf(plan, await entriesCut(context));
  options.progress?.(written("Coming to the end", STEPS));
  const { chronology, withdrawn, kept } = plan.again;
  const { read } = plan.queries;
  result.warnings.push(...(await takeDifferences(context)));
  return {
    result,
    read,
    known: plan.sheet,
    chronology,
    withdrawn,
    kept,
    crossChecks: plan.crossChecks.checks,
  };
}

function written(step: string, done: number): Progress {
  return { step, done, of: STEPS, canCancel: false };
}

/** From here on the merge cannot be cancelled: once begun, the writing is finished. */
async function writePlan(
  context: Context,
  plan: MergePlan,
  options: MergeOptions,
  { redone, logged, number }: BeforeMerge,
): Promise<void> {
  const about = { number, when: options.today };
  const { standing, update, sheet, again, queries } = plan;
  if (queries.known.aside.length > queries.remembered.aside.length) {
    await writeSettled(context, queries.remembered, queries.known, { rename: false });
  }
  const { review, colours } = sheet;
  const look: ChronologyLegend = {
    reference: review.reference ?? "",
    agencies: again.chronology.agencies,
    colours: colours.filter(({ agency }) => again.chronology.agencies.some(({ name }) => name === agency)),
  };
  const onDone = (done: number, of: number): void => {
    const step =
      done < of ? `Writing the integrated chronology (${done} of ${of})` : "Laying the chronology out";
    options.progress?.(written(step, 3));
  };
  const remembering = written("Noting where each entry came from", 4);
  if (!standing || !update) {
    const sources = await inStretches(firstSources(plan));
    await writeLastMerge(context, await firstMergeOf(about, sources, logged), redone);
    await writeChronology(context, plan.table, look, onDone);
    options.progress?.(remembering);
    await showGlance(context, again.chronology, sheet, plan.crossChecks.checks.gaps);
    await writeSources(context, sources, await queueMergeDone(context));
  } else {
    const sources: SourceRecord[] = update.sources;
    const changes = !isNothing(update) || standing.isRange || standing.calledNow !== null;
    const remembers = !(await sameSources(standing.sources, sources));
    if (changes && standing.isProtected) {
      throw protectedSheet(standing.sheet);
    }
    const reverts = update.log.length > 0 || update.added.length > 0;
    if (reverts) {
      await writeLastMerge(
        context,
        await lastMergeOf(about, update, standing, plan.crossChecks.linked, logged),
        redone,
      );
    }
    if (changes) {
      await updateChronology(context, standing, update, onDone);
      await lookAtAddedEntries(context, standing, update);
    }
    options.progress?.(remembering);
    await addToChangeLog(context, options.today, update.log, redone ? logged : Infinity);
    if (remembers || !isNothing(update)) {
      await showGlance(context, again.chronology, sheet, plan.crossChecks.checks.gaps);
    }
    // Until then the merge counts as cut short, and the next one begins by undoing it.
    const done = reverts ? await queueMergeDone(context) : undefined;
    if (remembers) await writeSources(context, sources, done);
    else if (reverts) await writeMergeDone(context);
    if (!reverts && redone) await forgetMerges(context);
    if (!standing.isProtected) {
      await updateColours(context, look);
    }
  }
  for (const name of withoutTheirCode(queries.known.review, review)) {
    await writeListRow(context, { table: "agencies", key: "Agency" }, name, { Code: "" });
  }
  if (sheet !== queries.known || sheet.isUncounted || (await relayReview(context))) {
    await writeReviewSheet(context, sheet);
  }
  setReturnPrint(context, newSheets(plan).map(printedReturn(queries.read.sheets)), look.reference);
}

/** The sheets of returns that are merged for the first time. */
function newSheets({ queries, standing }: MergePlan): ReturnRecord[] {
  const merged = new Set(standing?.sources.map(({ file, sheet }) => `${file}\n${sheet}`));
  const files = new Set(queries.read.sheets.map(({ file }) => file));
  return queries.known.returns.filter(
    ({ file, receivedAs, sheet }) => files.has(file) && sheet !== "" && !merged.has(`${file}\n${receivedAs}`),
  );
}

/** What of a return's sheet is printed how, by what was read on it. */
function printedReturn(read: readonly ReadSheet[]): (record: ReturnRecord) => PrintedReturn {
  return ({ file, receivedAs, sheet }) => {
    const parts = read.filter((one) => one.file === file && one.sheet === receivedAs);
    const rows = parts.flatMap(({ uses, hiddenRows }) =>
      uses.flatMap(({ row, use }) =>
        (use === "entry" || use === "partOfEntry") && !hiddenRows.includes(row) ? [row] : [],
      ),
    );
    const entries = [...new Set(rows)].sort((one, other) => one - other);
    return { sheet, heading: parts[0]?.headerRow ?? null, entries };
  };
}

function protectedSheet(name: string): JobError {
  return new JobError(
    `The sheet "${name}" is protected, so nothing can be written to it.`,
    "Nothing was changed.",
    "Remove the protection (Review, Unprotect Sheet), merge, and protect it again.",
  );
}
