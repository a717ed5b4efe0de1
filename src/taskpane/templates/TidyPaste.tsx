import { Button } from "@fluentui/react-components";
import { useState } from "react";
import { BeforeAndAfter } from "../shared/BeforeAndAfter";
import { Buttons } from "../shared/Buttons";
import type { Tidied } from "../../jobs/templates/templateJobs";
import type { Jobs } from "../../jobs/createJobs";
import { JobOutcome } from "../shared/JobOutcome";
import { ScrollBox } from "../shared/ScrollBox";
import { Section } from "../shared/Section";
import { counted, listed } from "../shared/sentenceParts";
import { useJob } from "../shared/useJob";
import { Words } from "../shared/Words";

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
  const cells = counted(changes.length, "cell", "cells");
  return (
    <Section level={3} name="What would change" heading={`${cells} on ${sheet} would change`}>
      <ScrollBox name="The cells">
        <BeforeAndAfter
          headings={["Cell", "Now", "After"]}
          rows={changes.map(({ address, from, to, why }) => ({
            what: address,
            before: from,
            after: (
              <>
                {to === "" ? "(empty)" : to}
                <Words small>{why}</Words>
              </>
            ),
          }))}
        />
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
