import { makeStyles, MessageBarTitle, tokens } from "@fluentui/react-components";
import { Notice } from "../shared/Notice";

const useStyles = makeStyles({
  list: {
    margin: `${tokens.spacingVerticalXS} 0`,
    paddingLeft: tokens.spacingHorizontalL,
    overflowWrap: "anywhere",
  },
});

/** What there is to say of the files that were given, a sentence each. */
export function FilesTold({
  title,
  sentences,
  onClose,
}: {
  title: string;
  sentences: readonly string[];
  onClose: () => void;
}) {
  const styles = useStyles();
  return (
    <div role="alert">
      <Notice intent="warning" onClose={onClose}>
        <MessageBarTitle>{title}</MessageBarTitle>
        <ul className={styles.list}>
          {sentences.map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
      </Notice>
    </div>
  );
}
