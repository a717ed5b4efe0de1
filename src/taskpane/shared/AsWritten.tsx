import { makeStyles, tokens } from "@fluentui/react-components";

const useStyles = makeStyles({
  written: {
    margin: 0,
    paddingLeft: tokens.spacingHorizontalS,
    borderLeft: `${tokens.strokeWidthThick} solid ${tokens.colorNeutralStroke1}`,
    overflowWrap: "anywhere",
    whiteSpace: "pre-wrap",
    maxHeight: "6em",
    overflowY: "auto",
  },
});

/** So long a text is scrolled, which must be possible with the keyboard too. */
const SCROLLED = 200;

/** What somebody wrote in a cell, whole; nothing where the cell is empty. */
export function AsWritten({ text }: { text: string }) {
  const styles = useStyles();
  return text === "" ? null : (
    <blockquote className={styles.written} {...(text.length > SCROLLED && { tabIndex: 0 })}>
      {text}
    </blockquote>
  );
}
