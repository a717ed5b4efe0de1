import { Button, Field, Input, makeStyles, tokens } from "@fluentui/react-components";
import { useRef, useState } from "react";
import type { ViewJobs } from "../../jobs/views/viewTypes";
import { useSheetSelection } from "../shared/useSheetSelection";
import type { ChecksOfPage } from "./useCrossChecks";

const useStyles = makeStyles({
  summary: { cursor: "pointer", fontWeight: tokens.fontWeightSemibold },
  form: {
    display: "flex",
    flexDirection: "column",
    alignItems: "stretch",
    gap: tokens.spacingVerticalS,
    paddingTop: tokens.spacingVerticalS,
  },
});

/** Links entries that the checks did not link: their refs are written, or taken from the row that is selected in the sheet. */
export function AddLink({
  jobs,
  shown,
  page: { link, busy },
}: {
  jobs: Pick<ViewJobs, "watchSelectedEntry">;
  shown: boolean;
  page: ChecksOfPage;
}) {
  const styles = useStyles();
  const [open, setOpen] = useState(false);
  const [selected, setSelected] = useState<string | null>(null);
  useSheetSelection(jobs, shown && open, setSelected);
  const [written, setWritten] = useState("");
  const [note, setNote] = useState("");
  const [asked, setAsked] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  const refs = written.split(/[\s,;]+/).filter((part) => part !== "");
  const missing = asked && refs.length < 2;

  async function submit() {
    setAsked(true);
    if (busy) return;
    if (refs.length < 2) {
      form.current?.querySelector("input")?.focus();
    } else if (await link(refs, note)) {
      setWritten("");
      setNote("");
      setAsked(false);
      form.current?.querySelector("input")?.focus();
    }
  }

  return (
    <details
      onToggle={(event) => {
        setOpen(event.currentTarget.open);
      }}
    >
      <summary className={styles.summary}>Link entries yourself</summary>
      <form
        noValidate
        ref={form}
        className={styles.form}
        onSubmit={(event) => {
          event.preventDefault();
          void submit();
        }}
      >
        <Field
          label="Refs of the entries"
          required
          hint="Two or more, of different agencies, as in the first column of the chronology."
          {...(missing && { validationMessage: "Write two refs at least, such as POL-0001, CSC-0003." })}
        >
          <Input
            value={written}
            onChange={(_, { value }) => {
              setWritten(value);
            }}
          />
        </Field>
        {selected !== null && (
          <Button
            disabledFocusable={refs.includes(selected)}
            onClick={() => {
              setWritten([...refs, selected].join(", "));
            }}
          >
            Add {selected}, selected in the sheet
          </Button>
        )}
        <Field label="Why they belong together">
          <Input
            value={note}
            onChange={(_, { value }) => {
              setNote(value);
            }}
          />
        </Field>
        <Button type="submit" disabledFocusable={busy}>
          Link them
        </Button>
      </form>
    </details>
  );
}
