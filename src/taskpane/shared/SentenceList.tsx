import { makeStyles, tokens } from "@fluentui/react-components";

const useStyles = makeStyles({
  list: {
    // Also within the items of another list.
    listStyleType: "disc",
    margin: `${tokens.spacingVerticalXS} 0`,
    paddingLeft: tokens.spacingHorizontalL,
    overflowWrap: "anywhere",
  },
});

/** Sentences as a bulleted list. */
export function SentenceList({ sentences, name }: { sentences: readonly string[]; name?: string }) {
  const styles = useStyles();
  return (
    <ul className={styles.list} aria-label={name}>
      {sentences.map((sentence, index) => (
        <li key={index}>{sentence}</li>
      ))}
    </ul>
  );
}
