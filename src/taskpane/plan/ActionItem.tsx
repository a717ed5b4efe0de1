import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { IsoDate } from "../../calendar/isoDate";
import type { ActionFollowed, Completion } from "../../jobs/plan/planTypes";
import { itemLook } from "../shared/itemLook";
import { counted } from "../shared/words";
import { CompleteForm } from "./CompleteForm";
import { TextForm } from "../shared/TextForm";
import { britishDay } from "../../calendar/britishDay";

const useStyles = makeStyles({
  item: { ...itemLook, overflowWrap: "anywhere" },
  place: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  words: { margin: 0, whiteSpace: "pre-wrap" },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalXS },
});

/** What a person can do with an action. */
export interface PlanActions {
  show: (sheet: string, address: string) => void;
  note: (ref: string, note: string) => void;
  complete: (completion: Completion) => void;
}

/** "Red · due 12/10/2026, 29 working days ago". */
function whenInWords({ rag, target, targetAsWritten, daysLeft, status }: ActionFollowed): string {
  const standing = `${rag}${status === null ? "" : ` · ${status.toLowerCase()}`}`;
  if (target === null) {
    const written = targetAsWritten === "" ? "" : `: “${targetAsWritten}” names no day`;
    return status === "Complete" || status === "Not accepted"
      ? standing
      : `${standing} · needs a date${written}`;
  }
  if (daysLeft === null) return `${standing} · target ${britishDay(target)}`;
  const days = counted(Math.abs(daysLeft), "working day", "working days");
  const when = daysLeft < 0 ? `${days} ago` : daysLeft === 0 ? "no working days left" : `${days} left`;
  return `${standing} · due ${britishDay(target)}, ${when}`;
}

/** One action of the plan: what it is, when it is due, and what can be done with it. */
export function ActionItem({
  action,
  today,
  busy,
  actions,
}: {
  action: ActionFollowed;
  today: IsoDate;
  busy: boolean;
  actions: PlanActions;
}) {
  const styles = useStyles();
  const [open, setOpen] = useState<"note" | "complete" | null>(null);
  const { ref, agency, lead, evidence, impact, latestNote, status } = action;
  const who = [agency, lead].filter((part) => part !== "").join(", ");
  const close = () => {
    setOpen(null);
  };
  return (
    <li className={styles.item}>
      <span className={styles.place}>
        {ref} · {who === "" ? "nobody named" : who}
      </span>
      <p className={styles.words}>{action.action}</p>
      <span className={styles.place}>{whenInWords(action)}</span>
      {latestNote !== "" && <p className={styles.words}>{latestNote}</p>}
      {open === "note" && (
        <TextForm
          label={`Progress of ${ref}`}
          hint="It is kept with today's date above the earlier notes."
          missing="Write what has happened."
          submit="Add the note"
          onSubmit={(note) => {
            close();
            actions.note(ref, note);
          }}
          onCancel={close}
        />
      )}
      {open === "complete" && (
        <CompleteForm
          called={ref}
          today={today}
          evidence={evidence}
          impact={impact}
          onComplete={(completion) => {
            close();
            actions.complete({ ref, ...completion });
          }}
          onCancel={close}
        />
      )}
      {open === null && (
        <div className={styles.buttons}>
          <Button
            size="small"
            aria-label={`Show ${ref}`}
            onClick={() => {
              actions.show(action.sheet, action.address);
            }}
          >
            Show
          </Button>
          <Button
            size="small"
            disabledFocusable={busy}
            aria-label={`Add a progress note to ${ref}`}
            onClick={() => {
              setOpen("note");
            }}
          >
            Note…
          </Button>
          {status !== "Complete" && (
            <Button
              size="small"
              disabledFocusable={busy}
              aria-label={`Complete ${ref}`}
              onClick={() => {
                setOpen("complete");
              }}
            >
              Complete…
            </Button>
          )}
        </div>
      )}
    </li>
  );
}
