import { britishDay } from "../../calendar/britishDay";
import { readHeads, readMerge } from "../../workbook/chronology/lastMergeSheet";
import type { LastMerge } from "../../workbook/chronology/mergeMemory";
import type { Context, RunInWorkbook } from "../../workbook/gateway/workbookRun";
import { job, UNCHANGED } from "../shared/job";
import { JobError } from "../shared/jobError";
import type { MergesRemembered } from "./mergeTypes";

type Head = Awaited<ReturnType<typeof readHeads>>[number];

/** The merges that can be reverted, the latest first, and why none before them can (docs/domain.md section 6). */
export const listMerges = job(
  "look for the merges",
  UNCHANGED,
  (run: RunInWorkbook): Promise<MergesRemembered> =>
    run(async (context) => {
      const all = await readHeads(context);
      const heads = withoutGap(all);
      const earliest = heads.at(-1);
      return {
        merges: heads.map(({ number, when, first, changes }) => ({ number, when, first, changes })),
        older: earliest === undefined || earliest.first ? null : notOlder(earliest, heads.length === AT_MOST),
      };
    }),
);

/** As many as there are sheets for. */
const AT_MOST = 5;

function notOlder({ when }: Head, all: boolean): string {
  const why = all
    ? "the workbook remembers what the last five changed"
    : "what they changed is not remembered in this workbook";
  return `Merges before that of ${britishDay(when)} can no longer be reverted: ${why}.`;
}

/** The latest ones that followed one another, back to the first: none can be taken back while a later one stands. */
function withoutGap(heads: readonly Head[]): Head[] {
  const gap = heads.findIndex(({ number }, index) => {
    const later = heads[index - 1];
    return later !== undefined && (later.first || later.number !== number + 1);
  });
  return heads.slice(0, gap < 0 ? heads.length : gap);
}

/** A merge with all that is remembered of it, and the sheet that remembers it. */
export type Remembered = LastMerge & Pick<Head, "key">;

/**
 * The merges from the latest back to one.
 * @param number that of the earliest
 * @throws JobError where one of them cannot be reverted
 */
export async function mergesBackTo(context: Context, number: number): Promise<Remembered[]> {
  const heads = withoutGap(await readHeads(context));
  const last = heads.findIndex((head) => head.number === number);
  if (last < 0) {
    throw new JobError(
      heads.length === 0
        ? "There is no merge to revert."
        : "This merge has been reverted, or can no longer be.",
      UNCHANGED,
      heads.length === 0 ? "Merge the returns first." : "Read the workbook again to see which can be.",
    );
  }
  const merges: Remembered[] = [];
  for (const { key, when } of heads.slice(0, last + 1)) {
    const merge = await readMerge(context, key);
    if (!merge) {
      throw new JobError(
        `What the merge of ${britishDay(when)} changed can no longer be read.`,
        UNCHANGED,
        "Merge again: that brings the chronology up to date with the returns that are in the workbook.",
      );
    }
    // What is linked is found anew after a revert.
    const cells = merge.cells.filter(({ heading }) => heading !== "Linked");
    merges.push({ ...merge, cells, key });
  }
  return merges;
}
