import { Button, Field, makeStyles, Textarea, tokens } from "@fluentui/react-components";
import { useEffect, useRef, useState } from "react";

const useStyles = makeStyles({
  form: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  buttons: { display: "flex", gap: tokens.spacingHorizontalS },
});

/** A progress note; it gets today's date. */
export function NoteForm({
  called,
  onAdd,
  onCancel,
}: {
  called: string;
  onAdd: (note: string) => void;
  onCancel: () => void;
}) {
  const styles = useStyles();
  const [note, setNote] = useState("");
  const [asked, setAsked] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  const focus = () => form.current?.querySelector("textarea")?.focus();
  useEffect(() => {
    form.current?.querySelector("textarea")?.focus();
  }, []);
  const missing = asked && note.trim() === "";
  return (
    <form
      noValidate
      ref={form}
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        setAsked(true);
        if (note.trim() === "") focus();
        else onAdd(note.trim());
      }}
    >
      <Field
        label={`Progress of ${called}`}
        required
        hint="It is kept with today's date above the earlier notes."
        {...(missing && { validationMessage: "Write what has happened." })}
      >
        <Textarea
          value={note}
          onChange={(_, { value }) => {
            setNote(value);
          }}
        />
      </Field>
      <div className={styles.buttons}>
        <Button type="submit" appearance="primary" size="small">
          Add the note
        </Button>
        <Button size="small" onClick={onCancel}>
          Cancel
        </Button>
      </div>
    </form>
  );
}
