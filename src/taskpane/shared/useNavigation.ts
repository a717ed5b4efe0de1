import { useCallback, useState } from "react";
import type { Jobs } from "../../jobs/createJobs";
import { failureOf, type Failure } from "./failure";

/** From the pane to a place in the workbook, and what there is to say of the last time. */
export interface Navigation {
  toSheet: (sheet: string) => void;
  /** To a sheet that only a job knows the name of; it gives false where there is none. */
  toShown: (called: string, show: () => Promise<boolean>) => void;
  /** To cells of a sheet; `called` is what they are on the page ("row"), for the sentence where they cannot be shown. */
  toCells: (called: string, sheet: string, address?: string) => void;
  /** To the row of an entry in the chronology, by its ref. */
  toEntry: (ref: string) => void;
  /** A sentence where the place is not in sight; "" otherwise. */
  message: string;
  failure: Failure | null;
  /** Forgets the message and the failure. */
  reset: () => void;
}

const SAFE = "Nothing in the workbook was changed.";

/**
 * Goes to sheets, cells and entries.
 * @param onGone called where what was asked for is no longer in the workbook
 */
export function useNavigation(jobs: Pick<Jobs, "goTo" | "showEntry">, onGone?: () => void): Navigation {
  const [message, setMessage] = useState("");
  const [failure, setFailure] = useState<Failure | null>(null);

  const reset = useCallback(() => {
    setMessage("");
    setFailure(null);
  }, []);

  async function goTo(called: string, show: () => Promise<boolean>) {
    reset();
    try {
      if (!(await show())) onGone?.();
    } catch (error) {
      setFailure(failureOf(error, `The ${called} could not be shown.`, SAFE));
    }
  }

  async function toEntry(ref: string) {
    reset();
    try {
      const outcome = await jobs.showEntry(ref);
      if (outcome === "hidden") {
        setMessage(
          `A filter on the sheet hides the row of ${ref}. To see it, show all rows on the Views page.`,
        );
      } else if (outcome === "gone") {
        setMessage(`${ref} is no longer in the chronology.`);
        onGone?.();
      }
    } catch (error) {
      setFailure(failureOf(error, `${ref} could not be shown.`, SAFE));
    }
  }

  return {
    toSheet: (sheet) => void goTo(`sheet ${sheet}`, () => jobs.goTo(sheet)),
    toShown: (called, show) => void goTo(called, show),
    toCells: (called, sheet, address) => void goTo(called, () => jobs.goTo(sheet, address)),
    toEntry: (ref) => void toEntry(ref),
    message,
    failure,
    reset,
  };
}
