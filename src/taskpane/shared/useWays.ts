import { useCallback, useState } from "react";
import type { PaneJobs } from "../pageProps";
import { failureOf, type Failure } from "./failure";

/** The ways from the pane into the workbook, and what is to be said of the last one. */
export interface Ways {
  toSheet: (sheet: string) => void;
  /** To cells of a sheet; `called` is what they are to the page ("row"), for where they cannot be shown. */
  toCells: (called: string, sheet: string, address?: string) => void;
  /** To the row of an entry, by its ref. */
  toEntry: (ref: string) => void;
  /** One sentence where the way did not end as one expects; empty otherwise. */
  said: string;
  failure: Failure | null;
  /** Forgets what was said. */
  rest: () => void;
}

const SAFE = "Nothing in the workbook was changed.";

/**
 * Goes to sheets and entries.
 * @param onGone called where a sheet is no longer there
 */
export function useWays(jobs: Pick<PaneJobs, "goTo" | "showEntry">, onGone?: () => void): Ways {
  const [said, setSaid] = useState("");
  const [failure, setFailure] = useState<Failure | null>(null);

  const rest = useCallback(() => {
    setSaid("");
    setFailure(null);
  }, []);

  async function goTo(called: string, sheet: string, address?: string) {
    rest();
    try {
      if (!(await jobs.goTo(sheet, address))) onGone?.();
    } catch (error) {
      setFailure(failureOf(error, `The ${called} could not be shown.`, SAFE));
    }
  }

  async function toEntry(ref: string) {
    rest();
    try {
      const shown = await jobs.showEntry(ref);
      if (shown === "gone") setSaid(`${ref} does not stand in the chronology any more.`);
      if (shown === "hidden") setSaid(`${ref} is selected, but a filter of the chronology hides its row.`);
    } catch (error) {
      setFailure(failureOf(error, `${ref} could not be shown.`, SAFE));
    }
  }

  return {
    toSheet: (sheet) => void goTo(`sheet ${sheet}`, sheet),
    toCells: (called, sheet, address) => void goTo(called, sheet, address),
    toEntry: (ref) => void toEntry(ref),
    said,
    failure,
    rest,
  };
}
