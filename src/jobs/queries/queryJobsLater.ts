import type { IsoDate } from "../../calendar/isoDate";
import type { RunInWorkbook } from "../shared/job";
import { loadedLater } from "../shared/loadedLater";
import type { QueryJobs, TypingJobs } from "./queryTypes";

/** The jobs for queries, in a file that is loaded when one of them is asked for. */
export function queryJobsLater(run: RunInWorkbook, today: () => IsoDate): QueryJobs & TypingJobs {
  const later = loadedLater(async () =>
    (await import(/* webpackChunkName: "queries" */ "./queryJobs")).createQueryJobs(run, today),
  );
  const typing = loadedLater(async () =>
    (await import(/* webpackChunkName: "queries" */ "./queryJobs")).createTypingJobs(run, today),
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
    showNextQuery: later((jobs, ...given) => jobs.showNextQuery(...given)),
    undoFix: later((jobs, ...given) => jobs.undoFix(...given)),
    checkSheet: later((jobs, ...given) => jobs.checkSheet(...given)),
    moveAside: later((jobs, ...given) => jobs.moveAside(...given)),
    readAsTyped: typing((jobs, ...given) => jobs.readAsTyped(...given)),
    watchTyping: typing((jobs, ...given) => jobs.watchTyping(...given)),
  };
}
