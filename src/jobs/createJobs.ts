import type { IsoDate } from "../calendar/isoDate";
import { goTo } from "../workbook/gateway/goTo";
import { crossCheckJobsLater } from "./crossChecks/crossCheckJobsLater";
import type { CrossCheckJobs } from "./crossChecks/crossCheckTypes";
import { enquiryJobsLater } from "./enquiry/enquiryJobsLater";
import type { EnquiryJobs } from "./enquiry/enquiryTypes";
import { entryJobsLater } from "./entries/entryJobsLater";
import type { EntryJobs } from "./entries/entryTypes";
import { glossaryJobsLater } from "./glossary/glossaryJobsLater";
import type { GlossaryJobs } from "./glossary/glossaryTypes";
import { mergeJobsLater } from "./merge/mergeJobsLater";
import type { MergeJobs } from "./merge/mergeTypes";
import { nameJobsLater } from "./names/nameJobsLater";
import type { NameJobs } from "./names/nameTypes";
import { overviewJobsLater } from "./overview/overviewJobsLater";
import type { OverviewJobs } from "./overview/overviewTypes";
import { planJobsLater } from "./plan/planJobsLater";
import type { PlanJobs } from "./plan/planTypes";
import type { SliceJobs } from "./plan/slice/sliceTypes";
import { publicationJobsLater } from "./publication/publicationJobsLater";
import type { PublicationJobs } from "./publication/publicationTypes";
import { queryJobsLater } from "./queries/queryJobsLater";
import type { QueryJobs, TypingJobs } from "./queries/queryTypes";
import { returnJobsLater } from "./returns/returnJobsLater";
import type { ReturnJobs } from "./returns/returnTypes";
import { reviewJobsLater } from "./review/reviewJobsLater";
import type { ReviewJobs } from "./review/reviewTypes";
import { job, type RunInWorkbook, UNCHANGED } from "./shared/job";
import { type Notices, withNotices } from "./shared/notices";
import type { Pane } from "./shared/pane";
import type { TemplateJobs } from "./templates/templateJobs";
import { templateJobsLater } from "./templates/templateJobsLater";
import { timetableJobsLater } from "./timetable/timetableJobsLater";
import type { TimetableJobs } from "./timetable/timetableTypes";
import { viewJobsLater } from "./views/viewJobsLater";
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
    EnquiryJobs,
    ReviewJobs,
    GlossaryJobs,
    EntryJobs,
    OverviewJobs,
    Notices {
  /** Shows a sheet, and selects cells on it when an address is given; false when the workbook has no such sheet. */
  goTo(sheet: string, address?: string): Promise<boolean>;
}

/**
 * The jobs of the task pane on one workbook. Each is made by `job`, so it only ever fails with JobError or JobCancelled.
 * What the first page reads is here at once; the other jobs are in files of their own, each with the page that asks for them.
 * @param today called for each job, because a pane may stay open past midnight
 * @param pane so that jobs that write take turns with those of other panes; undefined where there can be no other
 */
export function createJobs(inWorkbook: RunInWorkbook, today: () => IsoDate, pane?: Pane): Jobs {
  const { run, ...notices } = withNotices(inWorkbook, pane);
  return {
    ...returnJobsLater(run, today),
    ...mergeJobsLater(run, today),
    ...queryJobsLater(run, today),
    ...templateJobsLater(run, today),
    ...crossCheckJobsLater(run),
    ...viewJobsLater(run, today),
    ...planJobsLater(run, today),
    ...timetableJobsLater(run, today),
    ...publicationJobsLater(run, today),
    ...nameJobsLater(run, today),
    ...enquiryJobsLater(run, today),
    ...reviewJobsLater(run, today),
    ...glossaryJobsLater(run, today),
    ...entryJobsLater(run),
    ...overviewJobsLater(run, today),
    ...notices,
    goTo: job("show the sheet", UNCHANGED, (sheet, address) => goTo(run, sheet, address)),
  };
}
