import type { IsoDate } from "../calendar/isoDate";
import { goTo } from "../workbook/gateway/goTo";
import type { CrossCheckJobs } from "./crossChecks/crossCheckTypes";
import type { EnquiryJobs } from "./enquiry/enquiryTypes";
import type { EntryJobs } from "./entries/entryTypes";
import type { MergeJobs } from "./merge/mergeTypes";
import type { GlossaryJobs } from "./glossary/glossaryTypes";
import { listMerges } from "./merge/rememberedMerges";
import type { NameJobs } from "./names/nameTypes";
import type { OverviewJobs } from "./overview/overviewTypes";
import type { PlanJobs } from "./plan/planTypes";
import type { SliceJobs } from "./plan/slice/sliceTypes";
import type { PublicationJobs } from "./publication/publicationTypes";
import type { QueryJobs, TypingJobs } from "./queries/queryTypes";
import { listReturns, listSetAside } from "./returns/listReturns";
import type { ReturnJobs } from "./returns/returnTypes";
import { sheetsToTake } from "./returns/sheetsToTake";
import { readStanding } from "./review/readStanding";
import type { ReviewJobs } from "./review/reviewTypes";
import { job, UNCHANGED, type RunInWorkbook } from "./shared/job";
import { loadedLater } from "./shared/loadedLater";
import { withNotices, type Notices } from "./shared/notices";
import type { Pane } from "./shared/pane";
import type { TemplateJobs } from "./templates/templateJobs";
import type { TimetableJobs } from "./timetable/timetableTypes";
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
    ...returnJobs(run, today),
    ...mergeJobs(run, today),
    ...queryJobs(run, today),
    ...templateJobs(run, today),
    ...crossCheckJobs(run),
    ...viewJobs(run, today),
    ...planJobs(run, today),
    ...timetableJobs(run, today),
    ...publicationJobs(run, today),
    ...nameJobs(run, today),
    ...enquiryJobs(run, today),
    ...reviewJobs(run, today),
    ...glossaryJobs(run, today),
    ...entryJobs(run),
    ...overviewJobs(run, today),
    ...notices,
    goTo: job("show the sheet", UNCHANGED, (sheet, address) => goTo(run, sheet, address)),
  };
}

function returnJobs(run: RunInWorkbook, today: () => IsoDate): ReturnJobs {
  const later = loadedLater(async () =>
    (await import(/* webpackChunkName: "merge" */ "./returns/returnJobs")).createReturnJobs(run, today),
  );
  return {
    listReturns: () => listReturns(run),
    listSetAside: () => listSetAside(run),
    sheetsToTake: () => sheetsToTake(run),
    changeReturn: later((jobs, ...given) => jobs.changeReturn(...given)),
    takeSheet: later((jobs, ...given) => jobs.takeSheet(...given)),
    addReturns: later((jobs, ...given) => jobs.addReturns(...given)),
  };
}

function mergeJobs(run: RunInWorkbook, today: () => IsoDate): MergeJobs {
  const later = loadedLater(async () =>
    (await import(/* webpackChunkName: "merge" */ "./merge/mergeJobs")).createMergeJobs(run, today),
  );
  return {
    listMerges: () => listMerges(run),
    mergeReturns: later((jobs, ...given) => jobs.mergeReturns(...given)),
    previewMerge: later((jobs, ...given) => jobs.previewMerge(...given)),
    previewRevert: later((jobs, ...given) => jobs.previewRevert(...given)),
    revertMerge: later((jobs, ...given) => jobs.revertMerge(...given)),
    applyColours: later((jobs, ...given) => jobs.applyColours(...given)),
  };
}

function queryJobs(run: RunInWorkbook, today: () => IsoDate): QueryJobs & TypingJobs {
  const later = loadedLater(async () =>
    (await import(/* webpackChunkName: "queries" */ "./queries/queryJobs")).createQueryJobs(run, today),
  );
  const typing = loadedLater(async () =>
    (await import(/* webpackChunkName: "queries" */ "./queries/queryJobs")).createTypingJobs(run, today),
  );
  return {
    checkReturns: later((jobs, ...given) => jobs.checkReturns(...given)),
    applyFixes: later((jobs, ...given) => jobs.applyFixes(...given)),
    dismissQueries: later((jobs, ...given) => jobs.dismissQueries(...given)),
    reopenQueries: later((jobs, ...given) => jobs.reopenQueries(...given)),
    makeQuerySheet: later((jobs, ...given) => jobs.makeQuerySheet(...given)),
    makeQueryWorkbooks: later((jobs, ...given) => jobs.makeQueryWorkbooks(...given)),
    makeQueryWorkbook: later((jobs, ...given) => jobs.makeQueryWorkbook(...given)),
    listColumns: later((jobs, ...given) => jobs.listColumns(...given)),
    decideHeading: later((jobs, ...given) => jobs.decideHeading(...given)),
    readAnswers: later((jobs, ...given) => jobs.readAnswers(...given)),
    listQueries: later((jobs, ...given) => jobs.listQueries(...given)),
    undoFix: later((jobs, ...given) => jobs.undoFix(...given)),
    checkSheet: later((jobs, ...given) => jobs.checkSheet(...given)),
    moveAside: later((jobs, ...given) => jobs.moveAside(...given)),
    readAsTyped: typing((jobs, ...given) => jobs.readAsTyped(...given)),
    watchTyping: typing((jobs, ...given) => jobs.watchTyping(...given)),
  };
}

