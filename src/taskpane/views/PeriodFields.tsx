import { Field, Input } from "@fluentui/react-components";
import { useState } from "react";
import { readRecordedDate } from "../../calendar/readRecordedDate";
import { type IsoDate } from "../../calendar/isoDate";
import { britishDay } from "../../calendar/britishDay";

interface Period {
  from: IsoDate | null;
  to: IsoDate | null;
}

interface PeriodFieldsProps {
  today: IsoDate;
  /** Is told of every change; a text that is no date counts as none, and says so. */
  onPeriod: (period: Period) => void;
}

/** From when to when, written as people write dates: "12/03/2021", "March 2021", "2021". */
export function PeriodFields({ today, onPeriod }: PeriodFieldsProps) {
  const [texts, setTexts] = useState({ from: "", to: "" });

  function write(change: Partial<typeof texts>) {
    const now = { ...texts, ...change };
    setTexts(now);
    onPeriod({ from: dayOf(now.from, "from", today), to: dayOf(now.to, "to", today) });
  }

  return (
    <>
      <DayField
        label="From"
        text={texts.from}
        day={dayOf(texts.from, "from", today)}
        onText={(from) => {
          write({ from });
        }}
      />
      <DayField
        label="To"
        text={texts.to}
        day={dayOf(texts.to, "to", today)}
        onText={(to) => {
          write({ to });
        }}
      />
    </>
  );
}

/** A month or a year begins with its first day, and ends with its last. */
function dayOf(text: string, side: "from" | "to", today: IsoDate): IsoDate | null {
  if (text.trim() === "") return null;
  const { start, end } = readRecordedDate(text, { today });
  return side === "from" ? (start ?? end) : (end ?? start);
}

interface DayFieldProps {
  label: string;
  text: string;
  day: IsoDate | null;
  onText: (text: string) => void;
}

function DayField({ label, text, day, onText }: DayFieldProps) {
  const unread = text.trim() !== "" && day === null;
  return (
    <Field
      label={label}
      {...(day !== null && { hint: britishDay(day) })}
      {...(unread && {
        validationState: "warning" as const,
        validationMessage: "This is not read as a date. Write a day such as 12/03/2021, a month or a year.",
      })}
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
