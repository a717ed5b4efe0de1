import type { IsoDate } from "../../calendar/isoDate";
import { NO_CHOICES, type ReadingChoices } from "../../plan/reading/choices";
import type { RunInWorkbook } from "../../workbook/gateway/workbookRun";
import { buildPlan, repairPlan } from "./build/buildPlan";
import { previewPlan } from "./build/readRecommendations";
import type { BuiltPlan } from "./followedPlan";
import { writingJob } from "../shared/job";
import { followPlan, noticeOf, planChanges } from "./followUp/followPlan";
import { makeSchoolTerms, rememberReport } from "./reports/planMemory";
import { planCalendar } from "./reports/planCalendar";
import { readPlanForReport } from "./reports/planReport";
import { makeAgencySheet, makePublicationExtract, makeSliceWorkbooks } from "./reports/planSheets";
import { makeQuarterlyReport } from "./reports/quarterlyReport";
import type { ActionCorrection, PlanBuilt, PlanJobs, RecommendationsFrom } from "./planTypes";
import { placedCorrections, previewRecommendations } from "./build/previewRecommendations";
import { gridsOf } from "./build/recommendations";
import { changeActions, undoActions } from "./followUp/changeActions";
import { setPlanDays } from "./followUp/planDays";
import { listPlanSheets } from "./build/listPlanSheets";
import { addProgressNote } from "./followUp/recordProgress";
import { watchPlan } from "./followUp/watchPlan";
import { readSlice } from "./slice/readSlice";
import type { SliceJobs } from "./slice/sliceTypes";
import { takeSlice } from "./slice/takeSlice";
import type { JobOptions } from "../shared/progress";

const SAFE = "What was in the workbook before is unchanged.";

/** The task pane's jobs for the action plan, on one workbook. They only ever fail with JobError or JobCancelled. */
export function createPlanJobs(run: RunInWorkbook, today: () => IsoDate): PlanJobs & SliceJobs {
  return {
    listPlanSheets: () => listPlanSheets(run),
    previewPlan: (from, choices = NO_CHOICES) => previewRecommendations(run, from, choices, today()),
    buildPlan: (from, corrections, options = {}) =>
      buildFrom(run, from, corrections, { ...options, today: today() }),
    repairPlan: async (options = {}) =>
      summary(run, await repairPlan(run, { ...options, today: today() }), today()),
    followPlan: () => followPlan(run, today()),
    planChanges: (since) => planChanges(run, since, today()),
    addProgressNote: (ref, note) => addProgressNote(run, ref, note, today()),
    changeActions: (refs, change, seen = {}) => changeActions(run, refs, change, seen, today()),
    undoActions: (undo) => undoActions(run, undo, today()),
    setPlanDays: (days) => setPlanDays(run, days),
    watchPlan: (onChange) => watchPlan(run, onChange),
    makeAgencySheet: (agency) => makeAgencySheet(run, agency, today()),
    makeSliceWorkbooks: (agency) => makeSliceWorkbooks(run, agency, today()),
    readSlice: (file) => readSlice(run, file, today()),
    takeSlice: (choices) => takeSlice(run, choices, today()),
    planCalendar: () => planCalendar(run, today()),
    rememberReport: () => rememberReport(run, today()),
    makeSchoolTerms: () => makeSchoolTerms(run),
    makePublicationExtract: () => makePublicationExtract(run, today()),
    makeQuarterlyReport: () => makeQuarterlyReport(run, today()),
  };
}

const buildFrom = writingJob(
  "build the action plan",
  SAFE,
  async (
    run: RunInWorkbook,
    from: RecommendationsFrom,
    corrections: readonly ActionCorrection[],
    options: JobOptions & { choices?: ReadingChoices },
  ): Promise<PlanBuilt> => {
    const grids = await gridsOf(run, from);
    const { choices = NO_CHOICES } = options;
    const isDecided = corrections.length + choices.rows.length + choices.columns.length > 0;
    const placed = isDecided
      ? placedCorrections(await previewPlan(run, grids, options.today, choices), choices, corrections)
      : [];
    return await summary(
      run,
      await buildPlan(run, grids, { ...options, corrections: placed }),
      options.today,
    );
  },
);

async function summary(run: RunInWorkbook, built: BuiltPlan, today: IsoDate): Promise<PlanBuilt> {
  const plan = await readPlanForReport(run, today);
  return {
    sheet: built.sheet,
    actions: built.rows.length,
    added: built.added.length,
    changed: built.changed.length,
    withdrawn: built.withdrawn.length,
    noticed: built.noticed.map((query) => noticeOf(query, plan)),
  };
}
