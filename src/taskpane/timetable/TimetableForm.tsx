import { Button, Field, Input, makeStyles, Select, tokens } from "@fluentui/react-components";
import { useRef, useState } from "react";
import type { IsoDate } from "../../calendar/isoDate";
import type { Nation } from "../../calendar/bankHolidays";
import type { TimetableListed, TimetableWanted } from "../../jobs/timetableTypes";
import { keyDaysOf, PROCEDURES, PROCEDURE_IDS, type KeyDay, type ProcedureId } from "../../review/timetables";

const useStyles = makeStyles({
  form: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
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

/** The procedure, its trigger and the days that are known, to make a timetable of. */
export function TimetableForm({
  standing,
  busy,
  onMake,
}: {
  standing: TimetableListed | null;
  busy: boolean;
  onMake: (wanted: TimetableWanted) => void;
}) {
  const styles = useStyles();
  const [procedure, setProcedure] = useState<ProcedureId>(standing?.procedure ?? "rapid-review");
  const [trigger, setTrigger] = useState<IsoDate>(standing?.days.trigger ?? "");
  const [days, setDays] = useState<Partial<Record<KeyDay, IsoDate>>>(standing?.days ?? {});
  const [nation, setNation] = useState<Nation | typeof FROM_REVIEW>(FROM_REVIEW);
  const [asked, setAsked] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  const chosen = PROCEDURES[procedure];
  const keyDays = keyDaysOf(chosen);

  function make() {
    const known = keyDays.flatMap((day): [KeyDay, IsoDate][] => {
      const date = days[day] ?? "";
      return date === "" ? [] : [[day, date]];
    });
    onMake({
      procedure,
      days: { trigger, ...Object.fromEntries(known) },
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
        if (trigger === "") form.current?.querySelector("input")?.focus();
        else make();
      }}
    >
      <Field label="Procedure">
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
      <Field
        label={chosen.trigger}
        required
        hint="The day that the timetable counts from."
        {...(asked && trigger === "" && { validationMessage: "Enter the day that it begins with." })}
      >
        <Input
          type="date"
          value={trigger}
          onChange={(_, { value }) => {
            setTrigger(value);
          }}
        />
      </Field>
      {keyDays.map((day) => (
        <Field key={day} label={KEY_DAY_NAMES[day]}>
          <Input
            type="date"
            value={days[day] ?? ""}
            onChange={(_, { value }) => {
              setDays({ ...days, [day]: value });
            }}
          />
        </Field>
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
