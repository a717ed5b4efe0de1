import { Button } from "@fluentui/react-components";
import type { IsoDate } from "../../calendar/isoDate";
import { britishDay } from "../../calendar/britishDay";
import { Buttons } from "../shared/Buttons";
import { Section } from "../shared/Section";
import { SentenceList } from "../shared/SentenceList";

const CONSEQUENCES = [
  "Reverted: entries that it added are removed, and what it changed or marked as withdrawn goes back to what it was. If it was the first merge, the chronology is removed, unless the panel has written in it.",
  "Kept: everything that the panel wrote; entries that the panel has written beside, marked as withdrawn; cells changed by hand since; and the returns on their sheets.",
];

/** What reverting a merge removes and what it keeps, before it is done. */
export function RevertQuestion({
  day,
  busy,
  onYes,
  onNo,
}: {
  day: IsoDate;
  busy: boolean;
  onYes: () => void;
  onNo: () => void;
}) {
  return (
    <Section heading={`Revert the merge of ${britishDay(day)}?`} takesFocus boxed>
      <SentenceList sentences={CONSEQUENCES} />
      <Buttons>
        <Button appearance="primary" disabledFocusable={busy} onClick={onYes}>
          Revert it
        </Button>
        <Button onClick={onNo}>Keep it</Button>
      </Buttons>
    </Section>
  );
}
