import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
  tokens,
} from "@fluentui/react-components";
import type { AddResult } from "../../jobs/types";
import { counted } from "../shared/words";

const useStyles = makeStyles({
  list: {
    margin: `${tokens.spacingVerticalXS} 0`,
    paddingLeft: tokens.spacingHorizontalL,
    overflowWrap: "anywhere",
  },
});

/** Files that were left out, each with the reason. */
export function RefusedFiles({ refused, onClose }: { refused: AddResult["refused"]; onClose: () => void }) {
  const styles = useStyles();
  return (
    <div role="alert">
      <MessageBar intent="warning" layout="multiline">
        <MessageBarBody>
          <MessageBarTitle>{counted(refused.length, "file was", "files were")} not added</MessageBarTitle>
          <ul className={styles.list}>
            {refused.map(({ file, message }) => (
              <li key={`${file} ${message}`}>{message}</li>
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
