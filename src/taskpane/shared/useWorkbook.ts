import { useEffect, useReducer, useState } from "react";
import { failureOf, type Failure } from "./failure";
import { usePaneHere } from "./paneHere";

export interface ReadOfWorkbook<T> {
  /** Null until the workbook has been read for the first time. */
  value: T | null;
  failure: Failure | null;
  /** Reads again: people change sheets without the pane knowing. */
  readAgain: () => void;
}

/**
 * Something read from the workbook when the page comes to the front, at a press on the ribbon, and whenever it is asked for.
 * @param read must stay the same function while nothing about it changes (`useCallback`)
 */
export function useWorkbook<T>(read: () => Promise<T>, shown: boolean): ReadOfWorkbook<T> {
  const [value, setValue] = useState<T | null>(null);
  const [failure, setFailure] = useState<Failure | null>(null);
  const [times, readAgain] = useReducer((count: number) => count + 1, 0);
  const { pressed } = usePaneHere();

  useEffect(() => {
    if (!shown) return;
    let outdated = false;
    read().then(
      (found) => {
        if (outdated) return;
        setValue(found);
        setFailure(null);
      },
      (error: unknown) => {
        if (outdated) return;
        setFailure(failureOf(error, "The workbook could not be read.", "Nothing in it was changed."));
      },
    );
    return () => {
      outdated = true;
    };
  }, [read, shown, times, pressed]);

  return { value, failure, readAgain };
}
