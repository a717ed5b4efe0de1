import { useState } from "react";
import type { ActionPreviewed } from "../../../jobs/plan/planTypes";
import { britishDay } from "../../../calendar/britishDay";
import { Form } from "../../shared/Form";
import { TextField } from "../../shared/TextField";
import type { Corrected } from "./decisions";

/** Puts right how an action was read. */
export function CorrectForm({
  action,
  corrected,
  onCorrect,
  onCancel,
}: {
  action: ActionPreviewed;
  corrected: Corrected | null;
  /** Null where the action is as it was read after all. */
  onCorrect: (corrected: Corrected | null) => void;
  onCancel: () => void;
}) {
  const day = action.target === null ? "" : britishDay(action.target);
  const [words, setWords] = useState(corrected?.action ?? action.action);
  const [agency, setAgency] = useState(corrected?.agency ?? action.agency);
  const [lead, setLead] = useState(corrected?.lead ?? action.leads);
  const [target, setTarget] = useState(corrected?.target ?? day);

  function submit(): boolean {
    const changed = {
      ...(words !== action.action && { action: words }),
      ...(agency !== action.agency && { agency }),
      ...(lead !== action.leads && { lead }),
      ...(target.trim() !== day && target.trim() !== "" && { target: target.trim() }),
    };
    onCorrect(Object.keys(changed).length === 0 ? null : changed);
    return true;
  }

  return (
    <Form submit="Save" onSubmit={submit} onCancel={onCancel}>
      <TextField label="Action" lines={3} value={words} onValue={setWords} />
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
