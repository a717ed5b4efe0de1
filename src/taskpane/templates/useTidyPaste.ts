import { useState } from "react";
import type { Tidied } from "../../jobs/templates/templateJobs";
import type { Jobs } from "../../jobs/createJobs";
import { counted, listed } from "../shared/sentenceParts";
import { useJob, type StartedJob } from "../shared/useJob";

interface TidyPasteWork {
  /** What a look found that would change; null before a look and after it was tidied or left. */
  found: Tidied | null;
  job: StartedJob<string>;
  busy: boolean;
  look: () => void;
  tidy: (sheet: string) => void;
  leave: () => void;
  undo: () => void;
}

/** Tidy paste as the page works with it; each job ends with a sentence on what was done. */
export function useTidyPaste(jobs: Jobs): TidyPasteWork {
  const [found, setFound] = useState<Tidied | null>(null);
  const job = useJob<string>("The rows could not be tidied.", "The sheet is unchanged.");
  return {
    found,
    job,
    busy: job.state.at === "work",
    look: () =>
      void job.start(async () => {
        const seen = await jobs.previewTidyPaste();
        setFound(seen);
        return seen.changes.length === 0 ? `Nothing on ${seen.sheet} needs tidying.` : "";
      }),
    tidy: (sheet) =>
      void job.start(async () => {
        const { changes } = await jobs.tidyPaste(sheet);
        setFound(null);
        return `${counted(changes.length, "cell was", "cells were")} tidied on ${sheet}.`;
      }),
    leave: () => setFound(null),
    undo: () =>
      void job.start(async () => {
        const { sheet, restored, left } = await jobs.undoTidyPaste();
        const was = left.length === 1 ? "it was" : "they were";
        const kept =
          left.length === 0 ? "" : ` ${listed(left)} had been changed since, so ${was} left alone.`;
        return `${counted(restored, "cell", "cells")} on ${sheet} ${restored === 1 ? "is as it was" : "are as they were"} before.${kept}`;
      }),
  };
}
