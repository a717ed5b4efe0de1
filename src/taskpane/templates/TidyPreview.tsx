import { Button } from "@fluentui/react-components";
import type { Tidied } from "../../jobs/templates/templateJobs";
import { Buttons } from "../shared/Buttons";
import { ScrollBox } from "../shared/ScrollBox";
import { Section } from "../shared/Section";
import { SentenceList } from "../shared/SentenceList";
import { counted } from "../shared/sentenceParts";

/** What Tidy paste would change, cell by cell, before it is done. */
export function TidyPreview({
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
