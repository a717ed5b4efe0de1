import type { RunInWorkbook } from "../shared/job";
import { loadedLater } from "../shared/loadedLater";
import type { EntryJobs } from "./entryTypes";

/** The jobs for single entries, in a file that is loaded when one of them is asked for. */
export function entryJobsLater(run: RunInWorkbook): EntryJobs {
  const later = loadedLater(async () =>
    (await import(/* webpackChunkName: "entry" */ "./entryJobs")).createEntryJobs(run),
  );
  return {
    readEntry: later((jobs, ...given) => jobs.readEntry(...given)),
    nextToLookAt: later((jobs, ...given) => jobs.nextToLookAt(...given)),
    writePanel: later((jobs, ...given) => jobs.writePanel(...given)),
    listChanged: later((jobs, ...given) => jobs.listChanged(...given)),
  };
}
