import type { IsoDate } from "../calendar";
import { goTo } from "../workbook/goTo";
import type { RunInWorkbook } from "../workbook/workbookRun";
import { addReturns } from "./addReturns";
import { applyColours } from "./applyColours";
import { createCrossCheckJobs } from "./crossCheckJobs";
import type { CrossCheckJobs } from "./crossCheckTypes";
import { jobError } from "./failure";
import { listReturns } from "./listReturns";
import { mergeReturns } from "./mergeReturns";
import { previewMerge } from "./previewMerge";
import { lastMerge, revertMerge } from "./revertMerge";
import { createQueryJobs, createTypingJobs } from "./queryJobs";
import { createTemplateJobs, type TemplateJobs } from "./templateJobs";
import type { Jobs, QueryJobs, TypingJobs } from "./types";
import { createPlanJobs } from "./planJobs";
import type { PlanJobs } from "./planTypes";
import type { SliceJobs } from "./sliceTypes";
import { createTimetableJobs } from "./timetableJobs";
import type { TimetableJobs } from "./timetableTypes";
import { createViewJobs } from "./viewJobs";
import type { ViewJobs } from "./viewTypes";

const SAFE = "Nothing was changed.";

/**
 * The jobs of the task pane on one workbook. They fail with JobError or JobCancelled alone.
 * @param today asked at each job, because a pane may stay open over midnight
 */
export function createJobs(
  run: RunInWorkbook,
  today: () => IsoDate,
): Jobs &
  QueryJobs &
  TypingJobs &
  TemplateJobs &
  CrossCheckJobs &
  ViewJobs &
  PlanJobs &
  SliceJobs &
  TimetableJobs {
  const told = async <T>(what: string, job: Promise<T>): Promise<T> => {
    try {
      return await job;
    } catch (error) {
      throw jobError(error, what, SAFE);
    }
  };
  return {
    listReturns: () => told("list its returns", listReturns(run)),
    addReturns: (files, progress) => told("take in the returns", addReturns(run, files, today(), progress)),
    mergeReturns: async (options) => (await mergeReturns(run, options)).result,
    previewMerge: (options) => previewMerge(run, options),
    revertMerge: () => revertMerge(run, today()),
    lastMerge: () => told("look for the last merge", lastMerge(run)),
    applyColours: () => told("colour the chronology", applyColours(run)),
    ...createQueryJobs(run, today),
    ...createTypingJobs(run, today),
    ...createTemplateJobs(run, today),
    ...createCrossCheckJobs(run),
    ...createViewJobs(run, today),
    ...createPlanJobs(run, today),
    ...createTimetableJobs(run, today),
    goTo: (sheet, address) => told("show the sheet", goTo(run, sheet, address)),
  };
}
