import { useCallback } from "react";
import type { Field } from "../../chronology/entry/fields";
import { wordsOfField } from "../../chronology/entry/fieldWords";
import type { ColumnListed, QueryJobs } from "../../jobs/queries/queryTypes";
import { useJob, type JobState } from "../shared/useJob";
import { useWorkbook, type ReadOfWorkbook } from "../shared/useWorkbook";

interface Columns {
  /** Null until the workbook has been read. */
  list: readonly ColumnListed[] | null;
  read: Pick<ReadOfWorkbook<unknown>, "failure" | "readAgain">;
  state: JobState<string>;
  decide: (column: ColumnListed, field: Field) => void;
  reset: () => void;
}

/** The columns of the returns as the page works on them; they are read again after each decision. */
export function useColumns(jobs: QueryJobs, shown: boolean): Columns {
  const readList = useCallback(() => jobs.listColumns(), [jobs]);
  const { value: list, failure, readAgain } = useWorkbook(readList, shown);
  const { state, start, reset } = useJob<string>(
    "The choice could not be saved.",
    "The returns are unchanged.",
  );
  return {
    list,
    read: { failure, readAgain },
    state,
    decide: ({ agency, heading }, field) => {
      void start(async () => {
        await jobs.decideHeading(agency, heading, field);
        return `“${heading}” in the returns from ${agency} is now read as ${wordsOfField(field)}. Merge again to use it.`;
      }).then(readAgain);
    },
    reset,
  };
}
