import { useEffect, useRef } from "react";
import type { ViewJobs } from "../../jobs/views/viewTypes";

/**
 * Calls `onSelected` with the entry whose row is selected in the sheet, while the page is in front. Where Excel does not
 * report the selection, nothing is highlighted and everything else goes on.
 */
export function useSheetSelection(
  jobs: Pick<ViewJobs, "watchSelectedEntry">,
  shown: boolean,
  onSelected: (key: string) => void,
): void {
  const latest = useRef(onSelected);
  useEffect(() => {
    latest.current = onSelected;
  });
  useEffect(() => {
    if (!shown) return;
    let ended = false;
    const watch = jobs.watchSelectedEntry((key) => {
      if (!ended && key !== null) latest.current(key);
    });
    watch.catch(() => undefined);
    return () => {
      ended = true;
      void watch.then((stop) => stop()).catch(() => undefined);
    };
  }, [jobs, shown]);
}
