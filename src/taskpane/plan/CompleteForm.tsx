import { Field, Textarea } from "@fluentui/react-components";
import { useState } from "react";
import type { IsoDate } from "../../calendar/isoDate";
import type { Completion } from "../../jobs/plan/planTypes";
import { DayField, dayWritten } from "../shared/DayField";
import { ShortForm } from "../shared/ShortForm";
import { britishDay } from "../../calendar/britishDay";

interface CompleteFormProps {
  called: string;
  today: IsoDate;
  /** What stands in the plan already. */
  evidence: string;
  impact: string;
  onComplete: (completion: Omit<Completion, "ref">) => void;
  onCancel: () => void;
}

function problemOf(day: IsoDate | null, today: IsoDate): string {
  if (day === null) return "Enter the day on which it was done.";
  return day > today ? "This day has not been yet." : "";
}

/** Asks for the day, the evidence and the impact of a completed action. Without the last two it asks once more, and never blocks. */
export function CompleteForm({ called, today, evidence, impact, onComplete, onCancel }: CompleteFormProps) {
  const [text, setText] = useState(britishDay(today));
  const day = dayWritten(text, today);
  const [proof, setProof] = useState("");
  const [difference, setDifference] = useState("");
  const [asked, setAsked] = useState(false);
  const dayProblem = asked ? problemOf(day, today) : "";
  const noEvidence = evidence === "" && proof.trim() === "";
  const noImpact = impact === "" && difference.trim() === "";

  function submit(): boolean {
    if (day === null || problemOf(day, today) !== "") {
      setAsked(true);
      return false;
    }
    if ((noEvidence || noImpact) && !asked) setAsked(true);
    else onComplete({ completed: day, evidence: proof.trim(), impact: difference.trim() });
    return true;
  }

  return (
    <ShortForm
      submit={asked && (noEvidence || noImpact) ? "Complete it all the same" : "Complete it"}
      onSubmit={submit}
      onCancel={onCancel}
    >
      <DayField
        label={`Completion date of ${called}`}
        required
        text={text}
        today={today}
        problem={dayProblem}
        onText={setText}
      />
      <Field
        label="Evidence"
        hint={evidence === "" ? "What shows that it was done." : `The plan says: ${evidence}`}
        {...(asked &&
          noEvidence && {
            validationState: "warning" as const,
            validationMessage: "Without evidence nobody can tell later that it was done.",
          })}
      >
        <Textarea
          value={proof}
          onChange={(_, { value }) => {
            setProof(value);
          }}
        />
      </Field>
      <Field
        label="Impact"
        hint={impact === "" ? "What difference it made." : `The plan says: ${impact}`}
        {...(asked &&
          noImpact && {
            validationState: "warning" as const,
            validationMessage: "Without it the extract cannot say what difference it made.",
          })}
      >
        <Textarea
          value={difference}
          onChange={(_, { value }) => {
            setDifference(value);
          }}
        />
      </Field>
    </ShortForm>
  );
}
