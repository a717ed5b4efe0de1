import { useState } from "react";
import type { IsoDate } from "../../calendar/isoDate";
import type { ActionFollowed, Completion } from "../../jobs/plan/planTypes";
import { britishDay } from "../../calendar/britishDay";
import { DayField, dayWritten } from "../shared/DayField";
import { Form } from "../shared/Form";
import { TextField } from "../shared/TextField";

function problemOf(day: IsoDate | null, today: IsoDate): string {
  if (day === null) return "Enter the day on which it was done.";
  return day > today ? "This day is in the future." : "";
}

/** Asks for the day, the evidence and the impact of a completed action. Without the last two it asks once more, and never blocks. */
export function CompleteForm({
  action,
  today,
  onComplete,
  onCancel,
}: {
  action: ActionFollowed;
  today: IsoDate;
  onComplete: (completion: Omit<Completion, "ref">) => void;
  onCancel: () => void;
}) {
  const [text, setText] = useState(britishDay(today));
  const [evidence, setEvidence] = useState("");
  const [impact, setImpact] = useState("");
  const [asked, setAsked] = useState(false);
  const day = dayWritten(text, today);
  const noEvidence = action.evidence === "" && evidence.trim() === "";
  const noImpact = action.impact === "" && impact.trim() === "";

  function submit(): boolean {
    if (day === null || problemOf(day, today) !== "") {
      setAsked(true);
      return false;
    }
    if ((noEvidence || noImpact) && !asked) setAsked(true);
    else onComplete({ completed: day, evidence: evidence.trim(), impact: impact.trim() });
    return true;
  }

  return (
    <Form
      submit={asked && (noEvidence || noImpact) ? "Complete it anyway" : "Complete it"}
      onSubmit={submit}
      onCancel={onCancel}
    >
      <DayField
        label={`Completion date of ${action.ref}`}
        required
        text={text}
        today={today}
        problem={asked ? problemOf(day, today) : ""}
        onText={setText}
      />
      <TextField
        label="Evidence"
        hint={action.evidence === "" ? "What shows that it was done." : `The plan says: ${action.evidence}`}
        problem={asked && noEvidence ? "Without evidence, nobody can show later that it was done." : ""}
        warningOnly
        lines={2}
        value={evidence}
        onValue={setEvidence}
      />
      <TextField
        label="Impact"
        hint={action.impact === "" ? "What difference it made." : `The plan says: ${action.impact}`}
        problem={
          asked && noImpact ? "Without this, the publication extract cannot say what difference it made." : ""
        }
        warningOnly
        lines={2}
        value={impact}
        onValue={setImpact}
      />
    </Form>
  );
}
