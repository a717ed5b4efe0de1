import { useState } from "react";
import type { Nation } from "../../calendar/bankHolidays";
import type { IsoDate } from "../../calendar/isoDate";
import type { TimetableListed, TimetableWanted } from "../../jobs/timetable/timetableTypes";
import { keyDaysOf, type KeyDay, type ProcedureId } from "../../review/timetables/procedure";
import { PROCEDURES } from "../../review/timetables/procedures";
import { britishDay } from "../../calendar/britishDay";
import { dayWritten } from "../shared/DayField";

interface TimetableFields {
  procedure: ProcedureId;
  setProcedure: (procedure: ProcedureId) => void;
  trigger: string;
  setTrigger: (text: string) => void;
  /** The trigger was asked for, and is not a day. */
  triggerMissing: boolean;
  /** The days that the procedure asks for beside its trigger, with what is written for each. */
  keyDays: readonly { day: KeyDay; text: string }[];
  setKeyDay: (day: KeyDay, text: string) => void;
  /** "" for the review's own. */
  nation: Nation | "";
  setNation: (nation: Nation | "") => void;
  /** Makes the timetable unless a day cannot be read; false where the trigger is missing. */
  submit: () => boolean;
}

function shown(day: IsoDate | null | undefined): string {
  return day ? britishDay(day) : "";
}

/** What a person writes to make a timetable; it begins with the timetable that the workbook has already. */
export function useTimetableForm(
  made: TimetableListed | null,
  today: IsoDate,
  onMake: (wanted: TimetableWanted) => void,
): TimetableFields {
  const [procedure, setProcedure] = useState<ProcedureId>(made?.procedure ?? "rapid-review");
  const [trigger, setTrigger] = useState(shown(made?.days.trigger));
  const [texts, setTexts] = useState<Record<KeyDay, string>>({
    meeting: shown(made?.days.meeting),
    decision: shown(made?.days.decision),
    publication: shown(made?.days.publication),
  });
  const [nation, setNation] = useState<Nation | "">("");
  const [asked, setAsked] = useState(false);
  const first = dayWritten(trigger, today);
  const keyDays = keyDaysOf(PROCEDURES[procedure]).map((day) => ({ day, text: texts[day] }));

  function submit(): boolean {
    setAsked(true);
    if (first === null) return false;
    const days: Partial<Record<KeyDay, IsoDate>> = {};
    for (const { day, text } of keyDays) {
      if (text.trim() === "") continue;
      const date = dayWritten(text, today);
      // The field says that it cannot be read.
      if (date === null) return true;
      days[day] = date;
    }
    onMake({ procedure, days: { trigger: first, ...days }, ...(nation !== "" && { nation }) });
    return true;
  }

  return {
    procedure,
    setProcedure,
    trigger,
    setTrigger,
    triggerMissing: asked && first === null,
    keyDays,
    setKeyDay: (day, text) => setTexts({ ...texts, [day]: text }),
    nation,
    setNation,
    submit,
  };
}
