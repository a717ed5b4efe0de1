import { makeStyles, MessageBarTitle, tokens } from "@fluentui/react-components";
import type { AnswersRead } from "../../jobs/queries/queryTypes";
import { Notice } from "../shared/Notice";
import { counted } from "../shared/words";

const useStyles = makeStyles({
  words: { margin: `${tokens.spacingVerticalXS} 0 0`, overflowWrap: "anywhere" },
  list: { margin: 0, paddingLeft: tokens.spacingHorizontalL, overflowWrap: "anywhere" },
});

/** "2 answers of Police came in." */
export function answersInWords({ agency, answers }: AnswersRead): string {
  return `${counted(answers, "answer", "answers")} of ${agency} came in.`;
}

/** What answered query sheets brought; answers that no query waits for any more are told word for word. */
export function AnswersTold({ read, onClose }: { read: readonly AnswersRead[]; onClose: () => void }) {
  const styles = useStyles();
  return (
    <Notice
      intent={read.some(({ unplaced }) => unplaced.length > 0) ? "warning" : "success"}
      onClose={onClose}
    >
      <MessageBarTitle>{read.map(answersInWords).join(" ")}</MessageBarTitle> They stand beside their queries.
      {read.map(({ file, agency, unplaced }) =>
        unplaced.length === 0 ? null : (
          <div key={`${file} ${agency}`}>
            <p className={styles.words}>
              {counted(unplaced.length, "answer", "answers")} in {file} could not be placed, and got a line of
              its own on the Queries sheet:
            </p>
            <ul className={styles.list}>
              {unplaced.map((sentence) => (
                <li key={sentence}>{sentence}</li>
              ))}
            </ul>
          </div>
        ),
      )}
    </Notice>
  );
}
