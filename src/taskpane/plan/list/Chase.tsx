import { Button, makeStyles } from "@fluentui/react-components";
import { useState } from "react";
import { FailureNotice } from "../../shared/FailureNotice";
import { LiveRegion } from "../../shared/LiveRegion";
import { FootButtons } from "../../shared/Buttons";
import { Section } from "../../shared/Section";
import { Words } from "../../shared/Words";
import type { ActionDesk } from "./ActionForm";
import { ActionRow } from "./ActionRow";

const useStyles = makeStyles({ list: { listStyleType: "none", margin: 0, padding: 0 } });

/** What is overdue or due soon, one action after the other, each with its fields. */
export function Chase({
  desk,
  chased,
  step,
}: {
  desk: ActionDesk;
  /** Refs, as they were when it began. */
  chased: readonly string[];
  step: number;
}) {
  const styles = useStyles();
  const action = desk.plan.actions.find(({ ref }) => ref === chased[step]);
  const { failure, reset, last } = desk.changes;
  const [open, setOpen] = useState(true);
  return (
    <Section key={step} heading={`${String(step + 1)} of ${String(chased.length)} to chase`} takesFocus>
      <LiveRegion text={last?.words ?? ""} />
      {failure && <FailureNotice failure={failure} onClose={reset} />}
      {action ? (
        <ul className={styles.list}>
          <ActionRow key={action.ref} action={action} desk={desk} open={open} onOpen={setOpen} />
        </ul>
      ) : (
        <Words>{chased[step]} is no longer in the plan.</Words>
      )}
    </Section>
  );
}

/** On to the next, or back to all of them. */
export function ChaseFoot({
  step,
  of,
  onStep,
  onLeave,
}: {
  step: number;
  of: number;
  onStep: (step: number) => void;
  onLeave: () => void;
}) {
  const isLast = step + 1 >= of;
  return (
    <FootButtons>
      <Button appearance="primary" onClick={() => (isLast ? onLeave() : onStep(step + 1))}>
        {isLast ? "Done" : "Next to chase"}
      </Button>
      {step > 0 && <Button onClick={() => onStep(step - 1)}>Previous</Button>}
      {!isLast && <Button onClick={onLeave}>Back</Button>}
    </FootButtons>
  );
}
