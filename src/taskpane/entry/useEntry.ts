import { useCallback, useState } from "react";
import type { Jobs } from "../../jobs/createJobs";
import type { EntryRead, PanelColumn } from "../../jobs/entries/entryTypes";
import { useJob, type StartedJob } from "../shared/useJob";
import { useSheetSelection } from "../shared/useSheetSelection";
import { useWorkbook, type ReadOfWorkbook } from "../shared/useWorkbook";

export interface EntryHere {
  /** Null where no row of the chronology is selected; undefined until that is known. */
  entry: EntryRead | null | undefined;
  read: Pick<ReadOfWorkbook<unknown>, "failure" | "readAgain">;
  job: Pick<StartedJob<string>, "state" | "reset">;
  /** Gives whether it was written. */
  write: (column: PanelColumn, text: string, seen: string) => Promise<boolean>;
  /** To the next entry with a query or a change, on the sheet too. */
  next: () => void;
}

/** The entry that is selected on the sheet, and what can be done with it. */
export function useEntry(jobs: Jobs, shown: boolean, onShow: (key: string) => void): EntryHere {
  // Null for whatever the active cell is in.
  const [key, setKey] = useState<string | null>(null);
  useSheetSelection(jobs, shown, setKey);
  const readOne = useCallback(async () => ({ entry: await jobs.readEntry(key) }), [jobs, key]);
  const { value, failure, readAgain } = useWorkbook(readOne, shown);
  const job = useJob<string>("That could not be done.", "The chronology is unchanged.");
  const { start } = job;
  // What a write gave holds until the sheet is read again.
  const [acted, setActed] = useState<{ after: typeof value; entry: EntryRead } | null>(null);
  const entry = acted?.after === value && acted.entry.key === value?.entry?.key ? acted.entry : value?.entry;

  return {
    entry,
    read: { failure, readAgain },
    job,
    write: async (column, text, seen) => {
      if (!entry) return false;
      const done = await start(async () => {
        const now = await jobs.writePanel(entry.key, column, text, seen);
        setActed({ after: value, entry: now });
        return "";
      });
      return done !== null;
    },
    next: () =>
      void start(async () => {
        const found = await jobs.nextToLookAt(entry?.key ?? key);
        if (found === null) return "No entry has a query or a change to look at.";
        setKey(found);
        onShow(found);
        return "";
      }),
  };
}
