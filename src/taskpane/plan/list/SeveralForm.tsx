import { Button, Field, Input, makeStyles, Select, tokens } from "@fluentui/react-components";
import { useState, type ReactNode } from "react";
import type { IsoDate } from "../../../calendar/isoDate";
import type { ActionChange } from "../../../jobs/plan/planTypes";
import { STATUSES } from "../../../plan/status";
import { Buttons } from "../../shared/Buttons";
import { dayWritten } from "../../shared/DayField";
import { OneOf } from "../../shared/OneOf";
import { counted } from "../../shared/sentenceParts";

const useStyles = makeStyles({
  fields: {
    display: "grid",
    gridTemplateColumns: "repeat(2, minmax(0, 1fr))",
    gap: tokens.spacingHorizontalS,
    paddingBottom: tokens.spacingVerticalS,
    "& .fui-Field, & .fui-Input, & .fui-Input input": { minWidth: 0, width: "100%" },
  },
});

const WHAT = ["Status", "Target date", "Lead (role)", "Agency"] as const;
type What = (typeof WHAT)[number];

/** What is to be written; null where nothing that can be written was given. */
function changeOf(what: What, value: string, today: IsoDate): ActionChange | null {
  const text = value.trim();
  if (what === "Status") {
    const status = STATUSES.find((one) => one === text);
    return status ? { status } : null;
  }
  if (what === "Target date") {
    const target = dayWritten(text, today);
    return target === null ? null : { target };
  }
  if (text === "") return null;
  return what === "Agency" ? { agency: text } : { lead: text };
}

/** Gives several actions the same status, target, lead or agency. */
export function SeveralForm({
  count,
  agencies,
  today,
  busy,
  said,
  onChange,
  onLeave,
}: {
  count: number;
  agencies: readonly string[];
  today: IsoDate;
  busy: boolean;
  /** What the last change of several did, and the way back. */
  said: ReactNode;
  onChange: (change: ActionChange) => void;
  onLeave: () => void;
}) {
  const styles = useStyles();
  const [what, setWhat] = useState<What>("Status");
  const [value, setValue] = useState("");
  const change = changeOf(what, value, today);
  const options = what === "Status" ? STATUSES : what === "Agency" ? agencies : null;
  const unread = what === "Target date" && value.trim() !== "" && change === null;
  return (
    <section aria-label="Change several actions">
      {said}
      <div className={styles.fields}>
        <OneOf
          label="What to change"
          options={WHAT}
          value={what}
          onValue={(chosen) => {
            setWhat(chosen);
            setValue("");
          }}
        />
        <Field
          label={`New ${what.toLowerCase()}`}
          {...(unread && {
            validationState: "error" as const,
            validationMessage: "Write a day like this: 31/03/2027.",
          })}
        >
          {options ? (
            <Select value={value} onChange={(_, data) => setValue(data.value)}>
              <option value="">Choose…</option>
              {options.map((option) => (
                <option key={option} value={option}>
                  {option}
                </option>
              ))}
            </Select>
          ) : (
            <Input value={value} onChange={(_, data) => setValue(data.value)} />
          )}
        </Field>
      </div>
      <Buttons>
        <Button
          appearance="primary"
          disabledFocusable={busy || count === 0 || change === null}
          onClick={() => {
            if (change) onChange(change);
          }}
        >
          {count === 0 ? "Choose actions above" : `Change ${counted(count, "action", "actions")}`}
        </Button>
        <Button onClick={onLeave}>Done choosing</Button>
      </Buttons>
    </section>
  );
}
