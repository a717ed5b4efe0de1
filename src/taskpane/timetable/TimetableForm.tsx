import { useState } from "react";
import { britishDay } from "../../calendar/britishDay";
import type { IsoDate } from "../../calendar/isoDate";
import { NATIONS, type Nation } from "../../calendar/bankHolidays";
import type {
  OwnTimetableWanted,
  TimetableListed,
  TimetableWanted,
} from "../../jobs/timetable/timetableTypes";
import { keyDaysOf, PROCEDURE_IDS, type KeyDay, type ProcedureId } from "../../review/timetables/procedure";
import { NATION_NAMES } from "../../review/recordWords";
import { PROCEDURES } from "../../review/timetables/procedures";
import { DayField, dayWritten } from "../shared/DayField";
import { Form } from "../shared/Form";
import { OneOf, OneOrAll } from "../shared/OneOf";
import { Words } from "../shared/Words";

const KEY_DAY_NAMES: Readonly<Record<KeyDay, string>> = {
  meeting: "Meeting, once it is fixed",
  decision: "Decision, once it is taken",
  publication: "Publication, once it is known",
};

const OWN = "Your own grid, on a sheet of this workbook";
const OWN_TRIGGER = "The grid's first day";
const NO_SHEETS =
  "There is no sheet with a grid in this workbook. Copy yours onto one, with the headings Day, What and Who.";

function textsOf(made: TimetableListed | undefined): Record<KeyDay, string> {
  const { meeting, decision, publication } = made?.days ?? {};
  return { meeting: shown(meeting), decision: shown(decision), publication: shown(publication) };
}

function shown(day: IsoDate | null | undefined): string {
  return day ? britishDay(day) : "";
}

/** A procedure, or a board's own grid on a sheet. */
type Choice = ProcedureId | "own";
const CHOICES: readonly Choice[] = [...PROCEDURE_IDS, "own"];

/**
 * The procedure, its trigger and the days that are known, to make a timetable from; it begins with the first that there is,
 * else with the review's. A board's own grid is read from a sheet.
 */
export function TimetableForm({
  made,
  usual,
  sheets,
  today,
  busy,
  onMake,
  onMakeOwn,
}: {
  /** The timetables that the workbook has already. */
  made: readonly TimetableListed[];
  /** The procedure on the Review sheet, or whatever a person wrote there. */
  usual: string;
  /** Those that may hold a board's own grid. */
  sheets: readonly string[];
  today: IsoDate;
  busy: boolean;
  onMake: (wanted: TimetableWanted) => void;
  onMakeOwn: (wanted: OwnTimetableWanted) => void;
}) {
  const first = made.find(({ procedure }) => procedure !== null);
  const [choice, setChoice] = useState<Choice>(
    first?.procedure ?? PROCEDURE_IDS.find((id) => id === usual) ?? "rapid-review",
  );
  const [trigger, setTrigger] = useState(shown(first?.days.trigger));
  const [texts, setTexts] = useState<Record<KeyDay, string>>(textsOf(first));
  const [sheet, setSheet] = useState("");
  // "" for the review's own.
  const [nation, setNation] = useState<Nation | "">("");
  const [asked, setAsked] = useState(false);
  const begins = dayWritten(trigger, today);
  const keyDays =
    choice === "own" ? [] : keyDaysOf(PROCEDURES[choice]).map((day) => ({ day, text: texts[day] }));
  const gridSheet = sheets.includes(sheet) ? sheet : (sheets[0] ?? "");

  /** One that there is already begins with its days. */
  function choose(wanted: Choice) {
    const known = made.find(({ procedure }) => procedure === wanted);
    setChoice(wanted);
    if (known) {
      setTrigger(shown(known.days.trigger));
      setTexts(textsOf(known));
    }
  }

  /** Makes the timetable unless a day cannot be read; false where the trigger is missing. */
  function submit(): boolean {
    setAsked(true);
    if (begins === null || (choice === "own" && gridSheet === "")) return false;
    const days: Partial<Record<KeyDay, IsoDate>> = {};
    for (const { day, text } of keyDays) {
      if (text.trim() === "") continue;
      const date = dayWritten(text, today);
      // The field says that it cannot be read.
      if (date === null) return true;
      days[day] = date;
    }
    const wanted = { days: { trigger: begins, ...days }, ...(nation !== "" && { nation }) };
    if (choice === "own") onMakeOwn({ sheet: gridSheet, ...wanted });
    else onMake({ procedure: choice, ...wanted });
    return true;
  }

  return (
    <Form
      submit={made.some(({ procedure }) => procedure === choice) ? "Make it again" : "Make the timetable"}
      busy={busy}
      onSubmit={submit}
    >
      <OneOf
        label="Procedure"
        options={CHOICES}
        wordsOf={(id) => (id === "own" ? OWN : PROCEDURES[id].title)}
        value={choice}
        onValue={choose}
      />
      {choice === "own" &&
        (sheets.length === 0 ? (
          <Words>{NO_SHEETS}</Words>
        ) : (
          <OneOf
            label="Sheet with the grid"
            hint="It has headings such as Day, What and Who."
            options={sheets}
            value={gridSheet}
            onValue={setSheet}
          />
        ))}
      <DayField
        label={choice === "own" ? OWN_TRIGGER : PROCEDURES[choice].trigger}
        required
        hint="The day that the timetable counts from."
        text={trigger}
        today={today}
        problem={asked && begins === null ? "Enter the day that the timetable counts from." : ""}
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
