import { useState } from "react";
import { RETURN_KINDS } from "../../chronology/entry/readSheet";
import type { ReturnChange, ReturnListed } from "../../jobs/returns/returnTypes";
import { Form } from "../shared/Form";
import { OneOf } from "../shared/OneOf";
import { TextField } from "../shared/TextField";

type Identity = Extract<ReturnChange, { is: "identity" }>;

/** Whose return it is, for a person to put right. Only what was changed is sent. */
export function ReturnForm({
  of,
  busy,
  onSave,
  onCancel,
}: {
  of: ReturnListed;
  busy: boolean;
  onSave: (identity: Identity) => void;
  onCancel: () => void;
}) {
  const [agency, setAgency] = useState(of.agency);
  const [department, setDepartment] = useState(of.department);
  const [person, setPerson] = useState(of.person);
  const [kind, setKind] = useState(of.kind);

  function save(): boolean {
    if (agency.trim() === "") return false;
    const now = { agency, department, person, kind };
    const parts = ["agency", "department", "person", "kind"] as const;
    const changed = parts.filter((part) => now[part].trim() !== of[part]);
    if (changed.length === 0) onCancel();
    else onSave({ is: "identity", ...Object.fromEntries(changed.map((part) => [part, now[part]])) });
    return true;
  }

  return (
    <Form submit="Save" busy={busy} onSubmit={save} onCancel={onCancel}>
      <TextField label="Agency" required value={agency} onValue={setAgency} />
      <TextField
        label="Department, hospital or team"
        hint="Empty where the return is from the whole agency"
        value={department}
        onValue={setDepartment}
      />
      <TextField
        label="Person"
        hint="Empty where the return is about several people"
        value={person}
        onValue={setPerson}
      />
      <OneOf
        label="Kind"
        options={RETURN_KINDS}
        value={RETURN_KINDS.find((each) => each === kind) ?? "events"}
        onValue={setKind}
      />
    </Form>
  );
}
