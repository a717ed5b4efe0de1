import type { IsoDate } from "../../calendar/isoDate";
import type { RunInWorkbook } from "../shared/job";
import { loadedLater } from "../shared/loadedLater";
import type { GlossaryJobs } from "./glossaryTypes";

/** The jobs for the glossary, in a file that is loaded when one of them is asked for. */
export function glossaryJobsLater(run: RunInWorkbook, today: () => IsoDate): GlossaryJobs {
  const later = loadedLater(async () =>
    (await import(/* webpackChunkName: "names" */ "./glossaryJobs")).createGlossaryJobs(run, today),
  );
  return {
    readGlossary: later((jobs, ...given) => jobs.readGlossary(...given)),
    saveAbbreviations: later((jobs, ...given) => jobs.saveAbbreviations(...given)),
    removeAbbreviation: later((jobs, ...given) => jobs.removeAbbreviation(...given)),
    setNotAbbreviation: later((jobs, ...given) => jobs.setNotAbbreviation(...given)),
    makeGlossary: later((jobs, ...given) => jobs.makeGlossary(...given)),
  };
}
