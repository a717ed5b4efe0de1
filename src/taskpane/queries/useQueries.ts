import { useCallback, useState } from "react";
import type {
  QueryJobs,
  QueryListed,
  QuerySheetMade,
  QueryWorkbookMade,
} from "../../jobs/queries/queryTypes";
import { counted } from "../shared/sentenceParts";
import { useJob, type JobTools, type StartedJob } from "../shared/useJob";

/** What a person can do with queries. */
export interface QueryActions {
  busy: boolean;
  show: (query: QueryListed) => void;
  fix: (queries: readonly QueryListed[]) => void;
  dismiss: (queries: readonly QueryListed[], reason: string) => void;
  reopen: (queries: readonly QueryListed[]) => void;
}

interface Queries extends Omit<QueryActions, "show"> {
  /** Null until the returns have been checked. */
  list: QueryListed[] | null;
  job: StartedJob<string>;
  check: () => void;
  /** The workbook that was made last, for one agency. */
  sent: QueryWorkbookMade | null;
  makeWorkbook: (agency: string) => void;
  makeSheet: (agency: string, onMade: (made: QuerySheetMade) => void) => void;
}

const keysOf = (queries: readonly QueryListed[]): string[] => queries.map(({ key }) => key);

/** The queries as the page works on them; each action ends with the list as it is then, and a sentence on what was done. */
export function useQueries(jobs: QueryJobs): Queries {
  const [sent, setSent] = useState<QueryWorkbookMade | null>(null);
  const [list, setList] = useState<QueryListed[] | null>(null);
  const job = useJob<string>("That could not be done.", "The returns as they were received are unchanged.");
  const { start } = job;

  /** Runs a job that gives the new list and a sentence about it. */
  const act = useCallback(
    (action: (tools: JobTools) => Promise<[queries: QueryListed[], sentence: string]>) => {
      void start(async (tools) => {
        const [queries, sentence] = await action(tools);
        setList(queries);
        return sentence;
      });
    },
    [start],
  );

  return {
    list,
    job,
    busy: job.state.at === "work",
    check: () =>
      act(async (tools) => {
        const queries = await jobs.checkReturns(tools);
        return [queries, queries.length === 0 ? "No queries." : ""];
      }),
    fix: (wanted) =>
      act(async () => {
        const { fixed, passedOver, queries } = await jobs.applyFixes(keysOf(wanted));
        const left =
          passedOver === 0 ? "" : ` ${counted(passedOver, "query", "queries")} could not be fixed.`;
        return [
          queries,
          `${counted(fixed, "cell was", "cells were")} fixed. Merge the returns again to bring the changes into the chronology.${left}`,
        ];
      }),
    dismiss: (wanted, reason) =>
      act(async () => [
        await jobs.dismissQueries(keysOf(wanted), reason),
        `${counted(wanted.length, "query was", "queries were")} dismissed.`,
      ]),
    reopen: (wanted) =>
      act(async () => [
        await jobs.reopenQueries(keysOf(wanted)),
        `${counted(wanted.length, "query was", "queries were")} reopened.`,
      ]),
    sent,
    makeWorkbook: (agency) => {
      void start(async () => {
        setSent(null);
        const made = await jobs.makeQueryWorkbook(agency);
        setSent(made);
        const many = counted(made.queries, "query", "queries");
        return made.opened
          ? `A new workbook with ${many} for ${agency} is open. It holds nothing of any other agency: save it and send it.`
          : `A workbook with ${many} for ${agency} is ready to be saved. It holds nothing of any other agency.`;
      });
    },
    makeSheet: (agency, onMade) => {
      void start(async () => {
        const made = await jobs.makeQuerySheet(agency);
        onMade(made);
        return `The sheet "${made.sheet}" has ${counted(made.queries, "query", "queries")} for ${agency}. To send it, make a workbook for ${agency}, or move it to a workbook of its own.`;
      });
    },
  };
}
