import { britishDay } from "../../calendar/britishDay";
import type { IsoDate } from "../../calendar/isoDate";
import type { TableRevert } from "../../chronology/remerge/planRevert";
import { MARKS } from "../../chronology/remerge/queryLines";
import { type LogLine } from "../../chronology/remerge/tableUpdate";
import { addToChangeLog } from "../../workbook/chronology/changeLogSheet";
import { readChronology, type StandingChronology } from "../../workbook/chronology/chronologySheet";
import { forgetMerges, MEMORIES } from "../../workbook/chronology/lastMergeSheet";
import type { LastMerge } from "../../workbook/chronology/mergeMemory";
import { revertChronology } from "../../workbook/chronology/revertChronology";
import { removeSheets } from "../../workbook/gateway/sheetList";
import { ownNames } from "../../workbook/gateway/ownNames";
import { writeSources, type SourceRecord } from "../../workbook/chronology/sourcesSheet";
import type { Context, RunInWorkbook } from "../../workbook/gateway/workbookRun";
import { job, UNCHANGED, writingJob } from "../shared/job";
import { JobError } from "../shared/jobError";
import { identifiersAgain, namesBack } from "../names/showIdentifiers";
import { followRevert } from "./followRevert";
import type { MergeRemembered, RevertPreview, RevertResult } from "./mergeTypes";
import { mergesBackTo, type Remembered } from "./rememberedMerges";
import { panelHasWritten, panelWords, revertOf } from "./revertPlan";

/**
 * What reverting a merge would do; nothing is written.
 * @param number that of the merge; those after it are reverted with it
 * @throws JobError where it cannot be reverted
 */
export const previewRevert = job(
  "look at what reverting would do",
  UNCHANGED,
  (run: RunInWorkbook, number: number): Promise<RevertPreview> =>
    run(async (context) => {
      const { merges, standing, first } = await before(context, number);
      if (first || !standing) {
        const rows = standing?.values.length ?? 0;
        return { merges: merges.map(told), cells: 0, rows, removesAll: true, kept: [] };
      }
      const plan = await revertOf(context, merges, standing);
      const { cells, rows } = plan;
      const counts = { cells: cells.length, rows: rows.length, removesAll: false };
      return { merges: merges.map(told), ...counts, kept: panelWords(standing, plan) };
    }),
);

/**
 * Reverts a merge and those after it (docs/domain.md section 6): restores the agencies' cells and removes the rows they added. What
 * the panel has typed since stays. The returns stay as they are; the next merge merges them again. Doing it again after a failure
 * finishes it.
 * @param number that of the merge
 * @throws JobError
 */
export const revertMerge = writingJob(
  "revert the merge",
  "What the panel wrote is unchanged.",
  (run: RunInWorkbook, number: number, today: IsoDate): Promise<RevertResult> =>
    run(async (context) => {
      const { merges, standing, first } = await before(context, number);
      const removes = first || !standing;
      const done = removes
        ? await removeAll(context, standing)
        : await revert(context, merges, standing, today);
      await followRevert(context, today);
      await identifiersAgain(context, standing);
      // Last, so that all of it can be done again where it is cut short.
      await forgetMerges(context, removes ? MEMORIES : merges.map(({ key }) => key));
      return { merges: merges.map(told), ...done };
    }),
);

interface BeforeRevert {
  /** The latest first. */
  merges: Remembered[];
  /** Null where the chronology is gone already. */
  standing: StandingChronology | null;
  /** The first merge is among them: the chronology goes. */
  first: boolean;
}

/** @throws JobError where it cannot be reverted */
async function before(context: Context, number: number): Promise<BeforeRevert> {
  const merges = await mergesBackTo(context, number);
  const standing = await readChronology(context);
  const first = merges.at(-1)?.first === true;
  if (!standing && !first) {
    throw new JobError("There is no merge to revert.", UNCHANGED, "Merge the returns first.");
  }
  if (standing && (standing.isProtected || standing.isRange || standing.calledNow !== null)) {
    throw new JobError(
      `The sheet "${standing.sheet}" is protected, or its table has been renamed or turned into a range.`,
      UNCHANGED,
      "Remove the protection, or merge again to repair the table.",
    );
  }
  if (first && standing && (await panelHasWritten(context, standing))) {
    throw new JobError(
      "The panel has written in the chronology since it was first merged, so it was not removed.",
      UNCHANGED,
      merges.length > 1
        ? "Revert the merges after the first, which keeps what the panel wrote."
        : "Delete the sheet yourself if you really do not want it.",
    );
  }
  return { merges, standing, first };
}

type Done = Omit<RevertResult, "merges">;

/** A first chronology is removed entirely. */
async function removeAll(context: Context, standing: StandingChronology | null): Promise<Done> {
  const { sheets } = await ownNames(context);
  const chronology = standing ? [standing.sheetId] : [];
  await removeSheets(context, [...chronology, sheets.sources, sheets.glance]);
  return { cells: 0, rows: standing?.values.length ?? 0, warnings: [] };
}

async function revert(
  context: Context,
  merges: readonly Remembered[],
  standing: StandingChronology,
  today: IsoDate,
): Promise<Done> {
  await namesBack(context, standing);
  const plan = await revertOf(context, merges, standing);
  const mark = [MARKS.withdrawn, "The merge that added it was reverted."];
  await revertChronology(context, standing, plan, mark);
  for (const merge of merges) {
    await addToChangeLog(context, today, [takenBack(merge)], merge.logged);
  }
  await writeSources(context, merges.reduce(sourcesBefore, standing.sources));
  return { cells: plan.cells.length, rows: plan.rows.length, warnings: leftInWords(plan) };
}

function told({ number, when, first, changes }: LastMerge): MergeRemembered {
  return { number, when, first, changes };
}

/** With its number, so that of two merges of a day each has its line. */
function takenBack({ number, when }: LastMerge): LogLine {
  const merge = number === 0 ? "The merge" : `Merge ${number},`;
  const before = `${merge} of ${britishDay(when)}`;
  return { file: "", agency: "", ref: "", what: "", before, after: "", kind: "taken back" };
}

/** Refs given by the merge stay reserved: the same entry gets its ref back, and no other ever takes it. */
function sourcesBefore(now: readonly SourceRecord[], { sources, added }: LastMerge): SourceRecord[] {
  const before = new Map(sources.map((record) => [record.ref, record]));
  const came = new Set(added);
  return now.map((record) => {
    const old = before.get(record.ref);
    return old ?? (came.has(record.ref) ? { ...record, withdrawn: true } : record);
  });
}

function leftInWords({ edited, annotated }: TableRevert): string[] {
  const refs = [...new Set(edited.map(({ ref }) => ref))];
  return [
    ...(refs.length > 0
      ? [`Changed by hand since the merge, and left as they are: ${refs.join(", ")}.`]
      : []),
    ...(annotated.length > 0
      ? [
          `The panel has written beside entries that the merge added, so they stay, marked as withdrawn: ` +
            `${annotated.map(({ ref }) => ref).join(", ")}.`,
        ]
      : []),
  ];
}