function templateJobs(run: RunInWorkbook, today: () => IsoDate): TemplateJobs {
  const later = loadedLater(async () =>
    (await import(/* webpackChunkName: "templates" */ "./templates/templateJobs")).createTemplateJobs(
      run,
      today,
    ),
  );
  return {
    makeTemplate: later((jobs, ...given) => jobs.makeTemplate(...given)),
    listForms: later((jobs, ...given) => jobs.listForms(...given)),
    fitFormToPages: later((jobs, ...given) => jobs.fitFormToPages(...given)),
    previewTidyPaste: later((jobs, ...given) => jobs.previewTidyPaste(...given)),
    tidyPaste: later((jobs, ...given) => jobs.tidyPaste(...given)),
    undoTidyPaste: later((jobs, ...given) => jobs.undoTidyPaste(...given)),
  };
}

function crossCheckJobs(run: RunInWorkbook): CrossCheckJobs {
  const later = loadedLater(async () =>
    (await import(/* webpackChunkName: "crossChecks" */ "./crossChecks/crossCheckJobs")).createCrossCheckJobs(
      run,
    ),
  );
  return {
    listCrossChecks: later((jobs, ...given) => jobs.listCrossChecks(...given)),
    decideCrossCheck: later((jobs, ...given) => jobs.decideCrossCheck(...given)),
    showCrossChecks: later((jobs, ...given) => jobs.showCrossChecks(...given)),
    addLink: later((jobs, ...given) => jobs.addLink(...given)),
    readGapDays: later((jobs, ...given) => jobs.readGapDays(...given)),
    setGapDays: later((jobs, ...given) => jobs.setGapDays(...given)),
  };
}

function viewJobs(run: RunInWorkbook, today: () => IsoDate): ViewJobs {
  const later = loadedLater(async () =>
    (await import(/* webpackChunkName: "views" */ "./views/viewJobs")).createViewJobs(run, today),
  );
  return {
    readTimeline: later((jobs, ...given) => jobs.readTimeline(...given)),
    showEntry: later((jobs, ...given) => jobs.showEntry(...given)),
    watchSelectedEntry: later((jobs, ...given) => jobs.watchSelectedEntry(...given)),
    filterChronology: later((jobs, ...given) => jobs.filterChronology(...given)),
    showAllRows: later((jobs, ...given) => jobs.showAllRows(...given)),
    sortByDate: later((jobs, ...given) => jobs.sortByDate(...given)),
    makeThemeExtract: later((jobs, ...given) => jobs.makeThemeExtract(...given)),
    makeNarrative: later((jobs, ...given) => jobs.makeNarrative(...given)),
  };
}

