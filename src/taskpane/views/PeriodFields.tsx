import { useState } from "react";
import { readRecordedDate } from "../../calendar/readRecordedDate";
import { type IsoDate } from "../../calendar/isoDate";
import { britishDay } from "../../calendar/britishDay";
import { TextField } from "../shared/TextField";

interface Period {
  from: IsoDate | null;
  to: IsoDate | null;
}

const SIDES = [
  { side: "from", label: "From" },
  { side: "to", label: "To" },
] as const;

type Side = (typeof SIDES)[number]["side"];

/** A month or a year begins with its first day, and ends with its last. */
function dayOf(text: string, side: Side, today: IsoDate): IsoDate | null {
  if (text.trim() === "") return null;
  const { start, end } = readRecordedDate(text, { today });
  return side === "from" ? (start ?? end) : (end ?? start);
}

/**
 * From when to when, written as people write dates: "12/03/2021", "March 2021", "2021".
 * @param onPeriod called with every change; a text that is not a date counts as none, and the field says so
 */
export function PeriodFields({ today, onPeriod }: { today: IsoDate; onPeriod: (period: Period) => void }) {
  const [texts, setTexts] = useState<Record<Side, string>>({ from: "", to: "" });

  function write(side: Side, text: string) {
    const now = { ...texts, [side]: text };
    setTexts(now);
    onPeriod({ from: dayOf(now.from, "from", today), to: dayOf(now.to, "to", today) });
  }

  return SIDES.map(({ side, label }) => {
    const text = texts[side];
    const day = dayOf(text, side, today);
    const unread = text.trim() !== "" && day === null;
    return (
      <TextField
        key={side}
        label={label}
        placeholder="dd/mm/yyyy"
        {...(day !== null && { hint: britishDay(day) })}
        problem={
          unread ? "This cannot be read as a date. Write a day such as 12/03/2021, a month or a year." : ""
        }
        warningOnly
        value={text}
        onValue={(written) => write(side, written)}
      />
    );
  });
}
