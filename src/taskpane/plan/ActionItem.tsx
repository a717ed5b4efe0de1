import { useState } from "react";
import type { IsoDate } from "../../calendar/isoDate";
import type { ActionFollowed } from "../../jobs/plan/planTypes";
import { britishDay } from "../../calendar/britishDay";
import { Buttons } from "../shared/Buttons";
import { ItemButton } from "../shared/ItemButton";
import { ListItem } from "../shared/ListItem";
import { counted } from "../shared/sentenceParts";
import { TextForm } from "../shared/TextForm";
import { Words } from "../shared/Words";
import { CompleteForm } from "./CompleteForm";
import { KeepForm } from "./KeepForm";
import type { FollowUp } from "./planActs";

type OpenForm = "note" | "complete" | "target" | "signOff" | "review";

/** What a person can do with the plan and its actions. */
export interface PlanActions extends FollowUp {
  show: (sheet: string, address: string) => void;
}

/** "Moved twice, first due 31/03/2026 · impact review 01/12/2026"; "" where a plan does not keep these. */
function keptInWords({ moved, firstTarget, signedOff, impactReview }: ActionFollowed): string {
  const times = moved === 1 ? "once" : moved === 2 ? "twice" : `${String(moved)} times`;
  const first = firstTarget === null ? "" : `, first due ${britishDay(firstTarget)}`;
  return [
    moved > 0 ? `target moved ${times}${first}` : "",
    signedOff === null ? "" : `signed off ${britishDay(signedOff)}`,
    impactReview === null ? "" : `impact review ${britishDay(impactReview)}`,
  ]
    .filter((part) => part !== "")
    .join(" · ");
}

/** "Red · in progress · due 12/10/2026, 29 working days ago". */
function whenInWords({ rag, target, targetAsWritten, daysLeft, status }: ActionFollowed): string {
  const state = `${rag}${status === null ? "" : ` · ${status.toLowerCase()}`}`;
  if (target === null) {
    if (status === "Complete" || status === "Not accepted") return state;
    const written = targetAsWritten === "" ? "" : `, not “${targetAsWritten}”`;
    return `${state} · needs a date${written}`;
  }
  if (daysLeft === null) return `${state} · target ${britishDay(target)}`;
  const days = counted(Math.abs(daysLeft), "working day", "working days");
  const when = daysLeft < 0 ? `${days} ago` : daysLeft === 0 ? "no working days left" : `${days} left`;
  return `${state} · due ${britishDay(target)}, ${when}`;
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
  const [open, setOpen] = useState<OpenForm | null>(null);
  const { ref, agency, lead, latestNote } = action;
  const who = [agency, lead].filter((part) => part !== "").join(", ");
  const kept = keptInWords(action);
  const close = () => setOpen(null);
  return (
    <ListItem>
      <Words small>
        {ref} · {who === "" ? "no one named" : who}
      </Words>
      <Words fromCell>{action.action}</Words>
      <Words small>{whenInWords(action)}</Words>
      {kept !== "" && <Words small>{kept}</Words>}
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
      {open !== null && (
        <ActionKeeping open={open} action={action} today={today} actions={actions} onClose={close} />
      )}
      {open === null && <ActionButtons action={action} busy={busy} onShow={actions.show} onOpen={setOpen} />}
    </ListItem>
  );
}

/** The forms for another target, a sign-off and an impact review. */
function ActionKeeping({
  open,
  action: { ref, target, impactReview },
  today,
  actions,
  onClose,
}: {
  open: OpenForm;
  action: ActionFollowed;
  today: IsoDate;
  actions: PlanActions;
  onClose: () => void;
}) {
  if (open === "target") {
    return (
      <KeepForm
        label={`New target date of ${ref}`}
        hint="The first target is kept, and the move is counted."
        day={target}
        today={today}
        submit="Set the target"
        onSubmit={(day) => {
          onClose();
          if (day !== null) actions.moveTarget(ref, day);
        }}
        onCancel={onClose}
      />
    );
  }
  if (open === "signOff") {
    return (
      <KeepForm
        label={`Day ${ref} was signed off`}
        hint="Complete is not yet signed off."
        day={today}
        today={today}
        notAfter={today}
        submit="Sign it off"
        who={{ label: "Signed off by (role)", missing: "Say who signs it off." }}
        onSubmit={(on, by) => {
          onClose();
          if (on !== null) actions.signOff({ ref, by, on });
        }}
        onCancel={onClose}
      />
    );
  }
  return open === "review" ? (
    <KeepForm
      label={`Impact review of ${ref}`}
      hint="The day on which somebody looks whether the change has lasted. No day takes it away."
      day={impactReview}
      today={today}
      mayBeEmpty
      submit="Set the day"
      onSubmit={(day) => {
        onClose();
        actions.impactReview(ref, day);
      }}
      onCancel={onClose}
    />
  ) : null;
}

/** The way to an action's row, and to the forms of what can be done with it. */
function ActionButtons({
  action: { ref, sheet, address, status },
  busy,
  onShow,
  onOpen,
}: {
  action: ActionFollowed;
  busy: boolean;
  onShow: (sheet: string, address: string) => void;
  onOpen: (form: OpenForm) => void;
}) {
  return (
    <Buttons close>
      <ItemButton name={`Show ${ref}`} onClick={() => onShow(sheet, address)}>
        Show
      </ItemButton>
      <ItemButton name={`Add a progress note to ${ref}`} busy={busy} onClick={() => onOpen("note")}>
        Note…
      </ItemButton>
      {status !== "Complete" && (
        <ItemButton name={`Complete ${ref}`} busy={busy} onClick={() => onOpen("complete")}>
          Complete…
        </ItemButton>
      )}
      {status === "Complete" ? (
        <>
          <ItemButton name={`Sign ${ref} off`} busy={busy} onClick={() => onOpen("signOff")}>
            Sign off…
          </ItemButton>
          <ItemButton name={`Set the impact review of ${ref}`} busy={busy} onClick={() => onOpen("review")}>
            Impact review…
          </ItemButton>
        </>
      ) : (
        <ItemButton name={`Set another target for ${ref}`} busy={busy} onClick={() => onOpen("target")}>
          New target…
        </ItemButton>
      )}
    </Buttons>
  );
}
