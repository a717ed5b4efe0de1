import { Field, Input, Select, Textarea } from "@fluentui/react-components";
import type { IsoDate } from "../../../calendar/isoDate";
import { britishDay } from "../../../calendar/britishDay";
import { dayWritten } from "../../shared/DayField";
import { useDraft } from "./useDraft";

interface CellFieldProps {
  label: string;
  value: string;
  hint?: string;
  onLeave: (text: string) => void;
}

/** A text of an action, written when the field is left. */
export function CellText({ label, value, hint, lines, onLeave }: CellFieldProps & { lines?: number }) {
  const draft = useDraft(value, (text) => {
    onLeave(text);
    return true;
  });
  const given = { value: draft.text, onFocus: draft.onFocus, onBlur: draft.onBlur };
  return (
    <Field label={label} {...(hint !== undefined && hint !== "" && { hint })}>
      {lines === undefined ? (
        <Input {...given} onChange={(_, data) => draft.setText(data.value)} />
      ) : (
        <Textarea {...given} rows={lines} onChange={(_, data) => draft.setText(data.value)} />
      )}
    </Field>
  );
}

/** A day of an action, written when the field is left; one that cannot be read is not written, and says so. */
export function CellDay({
  label,
  value,
  hint,
  today,
  notAfter,
  onLeave,
}: {
  label: string;
  value: IsoDate | null;
  hint?: string;
  today: IsoDate;
  notAfter?: IsoDate;
  onLeave: (day: IsoDate | null) => void;
}) {
  const problemOf = (text: string): string => {
    if (text.trim() === "") return "";
    const day = dayWritten(text, today);
    if (day === null) return "This cannot be read as a day. Write it like this: 31/03/2027.";
    return notAfter !== undefined && day > notAfter ? "This day is in the future." : "";
  };
  const draft = useDraft(value === null ? "" : britishDay(value), (text) => {
    const isSound = problemOf(text) === "";
    const day = dayWritten(text, today);
    if (isSound && day !== value) onLeave(day);
    return isSound;
  });
  const problem = problemOf(draft.text);
  return (
    <Field
      label={label}
      {...(hint !== undefined && hint !== "" && { hint })}
      {...(problem !== "" && { validationState: "error" as const, validationMessage: problem })}
    >
      <Input
        value={draft.text}
        placeholder="dd/mm/yyyy"
        onFocus={draft.onFocus}
        onBlur={draft.onBlur}
        onChange={(_, data) => draft.setText(data.value)}
      />
    </Field>
  );
}

/** One of several words of an action, written when the field is left: arrow keys pass over others on their way. */
export function CellChoice({
  label,
  value,
  options,
  none,
  onLeave,
}: Omit<CellFieldProps, "hint"> & { options: readonly string[]; none: string }) {
  const draft = useDraft(value, (text) => {
    onLeave(text);
    return true;
  });
  const all = options.includes(value) || value === "" ? options : [value, ...options];
  return (
    <Field label={label}>
      <Select
        value={draft.text}
        onFocus={draft.onFocus}
        onBlur={draft.onBlur}
        onChange={(_, data) => draft.setText(data.value)}
      >
        {(value === "" || none !== "") && <option value="">{none}</option>}
        {all.map((option) => (
          <option key={option} value={option}>
            {option}
          </option>
        ))}
      </Select>
    </Field>
  );
}
