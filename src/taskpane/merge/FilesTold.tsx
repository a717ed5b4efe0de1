import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
  tokens,
} from "@fluentui/react-components";

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
      <MessageBar intent="warning" layout="multiline">
        <MessageBarBody>
          <MessageBarTitle>{title}</MessageBarTitle>
          <ul className={styles.list}>
            {sentences.map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
        </MessageBarBody>
        <MessageBarActions>
          <Button size="small" onClick={onClose}>
            Close this message
          </Button>
        </MessageBarActions>
      </MessageBar>
    </div>
  );
}
