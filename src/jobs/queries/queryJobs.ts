import type { IsoDate } from "../../calendar/isoDate";
import { readQueries } from "../../workbook/queries/queriesSheet";
import type { RunInWorkbook } from "../../workbook/gateway/workbookRun";
import { applyFixes } from "./applyFix";
import { checkReturns } from "./checkReturns";
import { checkSheet, moveAside } from "./checkSheet";
import { dismissQueries, reopenQueries } from "./dismissQuery";
import { decideHeading, listColumns } from "./headingDecisions";
import { makeQuerySheet, makeQueryWorkbook, makeQueryWorkbooks } from "./makeQuerySheet";
import { readAsTyped, watchTyping } from "./readAsTyped";
import { readAnswers } from "./readAnswers";
import { showNextQuery } from "./nextQuery";
import { listedFromSheet, listedQueries } from "./queryList";
import { job, UNCHANGED } from "../shared/job";
import type { QueryJobs, TypingJobs } from "./queryTypes";
import { undoFix } from "./undoFix";

/** The task pane's jobs for queries, on one workbook. They only ever fail with JobError or JobCancelled. */
export function createQueryJobs(run: RunInWorkbook, today: () => IsoDate): QueryJobs {
  return {
    checkSheet: () => checkSheet(run, today()),
    moveAside: (sheet) => moveAside(run, sheet, today()),
    checkReturns: async (options = {}) =>
      listedQueries((await checkReturns(run, { today: today(), ...options })).tracked),
    listQueries: job("list the queries", UNCHANGED, () =>
      run(async (context) => {
        const { table, earlier } = await readQueries(context);
        return table && listedFromSheet(earlier);
      }),
    ),
    showNextQuery: () => showNextQuery(run),
    undoFix: (key) => undoFix(run, key, today()),
    applyFixes: (keys) => applyFixes(run, keys, today()),
    dismissQueries: (keys, reason) => dismissQueries(run, keys, reason, today()),
    reopenQueries: (keys) => reopenQueries(run, keys, today()),
    makeQuerySheet: (agency) => makeQuerySheet(run, agency, today()),
    makeQueryWorkbook: (agency) => makeQueryWorkbook(run, agency, today()),
    makeQueryWorkbooks: () => makeQueryWorkbooks(run, today()),
    listColumns: () => listColumns(run, today()),
    decideHeading: (agency, heading, field) => decideHeading(run, agency, heading, field, today()),
    readAnswers: (sheet) => readAnswers(run, sheet, today()),
  };
}

/** The task pane's jobs while a person types. They only ever fail with JobError. */
export function createTypingJobs(run: RunInWorkbook, today: () => IsoDate): TypingJobs {
  return {
    readAsTyped: (sheet, address) => readAsTyped(run, sheet, address, today()),
    watchTyping: (onRead) => watchTyping(run, today, onRead),
  };
}
