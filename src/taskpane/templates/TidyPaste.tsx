import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { Tidied } from "../../jobs/templates/templateJobs";
import type { PaneJobs } from "../pageProps";
import { JobOutcome } from "../shared/JobOutcome";
import { useJob } from "../shared/useJob";
import { counted, listed } from "../shared/words";

const useStyles = makeStyles({
  section: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  heading: { margin: 0, fontSize: tokens.fontSizeBase300 },
  words: { margin: 0 },
  list: { margin: 0, paddingLeft: tokens.spacingHorizontalL, overflowWrap: "anywhere" },
  scroll: { maxHeight: "260px", overflowY: "auto" },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

/** Puts pasted rows of the sheet in front into shape, after a look at what would change; one press takes it back. */
export function TidyPaste({ jobs }: { jobs: PaneJobs }) {
  const styles = useStyles();
  const [looked, setLooked] = useState<Tidied | null>(null);
  const job = useJob<string>("The rows could not be tidied.", "The sheet is as it was.");
  const busy = job.state.at === "work";

  const look = () =>
    job.start(async () => {
      const found = await jobs.previewTidyPaste();
      setLooked(found);
      return found.changes.length === 0 ? `On ${found.sheet} everything is in shape.` : "";
    });
  const tidy = (sheet: string) =>
    job.start(async () => {
      const { changes } = await jobs.tidyPaste(sheet);
      setLooked(null);
      return `${counted(changes.length, "cell was", "cells were")} tidied on ${sheet}.`;
    });
  const takeBack = () =>
    job.start(async () => {
      const { sheet, restored, left } = await jobs.undoTidyPaste();
      const kept = left.length === 0 ? "" : ` ${listed(left)} had been written to since and stayed.`;
      return `${counted(restored, "cell holds", "cells hold")} again what stood there on ${sheet}.${kept}`;
    });

  return (
    <section aria-labelledby="tidy-paste" className={styles.section}>
      <h2 id="tidy-paste" className={styles.heading}>
        Tidy paste
      </h2>
      <p className={styles.words}>
        Joins rows that are one entry, takes stray spaces away and makes plain dates real dates on the sheet
        in front. The words themselves stay as they are.
      </p>
      <div className={styles.buttons}>
        <Button disabledFocusable={busy} onClick={() => void look()}>
          See what would change
        </Button>
        <Button disabledFocusable={busy} onClick={() => void takeBack()}>
          Take the last one back
        </Button>
      </div>
      <JobOutcome job={job} />
      {looked !== null && looked.changes.length > 0 && (
        <section aria-label="What would change" className={styles.section}>
          <p className={styles.words}>
            {counted(looked.changes.length, "cell", "cells")} on {looked.sheet} would change:
          </p>
          {/* A long list is scrolled with the keyboard too. */}
          {/* eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
          <div className={styles.scroll} tabIndex={0} role="group" aria-label="The cells">
            <ul className={styles.list}>
              {looked.changes.map(({ address, why }) => (
                <li key={address}>
                  {address}: {why}
                </li>
              ))}
            </ul>
          </div>
          <div className={styles.buttons}>
            <Button appearance="primary" disabledFocusable={busy} onClick={() => void tidy(looked.sheet)}>
              Tidy {counted(looked.changes.length, "cell", "cells")}
            </Button>
            <Button
              onClick={() => {
                setLooked(null);
              }}
            >
              Leave it
            </Button>
          </div>
        </section>
      )}
    </section>
  );
}
