import type { IsoDate } from "../calendar/isoDate";
import { goTo } from "../workbook/gateway/goTo";
import { createCrossCheckJobs } from "./crossChecks/crossCheckJobs";
import type { CrossCheckJobs } from "./crossChecks/crossCheckTypes";
import { createMergeJobs } from "./merge/mergeJobs";
import type { MergeJobs } from "./merge/mergeTypes";
import { createPlanJobs } from "./plan/planJobs";
import type { PlanJobs } from "./plan/planTypes";
import type { SliceJobs } from "./plan/slice/sliceTypes";
import { createQueryJobs, createTypingJobs } from "./queries/queryJobs";
import type { QueryJobs, TypingJobs } from "./queries/queryTypes";
import { createNameJobs } from "./names/nameJobs";
import type { NameJobs } from "./names/nameTypes";
import { createPublicationJobs } from "./publication/publicationJobs";
import type { PublicationJobs } from "./publication/publicationTypes";
import { withNotices, type Notices } from "./shared/notices";
import type { Pane } from "./shared/pane";
import { createReturnJobs } from "./returns/returnJobs";
import type { ReturnJobs } from "./returns/returnTypes";
import { job, UNCHANGED, type RunInWorkbook } from "./shared/job";
import { createTemplateJobs, type TemplateJobs } from "./templates/templateJobs";
import { createTimetableJobs } from "./timetable/timetableJobs";
import type { TimetableJobs } from "./timetable/timetableTypes";
import { createViewJobs } from "./views/viewJobs";
import type { ViewJobs } from "./views/viewTypes";

/** All that the task pane can ask for. */
export interface Jobs
  extends
    ReturnJobs,
    MergeJobs,
    QueryJobs,
    TypingJobs,
    TemplateJobs,
    CrossCheckJobs,
    ViewJobs,
    PlanJobs,
    SliceJobs,
    TimetableJobs,
    PublicationJobs,
    NameJobs,
    Notices {
  /** Shows a sheet, and selects cells on it when an address is given; false when the workbook has no such sheet. */
  goTo(sheet: string, address?: string): Promise<boolean>;
}

/**
 * The jobs of the task pane on one workbook. Each is made by `job`, so it only ever fails with JobError or JobCancelled.
 * @param today called for each job, because a pane may stay open past midnight
 * @param pane so that jobs that write take turns with those of other panes; undefined where there can be no other
 */
export function createJobs(inWorkbook: RunInWorkbook, today: () => IsoDate, pane?: Pane): Jobs {
  const { run, ...notices } = withNotices(inWorkbook, pane);
  return {
    ...createReturnJobs(run, today),
    ...createMergeJobs(run, today),
    ...createQueryJobs(run, today),
    ...createTypingJobs(run, today),
    ...createTemplateJobs(run, today),
    ...createCrossCheckJobs(run),
    ...createViewJobs(run, today),
    ...createPlanJobs(run, today),
    ...createTimetableJobs(run, today),
    ...createPublicationJobs(run, today),
    ...createNameJobs(run, today),
    ...notices,
    goTo: job("show the sheet", UNCHANGED, (sheet, address) => goTo(run, sheet, address)),
  };
}
