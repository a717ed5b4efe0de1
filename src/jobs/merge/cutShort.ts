import { readChronology } from "../../workbook/chronology/chronologySheet";
import { readBeforeMerge, readMerge, writeMergeDone } from "../../workbook/chronology/lastMergeSheet";
import { wasCutShort } from "../../workbook/chronology/mergeMemory";
import { revertChronology } from "../../workbook/chronology/revertChronology";
import { removeSheets } from "../../workbook/gateway/sheetList";
import { forgetOwnNames, ownNames } from "../../workbook/gateway/ownNames";
import type { Context } from "../../workbook/gateway/workbookRun";
import { namesBack } from "../names/showIdentifiers";
import { panelHasWritten, revertOf } from "./revertPlan";

/** What a merge finds before it begins. */
export interface BeforeMerge {
  /** The last one was cut short, and has been undone. */
  redone: boolean;
  /** How many lines the Change log held before it. */
  logged: number;
  /** Which merge it is, counted from the first. */
  number: number;
}

/**
 * Undoes a merge that was cut short, from what it noted before it began, so that merging again finds the chronology that it
 * found. What the panel has typed since stays, and so does a row beside which it has written.
 */
export async function undoCutShort(context: Context): Promise<BeforeMerge> {
  const { begun, logged, number } = await readBeforeMerge(context);
  const last = begun ? await readMerge(context) : null;
  const standing = last && (await readChronology(context));
  if (!last) return { redone: false, logged, number };
  if (!(await wasCutShort(last, standing?.sources ?? []))) {
    await writeMergeDone(context);
    return { redone: false, logged, number: number + 1 };
  }
  if (standing && !standing.isProtected && !standing.isRange && standing.calledNow === null) {
    if (!last.first) {
      await namesBack(context, standing);
      await revertChronology(context, standing, await revertOf(context, [last], standing), null);
    } else if (!(await panelHasWritten(context, standing))) {
      // With it goes what it is counted on: the counts would stay those of a table that is gone.
      const { sheets } = await ownNames(context);
      await removeSheets(context, [standing.sheetId, sheets.glance]);
      forgetOwnNames(context);
    }
  }
  return { redone: true, logged: last.logged, number };
}
