import { useState } from "react";
import { Form } from "./Form";
import { TextField } from "./TextField";

/** Asks for a text, such as a note or a reason. */
export function TextForm({
  label,
  hint,
  text: before = "",
  missing,
  submit,
  onSubmit,
  onCancel,
}: {
  label: string;
  hint?: string;
  /** The text as it was before. */
  text?: string;
  /** Shown when nothing was written; without it the text may be empty. */
  missing?: string;
  /** What the button says. */
  submit: string;
  onSubmit: (text: string) => void;
  onCancel: () => void;
}) {
  const [text, setText] = useState(before);
  const [asked, setAsked] = useState(false);
  const isMissing = missing !== undefined && text.trim() === "";
  return (
    <Form
      submit={submit}
      onSubmit={() => {
        setAsked(true);
        if (!isMissing) onSubmit(missing === undefined ? text : text.trim());
        return !isMissing;
      }}
      onCancel={onCancel}
    >
      <TextField
        label={label}
        value={text}
        lines={2}
        required={missing !== undefined}
        problem={asked && isMissing ? missing : ""}
        {...(hint !== undefined && { hint })}
        onValue={setText}
      />
    </Form>
  );
}
