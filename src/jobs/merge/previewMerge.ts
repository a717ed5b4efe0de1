import { AGENCY_COLUMNS, PANEL_COLUMNS } from "../../chronology/integrated/chronologyTable";
import { eachInSteps, type InSteps } from "../../chronology/inSteps";
import { headingsWritten, type EarlierEntry } from "../../chronology/remerge/earlierEntry";
import { type IntegratedEntry } from "../../chronology/integrated/integrate";
import { type TableUpdate } from "../../chronology/remerge/tableUpdate";
import type { StandingChronology } from "../../workbook/chronology/chronologySheet";
import type { RunInWorkbook } from "../../workbook/gateway/workbookRun";
import { job } from "../shared/job";
import { planMerge, type MergePlan } from "./mergePlan";
import { stepsOf } from "../shared/step";
import type { MergeOptions, MergePreview, PreviewEntry } from "./mergeTypes";

/**
 * Works out what a merge would do, for the reviewer to look at before anything is written.
 * @throws JobError, JobCancelled
 */
export const previewMerge = job(
  "look at what a merge would do",
  "Nothing was changed.",
  async (run: RunInWorkbook, options: MergeOptions): Promise<MergePreview> => {
    const steps = stepsOf("The preview", options.progress, options.signal);
    return run(async (context) => steps.through(previewOf(await planMerge(context, options, steps))));
  },
);

function* previewOf({
  again,
  standing,
  update,
  warnings,
  otherReviews,
  replaced,
}: MergePlan): InSteps<MergePreview> {
  const { entries } = again.chronology;
  const fields = fieldsByRef(update);
  const added = entries.filter(({ state }) => state === "new").map(entryOf);
  const withFields = (entry: IntegratedEntry): MergePreview["changed"][number] => ({
    ...entryOf(entry),
    fields: fields.get(entry.ref) ?? [],
  });
  const changed = entries.filter(({ state, isBack }) => state === "changed" && !isBack).map(withFields);
  const back = entries.filter(({ isBack }) => isBack).map(withFields);
  yield undefined;
  const commentsKept = standing ? yield* commentsIn(standing, update) : 0;
  const withdrawn = again.withdrawn.filter((entry) => !entry.withdrawn).map(earlierOf);
  return {
    first: standing === null,
    counts: {
      added: added.length,
      changed: changed.length,
      withdrawn: withdrawn.length,
      back: back.length,
      unchanged:
        entries.filter(({ state, isBack }) => state === "unchanged" && !isBack).length + again.kept.length,
      commentsKept,
    },
    added,
    changed,
    withdrawn,
    back,
    doubtful: again.doubtful.map(({ key, entry, known, why }) => ({
      key,
      why,
      now: entryOf(entry),
      before: earlierOf(known),
    })),
    otherReviews,
    replaced,
    warnings,
  };
}

type Field = MergePreview["changed"][number]["fields"][number];

function entryOf({ ref, agency, date, texts }: IntegratedEntry): PreviewEntry {
  return { ref, agency, date: date.asRecorded, event: texts.event };
}

function earlierOf({ ref, agency, shown }: EarlierEntry): PreviewEntry {
  return { ref, agency, date: shown.asRecorded, event: shown.event };
}

/** What changes in each entry, by ref. */
function fieldsByRef(update: TableUpdate | null): Map<string, Field[]> {
  const fields = new Map<string, Field[]>();
  for (const { ref, what, before, after } of update?.log ?? []) {
    if (what === "") continue;
    const known = fields.get(ref);
    if (known) known.push({ what, before, after });
    else fields.set(ref, [{ what, before, after }]);
  }
  return fields;
}

/** How many cells the panel has filled in its own columns. */
function* commentsIn(
  { headings, values, sources }: StandingChronology,
  update: TableUpdate | null,
): InSteps<number> {
  const renamed = update?.headings.map(({ found }) => found) ?? [];
  const written = yield* headingsWritten(sources);
  const agencies = new Set<string>([...AGENCY_COLUMNS, ...written, ...renamed]);
  PANEL_COLUMNS.forEach((heading) => agencies.delete(heading));
  const panels = headings.flatMap((heading, column) => (agencies.has(heading) ? [] : [column]));
  let filled = 0;
  yield* eachInSteps(values, (row) => {
    filled += panels.filter((column) => (row[column] ?? "") !== "").length;
  });
  return filled;
}
