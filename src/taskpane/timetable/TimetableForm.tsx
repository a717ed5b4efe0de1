import { Button, Field, makeStyles, Select, tokens } from "@fluentui/react-components";
import { useRef, useState } from "react";
import type { IsoDate } from "../../calendar/isoDate";
import type { Nation } from "../../calendar/bankHolidays";
import type { TimetableListed, TimetableWanted } from "../../jobs/timetable/timetableTypes";
import { keyDaysOf, PROCEDURE_IDS, type KeyDay, type ProcedureId } from "../../review/timetables/procedure";
import { PROCEDURES } from "../../review/timetables/procedures";
import { DayField, dayWritten } from "../shared/DayField";
import { britishDay } from "../../calendar/britishDay";

const useStyles = makeStyles({
  form: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  // The names of some procedures are longer than the pane is wide.
  narrow: { minWidth: 0, "& select": { width: "100%", textOverflow: "ellipsis" } },
});

const NATION_NAMES: readonly { nation: Nation; name: string }[] = [
  { nation: "england", name: "England" },
  { nation: "wales", name: "Wales" },
  { nation: "scotland", name: "Scotland" },
  { nation: "northern-ireland", name: "Northern Ireland" },
];

const KEY_DAY_NAMES: Readonly<Record<KeyDay, string>> = {
  meeting: "Meeting, once it is fixed",
  decision: "Decision, once it is taken",
  publication: "Publication, once it is known",
};
const FROM_REVIEW = "";

function shown(day: IsoDate | null | undefined): string {
  return day ? britishDay(day) : "";
}

/** The procedure, its trigger and the days that are known, to make a timetable of. */
export function TimetableForm({
  standing,
  today,
  busy,
  onMake,
}: {
  standing: TimetableListed | null;
  today: IsoDate;
  busy: boolean;
  onMake: (wanted: TimetableWanted) => void;
}) {
  const styles = useStyles();
  const [procedure, setProcedure] = useState<ProcedureId>(standing?.procedure ?? "rapid-review");
  const [began, setBegan] = useState(shown(standing?.days.trigger));
  const [texts, setTexts] = useState<Partial<Record<KeyDay, string>>>({
    meeting: shown(standing?.days.meeting),
    decision: shown(standing?.days.decision),
    publication: shown(standing?.days.publication),
  });
  const [nation, setNation] = useState<Nation | typeof FROM_REVIEW>(FROM_REVIEW);
  const [asked, setAsked] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  const chosen = PROCEDURES[procedure];
  const keyDays = keyDaysOf(chosen);
  const trigger = dayWritten(began, today);
  const unread = keyDays.some((day) => (texts[day] ?? "").trim() !== "" && known(day) === null);

  function known(day: KeyDay): IsoDate | null {
    return dayWritten(texts[day] ?? "", today);
  }

  function make(from: IsoDate) {
    const days = keyDays.flatMap((day): [KeyDay, IsoDate][] => {
      const date = known(day);
      return date === null ? [] : [[day, date]];
    });
    onMake({
      procedure,
      days: { trigger: from, ...Object.fromEntries(days) },
      ...(nation !== FROM_REVIEW && { nation }),
    });
  }

  return (
    <form
      noValidate
      ref={form}
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        setAsked(true);
        if (trigger === null) form.current?.querySelector("input")?.focus();
        else if (!unread) make(trigger);
      }}
    >
      <Field label="Procedure" className={styles.narrow}>
        <Select
          value={procedure}
          onChange={(_, { value }) => {
            const known = PROCEDURE_IDS.find((id) => id === value);
            if (known) setProcedure(known);
          }}
        >
          {PROCEDURE_IDS.map((id) => (
            <option key={id} value={id}>
              {PROCEDURES[id].title}
            </option>
          ))}
        </Select>
      </Field>
      <DayField
        label={chosen.trigger}
        required
        hint="The day that the timetable counts from."
        text={began}
        today={today}
        problem={asked && trigger === null ? "Enter the day that it begins with." : ""}
        onText={setBegan}
      />
      {keyDays.map((day) => (
        <DayField
          key={day}
          label={KEY_DAY_NAMES[day]}
          text={texts[day] ?? ""}
          today={today}
          onText={(text) => {
            setTexts({ ...texts, [day]: text });
          }}
        />
      ))}
      <Field label="Bank holidays of">
        <Select
          value={nation}
          onChange={(_, { value }) => {
            setNation(NATION_NAMES.find((one) => one.nation === value)?.nation ?? FROM_REVIEW);
          }}
        >
          <option value={FROM_REVIEW}>The review&apos;s nation, else England</option>
          {NATION_NAMES.map((one) => (
            <option key={one.nation} value={one.nation}>
              {one.name}
            </option>
          ))}
        </Select>
      </Field>
      <Button type="submit" appearance="primary" disabledFocusable={busy}>
        {standing === null ? "Make the timetable" : "Make it again"}
      </Button>
    </form>
  );
}
