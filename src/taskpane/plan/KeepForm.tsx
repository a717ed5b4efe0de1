import { useState } from "react";
import type { IsoDate } from "../../calendar/isoDate";
import { britishDay } from "../../calendar/britishDay";
import { DayField, dayWritten } from "../shared/DayField";
import { Form } from "../shared/Form";
import { TextField } from "../shared/TextField";

/** What is asked for besides a day: who signs an action off. */
interface Who {
  label: string;
  missing: string;
}

/** Asks for one day about an action: another target, the day of a sign-off, or that of an impact review. */
export function KeepForm({
  label,
  hint,
  day: before,
  today,
  submit,
  who,
  mayBeEmpty = false,
  notAfter,
  onSubmit,
  onCancel,
}: {
  label: string;
  hint: string;
  /** The day as it stands. */
  day: IsoDate | null;
  today: IsoDate;
  submit: string;
  who?: Who;
  /** No day takes away the one that is there. */
  mayBeEmpty?: boolean;
  notAfter?: IsoDate;
  onSubmit: (day: IsoDate | null, by: string) => void;
  onCancel: () => void;
}) {
  const [text, setText] = useState(before === null ? "" : britishDay(before));
  const [by, setBy] = useState("");
  const [asked, setAsked] = useState(false);
  const day = dayWritten(text, today);
  const isEmpty = text.trim() === "";
  const problem = isEmpty
    ? mayBeEmpty
      ? ""
      : "Enter a day."
    : notAfter !== undefined && day !== null && day > notAfter
      ? "This day is in the future."
      : "";
  const nobody = who !== undefined && by.trim() === "";

  function submitted(): boolean {
    setAsked(true);
    const isSound = problem === "" && (day !== null || isEmpty) && !nobody;
    if (isSound) onSubmit(day, by.trim());
    return isSound;
  }

  return (
    <Form submit={submit} onSubmit={submitted} onCancel={onCancel}>
      <DayField
        label={label}
        hint={hint}
        required={!mayBeEmpty}
        text={text}
        today={today}
        problem={asked ? problem : ""}
        onText={setText}
      />
      {who && (
        <TextField
          label={who.label}
          required
          problem={asked && nobody ? who.missing : ""}
          value={by}
          onValue={setBy}
        />
      )}
    </Form>
  );
}
