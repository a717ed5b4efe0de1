import { makeStyles, tokens } from "@fluentui/react-components";
import type { RowPreviewed } from "../../../jobs/plan/planTypes";
import type { RowChoice } from "../../../plan/reading/choices";
import { Buttons } from "../../shared/Buttons";
import { ItemButton } from "../../shared/ItemButton";
import { Words } from "../../shared/Words";
import { NumberedRow } from "./NumberedRow";

const useStyles = makeStyles({
  left: {
    margin: 0,
    color: tokens.colorNeutralForeground2,
    overflowWrap: "anywhere",
    whiteSpace: "pre-wrap",
  },
});

function whyOf({ use, reason, actionRow }: RowPreviewed): string {
  if (use === "partOfAction") return `It belongs to the action of row ${String(actionRow)}.`;
  if (use === "heading") return "A title or a heading.";
  return `Left out: ${reason}.`;
}

/** A row that is no action of its own: what it says, why, and the way back. */
export function PreviewedRow({
  row,
  isDecided,
  busy,
  onChoose,
}: {
  row: RowPreviewed;
  /** A person said so. */
  isDecided: boolean;
  busy: boolean;
  /** Null to read it as it was read at first. */
  onChoose: (use: RowChoice | null) => void;
}) {
  const styles = useStyles();
  const { words, use, mayBeAction } = row;
  const called = `row ${String(row.row)}`;
  return (
    <NumberedRow at={row}>
      <p className={styles.left}>{use === "setAside" ? <s>{words}</s> : words}</p>
      <Words small>{whyOf(row)}</Words>
      {(mayBeAction || isDecided) && (
        <Buttons close>
          <ItemButton
            name={`${use === "partOfAction" ? "Keep it apart" : "Take it after all"}: ${called}`}
            busy={busy}
            onClick={() => onChoose(isDecided ? null : "take")}
          >
            {use === "partOfAction" ? "Keep it apart" : "Take it after all"}
          </ItemButton>
        </Buttons>
      )}
    </NumberedRow>
  );
}
