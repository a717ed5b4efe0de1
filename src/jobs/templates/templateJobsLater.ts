import type { IsoDate } from "../../calendar/isoDate";
import type { RunInWorkbook } from "../shared/job";
import { loadedLater } from "../shared/loadedLater";
import type { TemplateJobs } from "./templateJobs";

/** The jobs for templates, in a file that is loaded when one of them is asked for. */
export function templateJobsLater(run: RunInWorkbook, today: () => IsoDate): TemplateJobs {
  const later = loadedLater(async () =>
    (await import(/* webpackChunkName: "templates" */ "./templateJobs")).createTemplateJobs(run, today),
  );
  return {
    makeTemplate: later((jobs, ...given) => jobs.makeTemplate(...given)),
    listForms: later((jobs, ...given) => jobs.listForms(...given)),
    watchForms: later((jobs, ...given) => jobs.watchForms(...given)),
    fitFormToPages: later((jobs, ...given) => jobs.fitFormToPages(...given)),
    previewTidyPaste: later((jobs, ...given) => jobs.previewTidyPaste(...given)),
    tidyPaste: later((jobs, ...given) => jobs.tidyPaste(...given)),
    undoTidyPaste: later((jobs, ...given) => jobs.undoTidyPaste(...given)),
  };
}
