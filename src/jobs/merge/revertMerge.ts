import { britishDay } from "../../calendar/britishDay";
import type { IsoDate } from "../../calendar/isoDate";
import type { TableRevert } from "../../chronology/remerge/planRevert";
import { MARKS } from "../../chronology/remerge/queryLines";
import { type LogLine } from "../../chronology/remerge/tableUpdate";
import { addToChangeLog } from "../../workbook/chronology/changeLogSheet";
import { readChronology, type StandingChronology } from "../../workbook/chronology/chronologySheet";
import { forgetLastMerge, readLastMerge, type LastMerge } from "../../workbook/chronology/lastMergeSheet";
import { revertChronology } from "../../workbook/chronology/revertChronology";
import { removeSheets } from "../../workbook/gateway/sheetList";
import { ownNames } from "../../workbook/gateway/ownNames";
import { writeSources, type SourceRecord } from "../../workbook/chronology/sourcesSheet";
import type { Context, RunInWorkbook } from "../../workbook/gateway/workbookRun";
import { job, UNCHANGED, writingJob } from "../shared/job";
import { JobError } from "../shared/jobError";
import type { RevertResult } from "./mergeTypes";
import { panelHasWritten, revertOf } from "./revertPlan";

/** The day of the merge that can be reverted; `null` if there is none. */
export const lastMerge = job(
  "look for the last merge",
  UNCHANGED,
  (run: RunInWorkbook): Promise<IsoDate | null> =>
    run(async (context) => (await readLastMerge(context))?.when ?? null),
);

/**
 * Reverts the latest merge: restores the agencies' cells and removes the rows it added. What the panel has typed
 * since stays. The returns stay as they are; the next merge merges them again.
 * @throws JobError
 */
export const revertMerge = writingJob(
  "revert the last merge",
  "What the panel wrote is unchanged.",
  async (run: RunInWorkbook, today: IsoDate): Promise<RevertResult> => {
    return run((context) => revert(context, today));
  },
);

async function revert(context: Context, today: IsoDate): Promise<RevertResult> {
  const last = await readLastMerge(context);
  const standing = last && (await readChronology(context));
  if (!last || !standing) {
    throw new JobError("There is no merge to revert.", UNCHANGED, "Merge the returns first.");
  }
  if (standing.isProtected || standing.isRange || standing.calledNow !== null) {
    throw new JobError(
      `The sheet "${standing.sheet}" is protected, or its table has been renamed or turned into a range.`,
      UNCHANGED,
      "Remove the protection, or merge again to repair the table.",
    );
  }
  return last.first ? revertFirst(context, last, standing) : revertAgain(context, last, standing, today);
}

/** A first chronology is removed entirely, unless the panel has started work in it. */
async function revertFirst(
  context: Context,
  last: LastMerge,
  standing: StandingChronology,
): Promise<RevertResult> {
  if (await panelHasWritten(context, standing)) {
    throw new JobError(
      "The panel has written in the chronology since it was first merged, so it was not removed.",
      UNCHANGED,
      "Delete the sheet yourself if you really do not want it.",
    );
  }
  const { sheets } = await ownNames(context);
  await removeSheets(context, [standing.sheet, sheets.sources, sheets.lastMerge]);
  return { merged: last.when, cells: 0, rows: standing.values.length, warnings: [] };
}

async function revertAgain(
  context: Context,
  last: LastMerge,
  standing: StandingChronology,
  today: IsoDate,
): Promise<RevertResult> {
  const { sources } = standing;
  const plan = await revertOf(context, last, standing);
  const mark = [MARKS.withdrawn, "The merge that added it was reverted."];
  await revertChronology(context, standing, plan, mark);
  await addToChangeLog(context, today, [takenBack(last.when)], last.logged);
  await writeSources(context, sourcesBefore(sources, last));
  await forgetLastMerge(context);
  return { merged: last.when, cells: plan.cells.length, rows: plan.rows.length, warnings: leftInWords(plan) };
}

function takenBack(when: IsoDate): LogLine {
  const before = `The merge of ${britishDay(when)}`;
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
