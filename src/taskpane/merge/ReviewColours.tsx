import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { MergeJobs } from "../../jobs/merge/mergeTypes";
import { JobOutcome } from "../shared/JobOutcome";
import { useJob } from "../shared/useJob";

const useStyles = makeStyles({
  summary: { cursor: "pointer", fontWeight: tokens.fontWeightSemibold },
  inside: {
    display: "flex",
    flexDirection: "column",
    alignItems: "flex-start",
    gap: tokens.spacingVerticalS,
    paddingTop: tokens.spacingVerticalS,
  },
  words: { margin: 0 },
});

/** The agencies' colours, which a person edits on the Review sheet, brought into the chronology by one press. */
export function ReviewColours({ jobs, busy }: { jobs: MergeJobs; busy: boolean }) {
  const styles = useStyles();
  const job = useJob<string>("The chronology could not be coloured.", "Its words are as they were.");
  const apply = () =>
    job.start(async () =>
      (await jobs.applyColours())
        ? "The chronology and its legend have the colours of the Review sheet now."
        : "Nothing was different: the chronology has these colours already.",
    );
  return (
    <details>
      <summary className={styles.summary}>Colours of the agencies</summary>
      <div className={styles.inside}>
        <p className={styles.words}>
          Each agency has its colours on the Review sheet. Give the cells there another fill, then bring them
          into the chronology.
        </p>
        <Button disabledFocusable={busy || job.state.at === "work"} onClick={() => void apply()}>
          Apply the colours of the Review sheet
        </Button>
        <JobOutcome job={job} />
      </div>
    </details>
  );
}
