import type { IsoDate } from "../calendar/isoDate";
import { goTo } from "../workbook/gateway/goTo";
import type { RunInWorkbook } from "../workbook/gateway/workbookRun";
import { addReturns } from "./returns/addReturns";
import { applyColours } from "./merge/applyColours";
import { createCrossCheckJobs } from "./crossChecks/crossCheckJobs";
import type { CrossCheckJobs } from "./crossChecks/crossCheckTypes";
import { jobError } from "./shared/failure";
import { listReturns } from "./returns/listReturns";
import { mergeReturns } from "./merge/mergeReturns";
import { previewMerge } from "./merge/previewMerge";
import { lastMerge, revertMerge } from "./merge/revertMerge";
import { createQueryJobs, createTypingJobs } from "./queries/queryJobs";
import { createTemplateJobs, type TemplateJobs } from "./templates/templateJobs";
import type { Jobs, QueryJobs, TypingJobs } from "./types";
import { createPlanJobs } from "./plan/planJobs";
import type { PlanJobs } from "./plan/planTypes";
import type { SliceJobs } from "./plan/sliceTypes";
import { createTimetableJobs } from "./timetable/timetableJobs";
import type { TimetableJobs } from "./timetable/timetableTypes";
import { createViewJobs } from "./views/viewJobs";
import type { ViewJobs } from "./views/viewTypes";

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
