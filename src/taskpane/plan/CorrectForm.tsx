import { useState } from "react";
import type { ActionCorrection, ActionPreviewed } from "../../jobs/plan/planTypes";
import { britishDay } from "../../calendar/britishDay";
import { Form } from "../shared/Form";
import { TextField } from "../shared/TextField";

/** Puts right how an action was read. */
export function CorrectForm({
  action,
  correction,
  onCorrect,
  onCancel,
}: {
  action: ActionPreviewed;
  correction: ActionCorrection | null;
  /** Null where the action is as it was read after all. */
  onCorrect: (correction: ActionCorrection | null) => void;
  onCancel: () => void;
}) {
  const day = action.target === null ? "" : britishDay(action.target);
  const [agency, setAgency] = useState(correction?.agency ?? action.agency);
  const [lead, setLead] = useState(correction?.lead ?? action.leads);
  const [target, setTarget] = useState(correction?.target ?? day);

  function submit(): boolean {
    const changed = {
      ...(agency !== action.agency && { agency }),
      ...(lead !== action.leads && { lead }),
      ...(target.trim() !== day && target.trim() !== "" && { target: target.trim() }),
    };
    onCorrect(Object.keys(changed).length === 0 ? null : { key: action.key, ...changed });
    return true;
  }

  return (
    <Form submit="Save" onSubmit={submit} onCancel={onCancel}>
      <TextField
        label="Agency"
        hint="The one that is responsible."
        lines={1}
        value={agency}
        onValue={setAgency}
      />
      <TextField
        label="Lead (role)"
        hint="A role, not a person's name."
        lines={1}
        value={lead}
        onValue={setLead}
      />
      <TextField
        label="Target date"
        hint="As you would write it: 31/03/2027, end of March 2027."
        value={target}
        onValue={setTarget}
      />
    </Form>
  );
}
