import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReturnMerged } from "../../jobs/merge/mergeTypes";
import { FoldedList } from "../shared/FoldedList";
import { counted } from "../shared/sentenceParts";

const useStyles = makeStyles({
  row: { padding: `${tokens.spacingVerticalXS} 0`, overflowWrap: "anywhere" },
  reason: { color: tokens.colorNeutralForeground2 },
});

const LONGEST_SHOWN = 300;

/** The rows of one return that are in no entry, folded away: each with its reason and its words. */
export function SetAsideRows({
  of: { agency, sheet, rowsSetAside },
}: {
  of: Pick<ReturnMerged, "agency" | "sheet" | "rowsSetAside">;
}) {
  const styles = useStyles();
  if (rowsSetAside.length === 0) return null;
  return (
    <FoldedList
      summary={`${agency || sheet}: ${counted(rowsSetAside.length, "row", "rows")} set aside`}
      items={rowsSetAside}
    >
      {({ row, reason, words }) => (
        <li key={row} className={styles.row}>
          <div className={styles.reason}>
            Row {row}: {reason}
          </div>
          {words.length > LONGEST_SHOWN ? `${words.slice(0, LONGEST_SHOWN - 1)}…` : words}
        </li>
      )}
    </FoldedList>
  );
}
