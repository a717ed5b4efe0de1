import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { britishDay } from "../../calendar/britishDay";
import { NATIONS } from "../../calendar/bankHolidays";
import type { IsoDate } from "../../calendar/isoDate";
import type { FoundOfReview } from "../../jobs/review/reviewTypes";
import { NATION_NAMES, procedureInWords } from "../../review/recordWords";
import { PROCEDURE_IDS } from "../../review/timetables/procedure";
import { DayField, dayWritten } from "../shared/DayField";
import { OneOf } from "../shared/OneOf";
import { TextField } from "../shared/TextField";
import { Words } from "../shared/Words";
import { outsideInWords, wholeSpan } from "./periodWords";
import { endsBefore, type ReviewFields, type Suggested } from "./reviewFields";

const useStyles = makeStyles({
  fields: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM },
  days: {
    width: "100%",
    display: "grid",
    gridTemplateColumns: "repeat(auto-fit, minmax(120px, 1fr))",
    gap: tokens.spacingHorizontalS,
    // A field gives way: two stand side by side in 318 px.
    "& *": { minWidth: 0 },
    "& input": { width: "100%" },
  },
  close: {
    display: "flex",
    flexDirection: "column",
    alignItems: "flex-start",
    gap: tokens.spacingVerticalXS,
    "& > :first-child": { width: "100%" },
  },
});

const procedureName = (id: string): string => (id === "" ? "Not chosen yet" : procedureInWords(id));

/** Reference, procedure, nation and period, with where each comes from. */
export function RecordFields({
  fields,
  suggested,
  found,
  today,
  onChange,
}: {
  fields: ReviewFields;
  suggested: Suggested;
  found: FoundOfReview;
  today: IsoDate;
  onChange: (changed: Partial<ReviewFields>) => void;
}) {
  const styles = useStyles();
  const [from, to] = [dayWritten(fields.from, today), dayWritten(fields.to, today)];
  const known: readonly string[] = PROCEDURE_IDS;
  const procedures = [
    "",
    ...known,
    ...(known.includes(fields.procedure) || fields.procedure === "" ? [] : [fields.procedure]),
  ];
  // A day to come is a slip of the pen.
  const whole = wholeSpan(found.days.filter((day) => day.to <= today));
  const outside = outsideInWords(found.days, { from, to });
  return (
    <div className={styles.fields}>
      <div className={styles.close}>
        <TextField
          label="Reference"
          value={fields.reference}
          hint={
            fields.reference === suggested.reference?.value
              ? suggested.reference.why
              : "On every sheet and each printed page, such as LCSPR-R."
          }
          onValue={(reference) => onChange({ reference })}
        />
        {found.references.length > 1 &&
          found.references.map(({ value, agencies }) => (
            <Button key={value} size="small" onClick={() => onChange({ reference: value })}>
              Use {value} ({agencies.join(", ")})
            </Button>
          ))}
      </div>
      <OneOf
        label="Procedure"
        options={procedures}
        wordsOf={procedureName}
        value={fields.procedure}
        onValue={(procedure) => onChange({ procedure })}
      />
      <OneOf
        label="Nation"
        options={NATIONS}
        wordsOf={(nation) => NATION_NAMES[nation]}
        value={fields.nation}
        onValue={(nation) => onChange({ nation })}
      />
      <div className={styles.close}>
        <div className={styles.days}>
          <DayField
            label="Review period from"
            text={fields.from}
            today={today}
            onText={(text) => onChange({ from: text })}
          />
          <DayField
            label="Review period to"
            text={fields.to}
            today={today}
            problem={endsBefore(from, to) ? "The period ends before it begins." : ""}
            onText={(text) => onChange({ to: text })}
          />
        </div>
        {suggested.period && fields.from === suggested.period.from && fields.to === suggested.period.to && (
          <Words small>{suggested.period.why}</Words>
        )}
        {outside !== "" && <Words small>{outside}</Words>}
        {fields.from === "" && fields.to === "" && (
          <Words small>
            Entries outside the period raise a query; gaps and the timeline are drawn inside it.
          </Words>
        )}
        {found.periods.length > 1 &&
          found.periods.map(({ value, agencies }) => (
            <PeriodButton
              key={`${value.from} ${value.to}`}
              from={value.from}
              to={value.to}
              why={agencies.join(", ")}
              onChange={onChange}
            />
          ))}
        {whole && (fields.from === "" || fields.to === "") && (
          <PeriodButton
            from={whole.from}
            to={whole.to}
            why="the first and the last entry"
            onChange={onChange}
          />
        )}
      </div>
    </div>
  );
}

function PeriodButton({
  from,
  to,
  why,
  onChange,
}: {
  from: IsoDate;
  to: IsoDate;
  why: string;
  onChange: (changed: Partial<ReviewFields>) => void;
}) {
  const [first, last] = [britishDay(from), britishDay(to)];
  return (
    <Button size="small" onClick={() => onChange({ from: first, to: last })}>
      Use {first} to {last} ({why})
    </Button>
  );
}
