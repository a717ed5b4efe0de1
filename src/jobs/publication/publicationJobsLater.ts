import type { IsoDate } from "../../calendar/isoDate";
import type { RunInWorkbook } from "../shared/job";
import { loadedLater } from "../shared/loadedLater";
import type { PublicationJobs } from "./publicationTypes";

/** The jobs for the publication copy, in a file that is loaded when one of them is asked for. */
export function publicationJobsLater(run: RunInWorkbook, today: () => IsoDate): PublicationJobs {
  const later = loadedLater(async () =>
    (await import(/* webpackChunkName: "publication" */ "./publicationJobs")).createPublicationJobs(
      run,
      today,
    ),
  );
  return {
    listToPublish: later((jobs, ...given) => jobs.listToPublish(...given)),
    previewPublication: later((jobs, ...given) => jobs.previewPublication(...given)),
    decidePublication: later((jobs, ...given) => jobs.decidePublication(...given)),
    makePublication: later((jobs, ...given) => jobs.makePublication(...given)),
  };
}
