import { useState } from "react";
import { britishDay } from "../../calendar/britishDay";
import type { IsoDate } from "../../calendar/isoDate";
import { NATIONS, type Nation } from "../../calendar/bankHolidays";
import type { TimetableListed, TimetableWanted } from "../../jobs/timetable/timetableTypes";
import { keyDaysOf, PROCEDURE_IDS, type KeyDay, type ProcedureId } from "../../review/timetables/procedure";
import { PROCEDURES } from "../../review/timetables/procedures";
import { DayField, dayWritten } from "../shared/DayField";
import { Form } from "../shared/Form";
import { OneOf, OneOrAll } from "../shared/OneOf";

const NATION_NAMES: Readonly<Record<Nation, string>> = {
  england: "England",
  wales: "Wales",
  scotland: "Scotland",
  "northern-ireland": "Northern Ireland",
};

const KEY_DAY_NAMES: Readonly<Record<KeyDay, string>> = {
  meeting: "Meeting, once it is fixed",
  decision: "Decision, once it is taken",
  publication: "Publication, once it is known",
};

function shown(day: IsoDate | null | undefined): string {
  return day ? britishDay(day) : "";
}

/** The procedure, its trigger and the days that are known, to make a timetable from; it begins with the one that there is. */
export function TimetableForm({
  made,
  today,
  busy,
  onMake,
}: {
  /** The timetable that the workbook has already. */
  made: TimetableListed | null;
  today: IsoDate;
  busy: boolean;
  onMake: (wanted: TimetableWanted) => void;
}) {
  const [procedure, setProcedure] = useState<ProcedureId>(made?.procedure ?? "rapid-review");
  const [trigger, setTrigger] = useState(shown(made?.days.trigger));
  const [texts, setTexts] = useState<Record<KeyDay, string>>({
    meeting: shown(made?.days.meeting),
    decision: shown(made?.days.decision),
    publication: shown(made?.days.publication),
  });
  // "" for the review's own.
  const [nation, setNation] = useState<Nation | "">("");
  const [asked, setAsked] = useState(false);
  const first = dayWritten(trigger, today);
  const keyDays = keyDaysOf(PROCEDURES[procedure]).map((day) => ({ day, text: texts[day] }));

  /** Makes the timetable unless a day cannot be read; false where the trigger is missing. */
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

  return (
    <Form submit={made === null ? "Make the timetable" : "Make it again"} busy={busy} onSubmit={submit}>
      <OneOf
        label="Procedure"
        options={PROCEDURE_IDS}
        wordsOf={(id) => PROCEDURES[id].title}
        value={procedure}
        onValue={setProcedure}
      />
      <DayField
        label={PROCEDURES[procedure].trigger}
        required
        hint="The day that the timetable counts from."
        text={trigger}
        today={today}
        problem={asked && first === null ? "Enter the day that the timetable counts from." : ""}
        onText={setTrigger}
      />
      {keyDays.map(({ day, text }) => (
        <DayField
          key={day}
          label={KEY_DAY_NAMES[day]}
          text={text}
          today={today}
          onText={(written) => setTexts({ ...texts, [day]: written })}
        />
      ))}
      <OneOrAll
        label="Bank holidays of"
        all="The review's nation (England if it has none)"
        options={NATIONS}
        wordsOf={(nation) => NATION_NAMES[nation]}
        value={nation}
        onValue={setNation}
      />
    </Form>
  );
}
