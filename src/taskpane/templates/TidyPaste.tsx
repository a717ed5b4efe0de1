import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { Buttons } from "../shared/Buttons";
import type { Tidied } from "../../jobs/templates/templateJobs";
import type { Jobs } from "../../jobs/createJobs";
import { JobOutcome } from "../shared/JobOutcome";
import { ScrollBox } from "../shared/ScrollBox";
import { Section } from "../shared/Section";
import { counted, listed } from "../shared/sentenceParts";
import { useJob } from "../shared/useJob";
import { Words } from "../shared/Words";

const useStyles = makeStyles({
  table: { borderCollapse: "collapse", width: "100%", fontSize: tokens.fontSizeBase200 },
  cell: {
    textAlign: "left",
    verticalAlign: "top",
    overflowWrap: "anywhere",
    whiteSpace: "pre-wrap",
    padding: "2px 6px 2px 0",
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke3}`,
  },
});

/** Tidies pasted rows on the sheet in front, after a look at what would change; one press undoes it. */
export function TidyPaste({ jobs }: { jobs: Jobs }) {
  // What a look found that would change; null before a look and after it was tidied or left.
  const [found, setFound] = useState<Tidied | null>(null);
  const job = useJob<string>("The rows could not be tidied.", "The sheet is unchanged.");
  const busy = job.state.at === "work";

  const look = () =>
    void job.start(async () => {
      const seen = await jobs.previewTidyPaste();
      setFound(seen);
      return seen.changes.length === 0 ? `Nothing on ${seen.sheet} needs tidying.` : "";
    });
  const tidy = (sheet: string) =>
    void job.start(async () => {
      const { changes } = await jobs.tidyPaste(sheet);
      setFound(null);
      return `${counted(changes.length, "cell was", "cells were")} tidied on ${sheet}.`;
    });
  const undo = () =>
    void job.start(async () => {
      const { sheet, restored, left } = await jobs.undoTidyPaste();
      const was = left.length === 1 ? "it was" : "they were";
      const kept = left.length === 0 ? "" : ` ${listed(left)} had been changed since, so ${was} left alone.`;
      return `${counted(restored, "cell", "cells")} on ${sheet} ${restored === 1 ? "is as it was" : "are as they were"} before.${kept}`;
    });

  return (
    <Section heading="Tidy paste">
      <Words>
        Works on the sheet that you are looking at. It joins rows that belong to one entry, removes stray
        spaces and turns plain dates into real dates. The words themselves do not change.
      </Words>
      <Buttons>
        <Button disabledFocusable={busy} onClick={look}>
          See what would change
        </Button>
        <Button disabledFocusable={busy} onClick={undo}>
          Undo the last tidy
        </Button>
      </Buttons>
      <JobOutcome job={job} />
      {found !== null && found.changes.length > 0 && (
        <TidyPreview
          found={found}
          busy={busy}
          onTidy={() => tidy(found.sheet)}
          onLeave={() => setFound(null)}
        />
      )}
    </Section>
  );
}

/** What Tidy paste would change, cell by cell, before it is done. */
function TidyPreview({
  found: { sheet, changes },
  busy,
  onTidy,
  onLeave,
}: {
  found: Tidied;
  busy: boolean;
  onTidy: () => void;
  onLeave: () => void;
}) {
  const styles = useStyles();
  const cells = counted(changes.length, "cell", "cells");
  return (
    <Section level={3} name="What would change" heading={`${cells} on ${sheet} would change`}>
      <ScrollBox name="The cells">
        <table className={styles.table}>
          <thead>
            <tr>
              <th className={styles.cell}>Cell</th>
              <th className={styles.cell}>Now</th>
              <th className={styles.cell}>After</th>
            </tr>
          </thead>
          <tbody>
            {changes.map(({ address, from, to, why }) => (
              <tr key={address}>
                <th scope="row" className={styles.cell}>
                  {address}
                </th>
                <td className={styles.cell}>{from}</td>
                <td className={styles.cell}>
                  {to === "" ? "(empty)" : to}
                  <Words small>{why}</Words>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollBox>
      <Buttons>
        <Button appearance="primary" disabledFocusable={busy} onClick={onTidy}>
          Tidy {cells}
        </Button>
        <Button onClick={onLeave}>Leave it</Button>
      </Buttons>
    </Section>
  );
}
