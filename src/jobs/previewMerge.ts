import {
  AGENCY_COLUMNS,
  PANEL_COLUMNS,
  type EarlierEntry,
  type IntegratedEntry,
  type TableUpdate,
} from "../chronology";
import type { StandingChronology } from "../workbook/chronologySheet";
import type { RunInWorkbook } from "../workbook/workbookRun";
import { jobError } from "./failure";
import { planMerge, type MergePlan } from "./mergePlan";
import { stepsOf } from "./step";
import type { MergeOptions, MergePreview, PreviewEntry } from "./types";

/**
 * Tells what a merge would do, for the reviewer to look at before anything is written.
 * @throws JobError, JobCancelled
 */
export async function previewMerge(run: RunInWorkbook, options: MergeOptions): Promise<MergePreview> {
  const steps = stepsOf("The preview", options.progress, options.signal);
  try {
    return await run(async (context) => previewOf(await planMerge(context, options, steps)));
  } catch (error) {
    throw jobError(error, "look at what a merge would do", "Nothing was changed.");
  }
}

function previewOf({ again, standing, update, warnings, otherReviews }: MergePlan): MergePreview {
  const { entries } = again.chronology;
  const added = entries.filter(({ state }) => state === "new").map(entryOf);
  const changed = entries
    .filter(({ state }) => state === "changed")
    .map((entry) => ({ ...entryOf(entry), fields: fieldsOf(entry.ref, update) }));
  const withdrawn = again.withdrawn.filter((entry) => !entry.withdrawn).map(earlierOf);
  return {
    first: standing === null,
    counts: {
      added: added.length,
      changed: changed.length,
      withdrawn: withdrawn.length,
      unchanged: entries.filter(({ state }) => state === "unchanged").length + again.kept.length,
      commentsKept: standing ? commentsIn(standing, update) : 0,
    },
    added,
    changed,
    withdrawn,
    doubtful: again.doubtful.map(({ key, entry, known, why }) => ({
      key,
      why,
      now: entryOf(entry),
      before: earlierOf(known),
    })),
    otherReviews,
    warnings,
  };
}

function entryOf({ ref, agency, date, texts }: IntegratedEntry): PreviewEntry {
  return { ref, agency, date: date.asRecorded, event: texts.event };
}

function earlierOf({ ref, agency, shown }: EarlierEntry): PreviewEntry {
  return { ref, agency, date: shown.asRecorded, event: shown.event };
}

function fieldsOf(
  ref: string,
  update: TableUpdate | null,
): { what: string; before: string; after: string }[] {
  const lines = update?.log.filter((line) => line.ref === ref && line.what !== "") ?? [];
  return lines.map(({ what, before, after }) => ({ what, before, after }));
}

/** The cells that the panel has filled: its own columns beside entries, and rows of its own are not counted. */
function commentsIn({ headings, values, sources }: StandingChronology, update: TableUpdate | null): number {
  const renamed = new Set(update?.headings.map(({ found }) => found));
  const agencies = new Set<string>([
    ...AGENCY_COLUMNS,
    ...sources.flatMap(({ signs }) => Object.keys(signs)),
    ...renamed,
  ]);
  PANEL_COLUMNS.forEach((heading) => agencies.delete(heading));
  const own = headings.flatMap((heading, column) => (agencies.has(heading) ? [] : [column]));
  return values.reduce((sum, row) => sum + own.filter((column) => (row[column] ?? "") !== "").length, 0);
}
