import { useState } from "react";
import type { IsoDate } from "../../calendar/isoDate";
import type { ActionFollowed } from "../../jobs/plan/planTypes";
import { ListItem } from "../shared/ListItem";
import { TextForm } from "../shared/TextForm";
import { Words } from "../shared/Words";
import { ActionButtons } from "./ActionButtons";
import { whenInWords } from "./actionInWords";
import { CompleteForm } from "./CompleteForm";
import type { FollowUp } from "./followUp";

/** What a person can do with the plan and its actions. */
export interface PlanActions extends FollowUp {
  show: (sheet: string, address: string) => void;
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
  const [open, setOpen] = useState<"note" | "complete" | null>(null);
  const { ref, agency, lead, latestNote } = action;
  const who = [agency, lead].filter((part) => part !== "").join(", ");
  const close = () => setOpen(null);
  return (
    <ListItem>
      <Words small>
        {ref} · {who === "" ? "no one named" : who}
      </Words>
      <Words fromCell>{action.action}</Words>
      <Words small>{whenInWords(action)}</Words>
      {latestNote !== "" && <Words fromCell>{latestNote}</Words>}
      {open === "note" && (
        <TextForm
          label={`Progress on ${ref}`}
          hint="It is added above the earlier notes, with today's date."
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
          action={action}
          today={today}
          onComplete={(completion) => {
            close();
            actions.complete({ ref, ...completion });
          }}
          onCancel={close}
        />
      )}
      {open === null && <ActionButtons action={action} busy={busy} onShow={actions.show} onOpen={setOpen} />}
    </ListItem>
  );
}
