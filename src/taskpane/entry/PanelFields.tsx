import { Button, Field, Input, makeStyles, Select, Textarea, tokens } from "@fluentui/react-components";
import { useState, type ReactNode } from "react";
import { PRACTICE_MARKS } from "../../chronology/integrated/chronologyTable";
import type { EntryRead, PanelColumn } from "../../jobs/entries/entryTypes";
import { Section } from "../shared/Section";

const useStyles = makeStyles({
  said: {
    display: "flex",
    alignItems: "center",
    justifyContent: "space-between",
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
  },
  field: { minWidth: 0, "& select": { width: "100%" } },
});

/** What was last written here, so that it can be taken back. */
interface Written {
  before: string;
  after: string;
}

/** What the panel says of an entry: each field is written when it is left, with the way back below it. */
export function PanelFields({
  entry,
  busy,
  onWrite,
}: {
  entry: EntryRead;
  busy: boolean;
  /** Gives whether it was written. */
  onWrite: (column: PanelColumn, text: string, seen: string) => Promise<boolean>;
}) {
  const known = (column: PanelColumn): string | undefined => entry.panel[column];
  return (
    <Section heading="What the panel says">
      {known("Panel comment") !== undefined && (
        <PanelField column="Panel comment" entry={entry} busy={busy} onWrite={onWrite}>
          {(text, set, leave) => (
            <Textarea
              rows={3}
              value={text}
              onChange={(_, { value }) => set(value)}
              onBlur={() => leave(text)}
            />
          )}
        </PanelField>
      )}
      {known("Key theme") !== undefined && (
        <PanelField
          column="Key theme"
          hint="Several with a semicolon between them."
          entry={entry}
          busy={busy}
          onWrite={onWrite}
        >
          {(text, set, leave) => (
            <Input value={text} onChange={(_, { value }) => set(value)} onBlur={() => leave(text)} />
          )}
        </PanelField>
      )}
      {known("Practice") !== undefined && (
        <PanelField column="Practice" entry={entry} busy={busy} onWrite={onWrite}>
          {(text, set, leave) => {
            const marks: readonly string[] = PRACTICE_MARKS;
            return (
              <Select
                value={text}
                onChange={(_, { value }) => {
                  set(value);
                  leave(value);
                }}
              >
                {["", ...marks, ...(text === "" || marks.includes(text) ? [] : [text])].map((mark) => (
                  <option key={mark} value={mark}>
                    {mark === "" ? "Not marked" : mark}
                  </option>
                ))}
              </Select>
            );
          }}
        </PanelField>
      )}
    </Section>
  );
}

function PanelField({
  column,
  hint,
  entry,
  busy,
  onWrite,
  children,
}: {
  column: PanelColumn;
  hint?: string;
  entry: EntryRead;
  busy: boolean;
  onWrite: (column: PanelColumn, text: string, seen: string) => Promise<boolean>;
  /** Draws the control: its text, what to call as it changes, and when it is left. */
  children: (text: string, set: (text: string) => void, leave: (text: string) => void) => ReactNode;
}) {
  const styles = useStyles();
  const onSheet = entry.panel[column] ?? "";
  // What is typed and not written yet; all else is what the sheet has.
  const [typed, setTyped] = useState<string | null>(null);
  const [written, setWritten] = useState<Written | null>(null);

  async function write(text: string, next: Written | null) {
    if (text === onSheet) {
      setTyped(null);
      return;
    }
    if (await onWrite(column, text, onSheet)) {
      setWritten(next);
      setTyped(null);
    }
  }
  const leave = (text: string) => void write(text, { before: onSheet, after: text });

  return (
    <div>
      <Field label={column} className={styles.field} {...(hint !== undefined && { hint })}>
        {children(typed ?? onSheet, setTyped, leave)}
      </Field>
      <div role="status">
        {written?.after === onSheet && (
          <div className={styles.said}>
            Written to row {entry.row}
            <Button
              appearance="subtle"
              size="small"
              aria-label={`Undo what was written under ${column}`}
              disabledFocusable={busy}
              onClick={() => void write(written.before, null)}
            >
              Undo
            </Button>
          </div>
        )}
      </div>
    </div>
  );
}
