import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { ArrowUndoRegular } from "@fluentui/react-icons/svg/arrow-undo";
import { Words } from "../../shared/Words";
import type { Changes } from "./useChanges";

const useStyles = makeStyles({
  said: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    justifyContent: "space-between",
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalXS} 0`,
  },
});

/** What the last change did, where it was made, and the way back. */
export function ChangeSaid({ changes: { last, busy, undo } }: { changes: Changes }) {
  const styles = useStyles();
  if (last === null) return null;
  return (
    <div className={styles.said}>
      <Words small>{last.words}</Words>
      {last.undo && (
        <Button
          size="small"
          appearance="subtle"
          icon={<ArrowUndoRegular />}
          aria-label={`Undo: ${last.words}`}
          disabledFocusable={busy}
          onClick={undo}
        >
          Undo
        </Button>
      )}
    </div>
  );
}
