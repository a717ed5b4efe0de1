import type { IsoDate } from "../../calendar/isoDate";
import { NATIONS, type Nation } from "../../calendar/bankHolidays";
import type { TimetableListed, TimetableWanted } from "../../jobs/timetable/timetableTypes";
import { PROCEDURE_IDS, type KeyDay } from "../../review/timetables/procedure";
import { PROCEDURES } from "../../review/timetables/procedures";
import { DayField } from "../shared/DayField";
import { Form } from "../shared/Form";
import { OneOf } from "../shared/OneOf";
import { OneOrAll } from "../shared/OneOrAll";
import { useTimetableForm } from "./useTimetableForm";

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

/** The procedure, its trigger and the days that are known, to make a timetable from. */
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
  const form = useTimetableForm(made, today, onMake);
  return (
    <Form submit={made === null ? "Make the timetable" : "Make it again"} busy={busy} onSubmit={form.submit}>
      <OneOf
        label="Procedure"
        options={PROCEDURE_IDS}
        wordsOf={(id) => PROCEDURES[id].title}
        value={form.procedure}
        onValue={form.setProcedure}
      />
      <DayField
        label={PROCEDURES[form.procedure].trigger}
        required
        hint="The day that the timetable counts from."
        text={form.trigger}
        today={today}
        problem={form.triggerMissing ? "Enter the day that the timetable counts from." : ""}
        onText={form.setTrigger}
      />
      {form.keyDays.map(({ day, text }) => (
        <DayField
          key={day}
          label={KEY_DAY_NAMES[day]}
          text={text}
          today={today}
          onText={(written) => form.setKeyDay(day, written)}
        />
      ))}
      <OneOrAll
        label="Bank holidays of"
        all="The review's nation (England if it has none)"
        options={NATIONS}
        wordsOf={(nation) => NATION_NAMES[nation]}
        value={form.nation}
        onValue={form.setNation}
      />
    </Form>
  );
}
