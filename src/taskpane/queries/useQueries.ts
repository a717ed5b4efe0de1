import { useCallback, useState } from "react";
import type {
  QueryJobs,
  QueryListed,
  QuerySheetMade,
  QueryWorkbookMade,
} from "../../jobs/queries/queryTypes";
import { counted } from "../shared/sentenceParts";
import { sentInWords } from "../shared/sentInWords";
import { useJob, type JobTools, type StartedJob } from "../shared/useJob";
import { useWorkbook, type ReadOfWorkbook } from "../shared/useWorkbook";

/** What a person can do with queries. */
export interface QueryActions {
  busy: boolean;
  show: (query: QueryListed) => void;
  fix: (queries: readonly QueryListed[]) => void;
  dismiss: (queries: readonly QueryListed[], reason: string) => void;
  reopen: (queries: readonly QueryListed[]) => void;
  /** Takes the fix of a query back. */
  undo: (query: QueryListed) => void;
}

interface Queries extends Omit<QueryActions, "show"> {
  /** Null where the returns have never been checked; undefined until that is known. */
  list: QueryListed[] | null | undefined;
  /** Those that were fixed since the page was opened: they stay where they were, with the way back. */
  fixedHere: ReadonlySet<string>;
  read: Pick<ReadOfWorkbook<unknown>, "failure" | "readAgain">;
  job: StartedJob<string>;
  check: () => void;
  /** The workbooks that were made last. */
  sent: readonly QueryWorkbookMade[];
  /** A workbook to be sent to one agency; null for each that has open queries. */
  makeWorkbooks: (agency: string | null) => void;
  makeSheet: (agency: string, onMade: (made: QuerySheetMade) => void) => void;
}

/** What an action on queries gave, and after which reading of the sheet. */
interface Acted {
  after: { list: QueryListed[] | null } | null;
  list: QueryListed[];
  fixedHere: ReadonlySet<string>;
}

const NONE: ReadonlySet<string> = new Set();

/** The queries as they are now, in the order in which a person saw them before; what is new comes last. */
function inOrderOf(before: readonly QueryListed[], now: readonly QueryListed[]): QueryListed[] {
  const place = new Map(before.map(({ key }, at) => [key, at]));
  const last = before.length;
  return [...now].sort((one, other) => (place.get(one.key) ?? last) - (place.get(other.key) ?? last));
}

const keysOf = (queries: readonly QueryListed[]): string[] => queries.map(({ key }) => key);

/** The queries as the page works on them; each action ends with the list as it is then, and a sentence on what was done. */
export function useQueries(jobs: QueryJobs, shown: boolean): Queries {
  const [sent, setSent] = useState<readonly QueryWorkbookMade[]>([]);
  const readList = useCallback(async () => ({ list: await jobs.listQueries() }), [jobs]);
  const { value, failure, readAgain } = useWorkbook(readList, shown);
  // What an action gave holds until the sheet is read again.
  const [acted, setActed] = useState<Acted | null>(null);
  const now = acted?.after === value ? acted : null;
  const list = now ? now.list : value?.list;
  const job = useJob<string>("That could not be done.", "The returns as they were received are unchanged.");
  const { start } = job;

  /** Runs a job that gives the new list and a sentence about it. */
  const act = useCallback(
    (
      action: (tools: JobTools) => Promise<[queries: QueryListed[], sentence: string]>,
      fixed: readonly string[] = [],
    ) => {
      void start(async (tools) => {
        const [queries, sentence] = await action(tools);
        setActed((before) => ({
          after: value,
          list: inOrderOf(list ?? [], queries),
          fixedHere: new Set([...(before?.after === value ? before.fixedHere : []), ...fixed]),
        }));
        return sentence;
      });
    },
    [start, value, list],
  );

  return {
    list,
    fixedHere: now?.fixedHere ?? NONE,
    read: { failure, readAgain },
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
      }, keysOf(wanted)),
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
    undo: ({ key }) =>
      act(async () => [
        await jobs.undoFix(key),
        "The cell is as it was received, and its query is open again.",
      ]),
    sent,
    makeWorkbooks: (agency) => {
      void start(async () => {
        setSent([]);
        const made =
          agency === null ? await jobs.makeQueryWorkbooks() : [await jobs.makeQueryWorkbook(agency)];
        setSent(made);
        return sentInWords(
          made,
          made.map((each) => `${counted(each.queries, "query", "queries")} for ${each.agency}`),
        );
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
