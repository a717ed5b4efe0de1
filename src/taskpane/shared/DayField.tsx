import { readRecordedDate } from "../../calendar/readRecordedDate";
import { type IsoDate } from "../../calendar/isoDate";
import { TextField } from "./TextField";

/** The one day that a person wrote, in whatever form; null for nothing, for other words, and for a month or a year. */
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
  /** What is wrong with a day that can be read; "" for nothing. */
  problem?: string;
  onText: (text: string) => void;
}

/** A day written the British way, whatever the language of the machine. It says so where the text is not a day. */
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
  return (
    <TextField
      label={label}
      value={text}
      required={required}
      placeholder="dd/mm/yyyy"
      problem={unread ? "This cannot be read as a day. Write it like this: 31/03/2027." : problem}
      {...(hint !== undefined && { hint })}
      onValue={onText}
    />
  );
}
