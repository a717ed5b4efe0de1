import type { IsoDate } from "../calendar/isoDate";
import type { Jobs } from "../jobs/types";
import { MergePage } from "./merge/MergePage";
import { PaneTheme } from "./PaneTheme";

/** The task pane: one page a job. `today` is asked when a job starts, because a pane may stay open overnight. */
export function App({ jobs, today }: { jobs: Jobs; today: () => IsoDate }) {
  return (
    <PaneTheme>
      <MergePage jobs={jobs} today={today} />
    </PaneTheme>
  );
}
