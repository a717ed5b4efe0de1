import { Button, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { useEffect, useRef } from "react";
import type { MergeResult } from "../../jobs/merge/mergeTypes";
import { Notice } from "../shared/Notice";
import { counted, listed } from "../shared/words";

const useStyles = makeStyles({
  section: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  heading: { margin: 0, outlineStyle: "none", ...typographyStyles.subtitle2 },
  facts: { margin: 0, paddingLeft: tokens.spacingHorizontalL },
});

/** "3 errors, 12 warnings and 40 notes"; "No queries" where there are none. */
function queriesInWords({ error, warning, note }: MergeResult["queries"]): string {
  const parts = [
    error > 0 ? counted(error, "error", "errors") : "",
    warning > 0 ? counted(warning, "warning", "warnings") : "",
    note > 0 ? counted(note, "note", "notes") : "",
  ].filter(Boolean);
  return parts.length > 0 ? `Queries: ${listed(parts)}` : "No queries";
}

/** "23 new, 2 changed and 1 withdrawn since the last merge". */
function changesInWords({ added, changed, withdrawn }: MergeResult): string {
  return `${listed([`${String(added)} new`, `${String(changed)} changed`, `${String(withdrawn)} withdrawn`])} in this merge`;
}

/** The result in one sentence, for people who listen. */
export function mergeInWords(result: MergeResult): string {
  return `Merged: ${counted(result.entries, "entry", "entries")} in the integrated chronology. ${queriesInWords(result.queries)}.`;
}

/** What the merge came to, and the way to it. */
export function MergeSummary({ result, onGoTo }: { result: MergeResult; onGoTo: () => void }) {
  const styles = useStyles();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    heading.current?.focus();
  }, []);
  const ofReturns = result.returns.flatMap((one) =>
    one.warnings.map((warning) => ({
      key: `${one.sheet} ${warning}`,
      text: `${one.agency || one.sheet}: ${warning}`,
    })),
  );
  const warnings = [...result.warnings.map((text) => ({ key: text, text })), ...ofReturns];
  return (
    <section aria-label="Result" className={styles.section}>
      <h2 ref={heading} tabIndex={-1} className={styles.heading}>
        {counted(result.entries, "entry", "entries")} in the integrated chronology
      </h2>
      <ul className={styles.facts}>
        <li>{changesInWords(result)}</li>
        <li>{queriesInWords(result.queries)}</li>
        {result.setAside > 0 && (
          <li>{counted(result.setAside, "row", "rows")} set aside, each with its reason</li>
        )}
      </ul>
      {warnings.map(({ key, text }) => (
        <Notice key={key} intent="warning">
          {text}
        </Notice>
      ))}
      <Button appearance="primary" onClick={onGoTo}>
        Go to the integrated chronology
      </Button>
    </section>
  );
}
