import { Field, Input } from "@fluentui/react-components";
import { readRecordedDate } from "../../calendar/readRecordedDate";
import { type IsoDate } from "../../calendar/isoDate";

/** The one day that a person wrote in whatever form; null for nothing, for words and for a month or a year. */
export function dayWritten(text: string, today: IsoDate): IsoDate | null {
  if (text.trim() === "") return null;
  const { start, end, approximate } = readRecordedDate(text, { today });
  return start !== null && start === end && !approximate ? start : null;
}

interface DayFieldProps {
  label: string;
  text: string;
  today: IsoDate;
  required?: boolean;
  hint?: string;
  /** What is wrong with the day, where something is beside that it cannot be read. */
  problem?: string;
  onText: (text: string) => void;
}

/** A day as people here write it, whatever language the machine speaks; a text that is no day says so. */
export function DayField({
  label,
  text,
  today,
  required = false,
  hint,
  problem = "",
  onText,
}: DayFieldProps) {
  const unread = text.trim() !== "" && dayWritten(text, today) === null;
  const said = unread ? "This is not read as a day. Write it as 31/03/2027." : problem;
  return (
    <Field
      label={label}
      required={required}
      {...(hint !== undefined && { hint })}
      {...(said !== "" && { validationMessage: said })}
    >
      <Input
        value={text}
        placeholder="dd/mm/yyyy"
        onChange={(_, { value }) => {
          onText(value);
        }}
      />
    </Field>
  );
}
