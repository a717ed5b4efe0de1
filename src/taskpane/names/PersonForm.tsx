import { useState } from "react";
import { britishDay } from "../../calendar/britishDay";
import type { IsoDate } from "../../calendar/isoDate";
import type { PeopleListed } from "../../jobs/names/nameTypes";
import { DayField, dayWritten } from "../shared/DayField";
import { Form } from "../shared/Form";
import { TextField } from "../shared/TextField";

export type Person = PeopleListed["people"][number];

/** The form of a person: a new one, or one of the list. */
export function PersonForm({
  person,
  others,
  today,
  busy,
  submit,
  onSave,
  onCancel,
}: {
  person: Person;
  /** The identifiers of the others, none of which this person may have. */
  others: readonly string[];
  today: IsoDate;
  busy: boolean;
  submit: string;
  /** Gives whether it could be written. */
  onSave: (person: Person) => Promise<boolean>;
  onCancel: () => void;
}) {
  const [identifier, setIdentifier] = useState(person.identifier);
  const [role, setRole] = useState(person.role);
  const [born, setBorn] = useState(person.born === null ? "" : britishDay(person.born));
  const [names, setNames] = useState(person.names.join("\n"));
  const [asked, setAsked] = useState(false);
  const called = identifier.trim();
  const taken = others.some((other) => other.toLowerCase() === called.toLowerCase());
  const problem = taken
    ? `Another person is called “${called}”.`
    : called === ""
      ? "Write what this person is called in the papers."
      : "";
  const day = dayWritten(born, today);
  const dayUnread = born.trim() !== "" && day === null;

  return (
    <Form
      submit={submit}
      busy={busy}
      onSubmit={async () => {
        setAsked(true);
        if (problem !== "" || dayUnread) return false;
        const lines = names.split(/[\n;]/).map((name) => name.trim());
        return onSave({
          identifier: called,
          role: role.trim(),
          born: day,
          names: [...new Set(lines)].filter((name) => name !== ""),
        });
      }}
      onCancel={onCancel}
    >
      <TextField
        label="Identifier"
        hint="What the person is called in the papers: Child R, Mother, MA1"
        value={identifier}
        required
        problem={asked || taken ? problem : ""}
        onValue={setIdentifier}
      />
      <TextField label="Role" hint="Such as subject, parent, sibling" value={role} onValue={setRole} />
      <DayField label="Date of birth" text={born} today={today} onText={setBorn} />
      <TextField
        label="Names"
        hint="One a line, the full name first; also nicknames and earlier names"
        value={names}
        lines={3}
        onValue={setNames}
      />
    </Form>
  );
}
