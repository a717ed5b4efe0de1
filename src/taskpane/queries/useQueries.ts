import { useCallback, useState } from "react";
import type { QueryJobs, QueryListed, QuerySheetMade } from "../../jobs/queries/queryTypes";
import { useJob, type JobState, type JobTools } from "../shared/useJob";
import { counted } from "../shared/words";

export interface Queries {
  /** Null until the returns were checked. */
  list: QueryListed[] | null;
  state: JobState<string>;
  busy: boolean;
  check: () => void;
  fix: (queries: readonly QueryListed[]) => void;
  dismiss: (queries: readonly QueryListed[], reason: string) => void;
  reopen: (queries: readonly QueryListed[]) => void;
  makeSheet: (agency: string, onMade: (made: QuerySheetMade) => void) => void;
  cancel: () => void;
  rest: () => void;
}

const keysOf = (queries: readonly QueryListed[]): string[] => queries.map(({ key }) => key);

/** The queries as the page works on them; each action ends with the list as it is then, and a sentence on what was done. */
export function useQueries(jobs: QueryJobs): Queries {
  const [list, setList] = useState<QueryListed[] | null>(null);
  const { state, start, cancel, rest } = useJob<string>(
    "That could not be done.",
    "The returns as they were received are as they were.",
  );

  /** Runs a job that gives the new list and what to say about it. */
  const act = useCallback(
    (job: (tools: JobTools) => Promise<{ queries: QueryListed[]; said: string }>) => {
      void start(async (tools) => {
        const { queries, said } = await job(tools);
        setList(queries);
        return said;
      });
    },
    [start],
  );

  return {
    list,
    state,
    busy: state.at === "work",
    cancel,
    rest,
    check: () => {
      act(async (tools) => {
        const queries = await jobs.checkReturns(tools);
        return { queries, said: queries.length === 0 ? "No queries." : "" };
      });
    },
    fix: (wanted) => {
      act(async () => {
        const { fixed, passedOver, queries } = await jobs.applyFixes(keysOf(wanted));
        const left =
          passedOver === 0 ? "" : ` ${counted(passedOver, "query was", "queries were")} passed over.`;
        return {
          queries,
          said: `${counted(fixed, "cell was", "cells were")} fixed. Merge the returns again to bring it into the chronology.${left}`,
        };
      });
    },
    dismiss: (wanted, reason) => {
      act(async () => ({
        queries: await jobs.dismissQueries(keysOf(wanted), reason),
        said: `${counted(wanted.length, "query was", "queries were")} dismissed.`,
      }));
    },
    reopen: (wanted) => {
      act(async () => ({
        queries: await jobs.reopenQueries(keysOf(wanted)),
        said: `${counted(wanted.length, "dismissal was", "dismissals were")} taken back.`,
      }));
    },
    makeSheet: (agency, onMade) => {
      void start(async () => {
        const made = await jobs.makeQuerySheet(agency);
        onMade(made);
        return `The sheet "${made.sheet}" holds ${counted(made.queries, "query", "queries")} for ${agency}. Move it to a workbook of its own to send it.`;
      });
    },
  };
}
