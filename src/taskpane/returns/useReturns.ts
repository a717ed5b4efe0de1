import { useCallback } from "react";
import type { AddResult, ReturnListed } from "../../jobs/returns/returnTypes";
import type { Jobs } from "../../jobs/createJobs";
import { fileGiven } from "../shared/fileGiven";
import { useJob, type JobState } from "../shared/useJob";
import { useWorkbook, type ReadOfWorkbook } from "../shared/useWorkbook";

export interface Returns {
  /** Null until the workbook has been read for the first time. */
  list: readonly ReturnListed[] | null;
  read: Pick<ReadOfWorkbook<unknown>, "failure" | "readAgain">;
  /** How far adding files is, and what came of the last time. */
  adding: JobState<AddResult>;
  add: (files: File[]) => Promise<void>;
  /** Takes a sheet that is already in the workbook as a return. */
  take: (sheet: string) => Promise<void>;
  /** Forgets what came of the last time files were added. */
  reset: () => void;
}

/** Always the same one: whatever is read anew with the list would be read again and again. */
const NONE: readonly ReturnListed[] = [];

/** The returns in the workbook: read when the pane opens, after files were added, and whenever it is asked for. */
export function useReturns(jobs: Jobs): Returns {
  const readList = useCallback(() => jobs.listReturns(), [jobs]);
  const { value, failure, readAgain } = useWorkbook(readList, true);
  const { state, start, reset } = useJob<AddResult>(
    "The files could not be added.",
    "Sheets that were already in the workbook are unchanged.",
  );
  const add = useCallback(
    async (files: File[]) => {
      await start(async ({ progress }) => {
        progress({ step: "Reading the files", done: 0, of: files.length });
        return jobs.addReturns(await Promise.all(files.map(fileGiven)), progress);
      });
      readAgain();
    },
    [start, jobs, readAgain],
  );
  const take = useCallback(
    async (sheet: string) => {
      await start(() => jobs.takeSheet(sheet));
      readAgain();
    },
    [start, jobs, readAgain],
  );
  return {
    list: value ?? (failure ? NONE : null),
    read: { failure, readAgain },
    adding: state,
    add,
    take,
    reset,
  };
}
