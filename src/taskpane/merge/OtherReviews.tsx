import { Checkbox, Field, makeStyles, MessageBarTitle, tokens } from "@fluentui/react-components";
import { useEffect, useRef } from "react";
import { Notice } from "../shared/Notice";
import { counted } from "../shared/words";

const useStyles = makeStyles({
  section: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS },
  list: {
    margin: `${tokens.spacingVerticalXS} 0`,
    paddingLeft: tokens.spacingHorizontalL,
    overflowWrap: "anywhere",
  },
});

/** Returns that seem to belong to another review: they come in only where the reviewer says that they belong here. */
export function OtherReviews({
  sentences,
  allowed,
  missing,
  onAllow,
}: {
  sentences: readonly string[];
  allowed: boolean;
  /** How often the reviewer went on without an answer. */
  missing: number;
  onAllow: (allowed: boolean) => void;
}) {
  const styles = useStyles();
  const section = useRef<HTMLElement>(null);
  useEffect(() => {
    if (missing > 0) section.current?.querySelector("input")?.focus();
  }, [missing]);
  return (
    <section ref={section} aria-label="Another review" className={styles.section}>
      <Notice intent="warning">
        <MessageBarTitle>
          {counted(sentences.length, "return seems", "returns seem")} to belong to another review
        </MessageBarTitle>
        <ul className={styles.list}>
          {sentences.map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
        Where one does not belong here, press Cancel and delete its sheet.
      </Notice>
      <Field
        {...(missing > 0 &&
          !allowed && {
            validationMessage: "Say first whether they belong to this review, or cancel. Nothing was merged.",
          })}
      >
        <Checkbox
          checked={allowed}
          label={
            sentences.length === 1
              ? "It belongs to this review: merge it all the same"
              : "They belong to this review: merge them all the same"
          }
          onChange={(_, { checked }) => {
            onAllow(checked === true);
          }}
        />
      </Field>
    </section>
  );
}
