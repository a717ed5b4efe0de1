import { Button } from "@fluentui/react-components";
import { Buttons } from "../shared/Buttons";
import type { Tidied } from "../../jobs/templates/templateJobs";
import type { Jobs } from "../../jobs/createJobs";
import { JobOutcome } from "../shared/JobOutcome";
import { ScrollBox } from "../shared/ScrollBox";
import { Section } from "../shared/Section";
import { SentenceList } from "../shared/SentenceList";
import { counted } from "../shared/sentenceParts";
import { Words } from "../shared/Words";
import { useTidyPaste } from "./useTidyPaste";

/** Tidies pasted rows on the sheet in front, after a look at what would change; one press undoes it. */
export function TidyPaste({ jobs }: { jobs: Jobs }) {
  const { found, job, busy, look, tidy, leave, undo } = useTidyPaste(jobs);
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
        <TidyPreview found={found} busy={busy} onTidy={() => tidy(found.sheet)} onLeave={leave} />
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
        <SentenceList sentences={changes.map(({ address, why }) => `${address}: ${why}`)} />
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
