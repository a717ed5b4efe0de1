import { Button, Field, makeStyles, Textarea, tokens } from "@fluentui/react-components";
import { useEffect, useRef, useState } from "react";

const useStyles = makeStyles({
  form: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  buttons: { display: "flex", gap: tokens.spacingHorizontalS },
});

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
  const styles = useStyles();
  const [text, setText] = useState(before);
  const [asked, setAsked] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => {
    form.current?.querySelector("textarea")?.focus();
  }, []);
  const isMissing = missing !== undefined && text.trim() === "";
  return (
    <form
      noValidate
      ref={form}
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        setAsked(true);
        if (isMissing) form.current?.querySelector("textarea")?.focus();
        else onSubmit(missing === undefined ? text : text.trim());
      }}
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
      <div className={styles.buttons}>
        <Button type="submit" appearance="primary" size="small">
          {submit}
        </Button>
        <Button size="small" onClick={onCancel}>
          Cancel
        </Button>
      </div>
    </form>
  );
}