function planJobs(run: RunInWorkbook, today: () => IsoDate): PlanJobs & SliceJobs {
  const later = loadedLater(async () =>
    (await import(/* webpackChunkName: "plan" */ "./plan/planJobs")).createPlanJobs(run, today),
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

function timetableJobs(run: RunInWorkbook, today: () => IsoDate): TimetableJobs {
  const later = loadedLater(async () =>
    (await import(/* webpackChunkName: "timetable" */ "./timetable/timetableJobs")).createTimetableJobs(
      run,
      today,
    ),
  );
  return {
    readTimetables: later((jobs, ...given) => jobs.readTimetables(...given)),
    makeTimetable: later((jobs, ...given) => jobs.makeTimetable(...given)),
    listGridSheets: later((jobs, ...given) => jobs.listGridSheets(...given)),
    makeOwnTimetable: later((jobs, ...given) => jobs.makeOwnTimetable(...given)),
    noteMilestone: later((jobs, ...given) => jobs.noteMilestone(...given)),
    makeReturnsTracker: later((jobs, ...given) => jobs.makeReturnsTracker(...given)),
  };
}

function publicationJobs(run: RunInWorkbook, today: () => IsoDate): PublicationJobs {
  const later = loadedLater(async () =>
    (
      await import(/* webpackChunkName: "publication" */ "./publication/publicationJobs")
    ).createPublicationJobs(run, today),
  );
  return {
    listToPublish: later((jobs, ...given) => jobs.listToPublish(...given)),
    previewPublication: later((jobs, ...given) => jobs.previewPublication(...given)),
    decidePublication: later((jobs, ...given) => jobs.decidePublication(...given)),
    makePublication: later((jobs, ...given) => jobs.makePublication(...given)),
  };
}

function nameJobs(run: RunInWorkbook, today: () => IsoDate): NameJobs {
  const later = loadedLater(async () =>
    (await import(/* webpackChunkName: "names" */ "./names/nameJobs")).createNameJobs(run, today),
  );
  return {
    readPeople: later((jobs, ...given) => jobs.readPeople(...given)),
    savePerson: later((jobs, ...given) => jobs.savePerson(...given)),
    removePerson: later((jobs, ...given) => jobs.removePerson(...given)),
    findNames: later((jobs, ...given) => jobs.findNames(...given)),
    setNotName: later((jobs, ...given) => jobs.setNotName(...given)),
    showIdentifiers: later((jobs, ...given) => jobs.showIdentifiers(...given)),
    showNames: later((jobs, ...given) => jobs.showNames(...given)),
  };
}

function enquiryJobs(run: RunInWorkbook, today: () => IsoDate): EnquiryJobs {
  const later = loadedLater(async () =>
    (await import(/* webpackChunkName: "review" */ "./enquiry/enquiryJobs")).createEnquiryJobs(run, today),
  );
  return {
    readLines: later((jobs, ...given) => jobs.readLines(...given)),
    saveLine: later((jobs, ...given) => jobs.saveLine(...given)),
    removeLine: later((jobs, ...given) => jobs.removeLine(...given)),
    addPlanColumn: later((jobs, ...given) => jobs.addPlanColumn(...given)),
    makeLinesSheet: later((jobs, ...given) => jobs.makeLinesSheet(...given)),
  };
}

function reviewJobs(run: RunInWorkbook, today: () => IsoDate): ReviewJobs {
  const later = loadedLater(async () =>
    (await import(/* webpackChunkName: "review" */ "./review/reviewJobs")).createReviewJobs(run, today),
  );
  return {
    readStanding: () => readStanding(run),
    readReview: later((jobs, ...given) => jobs.readReview(...given)),
    findForReview: later((jobs, ...given) => jobs.findForReview(...given)),
    confirmReview: later((jobs, ...given) => jobs.confirmReview(...given)),
    saveAgency: later((jobs, ...given) => jobs.saveAgency(...given)),
  };
}

function glossaryJobs(run: RunInWorkbook, today: () => IsoDate): GlossaryJobs {
  const later = loadedLater(async () =>
    (await import(/* webpackChunkName: "names" */ "./glossary/glossaryJobs")).createGlossaryJobs(run, today),
  );
  return {
    readGlossary: later((jobs, ...given) => jobs.readGlossary(...given)),
    saveAbbreviations: later((jobs, ...given) => jobs.saveAbbreviations(...given)),
    removeAbbreviation: later((jobs, ...given) => jobs.removeAbbreviation(...given)),
    setNotAbbreviation: later((jobs, ...given) => jobs.setNotAbbreviation(...given)),
    makeGlossary: later((jobs, ...given) => jobs.makeGlossary(...given)),
  };
}

function entryJobs(run: RunInWorkbook): EntryJobs {
  const later = loadedLater(async () =>
    (await import(/* webpackChunkName: "entry" */ "./entries/entryJobs")).createEntryJobs(run),
  );
  return {
    readEntry: later((jobs, ...given) => jobs.readEntry(...given)),
    nextToLookAt: later((jobs, ...given) => jobs.nextToLookAt(...given)),
    writePanel: later((jobs, ...given) => jobs.writePanel(...given)),
    listChanged: later((jobs, ...given) => jobs.listChanged(...given)),
  };
}

function overviewJobs(run: RunInWorkbook, today: () => IsoDate): OverviewJobs {
  const later = loadedLater(async () =>
    (await import(/* webpackChunkName: "overview" */ "./overview/overviewJobs")).createOverviewJobs(
      run,
      today,
    ),
  );
  return {
    holdsOverview: later((jobs, ...given) => jobs.holdsOverview(...given)),
    makeOverview: later((jobs, ...given) => jobs.makeOverview(...given)),
  };
}
