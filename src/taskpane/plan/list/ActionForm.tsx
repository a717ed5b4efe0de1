import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { IsoDate } from "../../../calendar/isoDate";
import type { ActionChange, ActionFollowed, PlanFollowed } from "../../../jobs/plan/planTypes";
import { STATUSES } from "../../../plan/status";
import { Buttons } from "../../shared/Buttons";
import { Fold } from "../../shared/Fold";
import { ItemButton } from "../../shared/ItemButton";
import { TextField } from "../../shared/TextField";
import { Words } from "../../shared/Words";
import { CellChoice, CellDay, CellText } from "./fields";
import { doubtsOf, movesInWords } from "./inWords";
import type { Changes } from "./useChanges";

const useStyles = makeStyles({
  form: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalM,
    backgroundColor: tokens.colorNeutralBackground3,
    "& .fui-Field, & select": { minWidth: 0 },
    "& .fui-Input, & .fui-Input input": { minWidth: 0, width: "100%" },
  },
  two: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fit, minmax(min(126px, 100%), 1fr))",
    gap: tokens.spacingHorizontalS,
    alignItems: "start",
  },
});

/** What an action's form works with. */
export interface ActionDesk {
  plan: PlanFollowed;
  today: IsoDate;
  changes: Changes;
  show: (sheet: string, address: string) => void;
}

/** An action where it is listed: each field is written as it is left. */
export function ActionForm({ action, desk }: { action: ActionFollowed; desk: ActionDesk }) {
  const styles = useStyles();
  const { plan, today, changes, show } = desk;
  const { ref, status, target, targetAsWritten, agency, lead, progress } = action;
  const change = (what: ActionChange) => changes.change([ref], what, seenOf(action, what));
  const isUsed = status === "Complete" || action.evidence !== "" || action.impact !== "";
  const more = <Proof action={action} desk={desk} />;
  return (
    <div className={styles.form} role="group" aria-label={`${ref}, its fields`}>
      <div className={styles.two}>
        <CellChoice
          label="Status"
          value={status ?? ""}
          options={STATUSES}
          none={status === null ? "Not one of these" : ""}
          onLeave={(text) => {
            const chosen = STATUSES.find((one) => one === text);
            if (chosen) change({ status: chosen });
          }}
        />
        <CellDay
          label="Target date"
          value={target}
          today={today}
          hint={
            movesInWords(action) ||
            (target === null && targetAsWritten !== "" ? `Written: “${targetAsWritten}”` : "")
          }
          onLeave={(day) => change({ target: day })}
        />
      </div>
      <CellChoice
        label="Agency"
        value={agency}
        options={plan.agencyNames}
        none="No agency"
        onLeave={(text) => change({ agency: text })}
      />
      <CellText
        label="Lead (role)"
        value={lead}
        onLeave={(text) => change({ lead: text.split(/\s*;\s*/).join("\n") })}
      />
      <ProgressNotes
        key={ref}
        called={ref}
        progress={progress}
        busy={changes.busy}
        onNote={(note) => changes.note(ref, note)}
      />
      {isUsed ? more : <Fold summary="Evidence, impact and %">{more}</Fold>}
      {doubtsOf(ref, plan).map((doubt) => (
        <Words key={doubt} small>
          {doubt}
        </Words>
      ))}
      <Buttons>
        <Words small>Written as you leave a field.</Words>
        <ItemButton name={`Show ${ref}`} onClick={() => show(action.sheet, action.address)}>
          Show
        </ItemButton>
      </Buttons>
    </div>
  );
}

/** What the person saw in the fields that are changed. */
function seenOf(action: ActionFollowed, change: ActionChange): ActionChange {
  const { status, ...others } = action;
  const seen = { ...others, ...(status !== null && { status }) };
  return Object.fromEntries(Object.entries(seen).filter(([key]) => key in change));
}

/** What shows that an action was done, who signed it off, and when its impact is looked at. */
function Proof({ action, desk: { today, changes } }: { action: ActionFollowed; desk: ActionDesk }) {
  const styles = useStyles();
  const { ref, status, evidence, impact } = action;
  const change = (what: ActionChange) => changes.change([ref], what, seenOf(action, what));
  return (
    <>
      <div className={styles.two}>
        <CellText label="% done" value={action.percent} onLeave={(percent) => change({ percent })} />
        <CellDay
          label="Completed"
          value={action.completed}
          today={today}
          notAfter={today}
          onLeave={(completed) => change({ completed })}
        />
      </div>
      <CellText
        label="Evidence"
        hint={evidence === "" ? "What shows that it was done." : ""}
        lines={2}
        value={evidence}
        onLeave={(text) => change({ evidence: text })}
      />
      <CellText
        label="Impact"
        hint={impact === "" ? "What difference it made." : ""}
        lines={2}
        value={impact}
        onLeave={(text) => change({ impact: text })}
      />
      {status === "Complete" && (
        <>
          <CellText
            label="Signed off by (role)"
            hint={action.signedOff === null ? "Complete is not yet signed off." : ""}
            value={action.signedOffBy}
            onLeave={(signedOffBy) => change({ signedOffBy })}
          />
          <div className={styles.two}>
            <CellDay
              label="Signed off"
              value={action.signedOff}
              today={today}
              notAfter={today}
              onLeave={(signedOff) => change({ signedOff })}
            />
            <CellDay
              label="Impact review"
              hint="When somebody looks whether it has lasted."
              value={action.impactReview}
              today={today}
              onLeave={(impactReview) => change({ impactReview })}
            />
          </div>
        </>
      )}
    </>
  );
}

/** What is known of an action's progress, and a note that is added above it with today's date. */
function ProgressNotes({
  called,
  progress,
  busy,
  onNote,
}: {
  called: string;
  progress: string;
  busy: boolean;
  onNote: (note: string) => void;
}) {
  const [note, setNote] = useState("");
  const add = () => {
    if (note.trim() === "") return;
    setNote("");
    onNote(note);
  };
  return (
    <>
      <TextField
        label="Progress"
        hint="It is added above the earlier notes, with today's date."
        lines={2}
        value={note}
        onValue={setNote}
      />
      {note.trim() !== "" && (
        <div>
          <Button
            size="small"
            disabledFocusable={busy}
            aria-label={`Add the note to ${called}`}
            onClick={add}
          >
            Add the note
          </Button>
        </div>
      )}
      {progress !== "" && (
        <Words small fromCell>
          {progress}
        </Words>
      )}
    </>
  );
}
