import { makeStyles, tokens } from "@fluentui/react-components";
import type { Failure } from "./failure";
import { Notice } from "./Notice";

const useStyles = makeStyles({
  sentence: { margin: `${tokens.spacingVerticalXS} 0 0 0` },
  details: { marginTop: tokens.spacingVerticalS },
  raw: {
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase200,
    whiteSpace: "pre-wrap",
    overflowWrap: "anywhere",
    userSelect: "text",
  },
});

/** What happened, what is safe, what to do next; the error's own text is folded away. It is read out when it appears. */
export function FailureNotice({ failure, onClose }: { failure: Failure; onClose: () => void }) {
  const styles = useStyles();
  return (
    <div role="alert">
      <Notice intent="error" title={failure.happened} onClose={onClose}>
        <p className={styles.sentence}>{failure.safe}</p>
        <p className={styles.sentence}>{failure.next}</p>
        {failure.details !== undefined && (
          <details className={styles.details}>
            <summary>Details for whoever helps you</summary>
            <p className={styles.raw}>{failure.details}</p>
          </details>
        )}
      </Notice>
    </div>
  );
}
