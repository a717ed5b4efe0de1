import type { IsoDate } from "../../calendar/isoDate";
import type { Jobs } from "../../jobs/createJobs";

/** What every page of the pane is given. */
export interface PageProps {
  jobs: Jobs;
  today: () => IsoDate;
  /** Whether the page is in front; it reads the workbook again when it comes there. */
  shown: boolean;
}
