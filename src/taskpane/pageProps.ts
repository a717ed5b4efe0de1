import type { IsoDate } from "../calendar/isoDate";
import type { jobsInExcel } from "../jobs/inExcel";

/** All the jobs that the pane can ask for. */
export type PaneJobs = ReturnType<typeof jobsInExcel>;

/** What every page of the pane is given. */
export interface PageProps {
  jobs: PaneJobs;
  today: () => IsoDate;
  /** Whether the page is in front; it reads the workbook again when it comes there. */
  shown: boolean;
}
