import type { IsoDate } from "../../calendar/isoDate";
import type { RunInWorkbook } from "../shared/job";
import { loadedLater } from "../shared/loadedLater";
import type { PlanJobs } from "./planTypes";
import type { SliceJobs } from "./slice/sliceTypes";

/** The jobs for the action plan, in a file that is loaded when one of them is asked for. */
export function planJobsLater(run: RunInWorkbook, today: () => IsoDate): PlanJobs & SliceJobs {
  const later = loadedLater(async () =>
    (await import(/* webpackChunkName: "plan" */ "./planJobs")).createPlanJobs(run, today),
  );
  return {
    listPlanSheets: later((jobs, ...given) => jobs.listPlanSheets(...given)),
    previewPlan: later((jobs, ...given) => jobs.previewPlan(...given)),
    buildPlan: later((jobs, ...given) => jobs.buildPlan(...given)),
    repairPlan: later((jobs, ...given) => jobs.repairPlan(...given)),
    followPlan: later((jobs, ...given) => jobs.followPlan(...given)),
    planChanges: later((jobs, ...given) => jobs.planChanges(...given)),
    addProgressNote: later((jobs, ...given) => jobs.addProgressNote(...given)),
    changeActions: later((jobs, ...given) => jobs.changeActions(...given)),
    undoActions: later((jobs, ...given) => jobs.undoActions(...given)),
    setPlanDays: later((jobs, ...given) => jobs.setPlanDays(...given)),
    watchPlan: later((jobs, ...given) => jobs.watchPlan(...given)),
    makeSliceWorkbooks: later((jobs, ...given) => jobs.makeSliceWorkbooks(...given)),
    makeAgencySheet: later((jobs, ...given) => jobs.makeAgencySheet(...given)),
    readSlice: later((jobs, ...given) => jobs.readSlice(...given)),
    takeSlice: later((jobs, ...given) => jobs.takeSlice(...given)),
    planCalendar: later((jobs, ...given) => jobs.planCalendar(...given)),
    rememberReport: later((jobs, ...given) => jobs.rememberReport(...given)),
    makeSchoolTerms: later((jobs, ...given) => jobs.makeSchoolTerms(...given)),
    makePublicationExtract: later((jobs, ...given) => jobs.makePublicationExtract(...given)),
    makeQuarterlyReport: later((jobs, ...given) => jobs.makeQuarterlyReport(...given)),
  };
}
