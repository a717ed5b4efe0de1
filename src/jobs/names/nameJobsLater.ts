import type { IsoDate } from "../../calendar/isoDate";
import type { RunInWorkbook } from "../shared/job";
import { loadedLater } from "../shared/loadedLater";
import type { NameJobs } from "./nameTypes";

/** The jobs for names, in a file that is loaded when one of them is asked for. */
export function nameJobsLater(run: RunInWorkbook, today: () => IsoDate): NameJobs {
  const later = loadedLater(async () =>
    (await import(/* webpackChunkName: "names" */ "./nameJobs")).createNameJobs(run, today),
  );
  return {
    readPeople: later((jobs, ...given) => jobs.readPeople(...given)),
    savePerson: later((jobs, ...given) => jobs.savePerson(...given)),
    removePerson: later((jobs, ...given) => jobs.removePerson(...given)),
    findNames: later((jobs, ...given) => jobs.findNames(...given)),
    setNotName: later((jobs, ...given) => jobs.setNotName(...given)),
    showIdentifiers: later((jobs, ...given) => jobs.showIdentifiers(...given)),
    showNames: later((jobs, ...given) => jobs.showNames(...given)),
  };
}
