import { Button } from "@fluentui/react-components";
import type { Jobs } from "../../jobs/createJobs";
import { Buttons } from "../shared/Buttons";
import { Fold } from "../shared/Fold";
import { JobOutcome } from "../shared/JobOutcome";
import { useJob } from "../shared/useJob";
import { Words } from "../shared/Words";

/** The agencies' colours, which a person edits on the Review sheet, brought into the chronology by one press. */
export function ReviewColours({ jobs, busy }: { jobs: Jobs; busy: boolean }) {
  const job = useJob<string>("The chronology could not be coloured.", "Its words are unchanged.");
  const apply = () =>
    job.start(async () =>
      (await jobs.applyColours())
        ? "The chronology and its legend now have the colours of the Review sheet."
        : "The chronology already has these colours.",
    );
  return (
    <Fold summary="Colours of the agencies">
      <Words>
        The colours of each agency are on the Review sheet. Change the fill of the cells there, then press the
        button.
      </Words>
      <Buttons>
        <Button disabledFocusable={busy || job.state.at === "work"} onClick={() => void apply()}>
          Apply the colours of the Review sheet
        </Button>
      </Buttons>
      <JobOutcome job={job} />
    </Fold>
  );
}
