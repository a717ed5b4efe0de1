import { Field, Textarea } from "@fluentui/react-components";
import { useState } from "react";
import { ShortForm } from "./ShortForm";

/** Asks for a text: a note, a reason. The focus comes to it. */
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
  /** What stood there before. */
  text?: string;
  /** Said when nothing was written; without it the text may be empty. */
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
    <ShortForm
      submit={submit}
      onSubmit={() => {
        setAsked(true);
        if (!isMissing) onSubmit(missing === undefined ? text : text.trim());
        return !isMissing;
      }}
      onCancel={onCancel}
    >
      <Field
        label={label}
        required={missing !== undefined}
        {...(hint !== undefined && { hint })}
        {...(asked && isMissing && { validationMessage: missing })}
      >
        <Textarea
          value={text}
          onChange={(_, { value }) => {
            setText(value);
          }}
        />
      </Field>
    </ShortForm>
  );
}
