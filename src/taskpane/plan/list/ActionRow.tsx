import { Checkbox, makeStyles, tokens } from "@fluentui/react-components";
import { ChevronDownRegular } from "@fluentui/react-icons/svg/chevron-down";
import { ChevronRightRegular } from "@fluentui/react-icons/svg/chevron-right";
import { useId } from "react";
import type { ActionFollowed } from "../../../jobs/plan/planTypes";
import { ActionForm, type ActionDesk } from "./ActionForm";
import { ChangeSaid } from "./ChangeSaid";
import { daysInWords, targetInWords, whoInWords } from "./inWords";
import { RagWord } from "./RagWord";

const useStyles = makeStyles({
  item: { borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}` },
  line: { display: "flex", alignItems: "flex-start" },
  box: { flexShrink: 0, marginLeft: "-8px" },
  head: {
    flexGrow: 1,
    minWidth: 0,
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) auto 20px",
    columnGap: tokens.spacingHorizontalS,
    rowGap: tokens.spacingVerticalXXS,
    padding: `${tokens.spacingVerticalS} 0`,
    border: "none",
    backgroundColor: "transparent",
    color: tokens.colorNeutralForeground1,
    fontFamily: "inherit",
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    textAlign: "left",
    overflowWrap: "anywhere",
    cursor: "pointer",
  },
  small: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  words: { gridColumn: "1 / -1", whiteSpace: "pre-wrap" },
  when: { textAlign: "right", fontVariantNumeric: "tabular-nums" },
  days: { display: "block", fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  late: { color: tokens.colorPaletteRedForeground1 },
});

interface ActionRowProps {
  action: ActionFollowed;
  desk: ActionDesk;
  open: boolean;
  onOpen: (open: boolean) => void;
  /** Null where actions are not being chosen. */
  chosen?: boolean | null;
  onChosen?: (chosen: boolean) => void;
}

/** An action in a list: what it is, who and when; opened, its fields. */
export function ActionRow({ action, desk, open, onOpen, chosen = null, onChosen }: ActionRowProps) {
  const styles = useStyles();
  const id = useId();
  const { ref, rag, action: words } = action;
  const isLate = (action.daysLeft ?? 0) < 0;
  const { last } = desk.changes;
  return (
    <li className={styles.item} data-ref={ref}>
      <div className={styles.line}>
        {chosen !== null && (
          <Checkbox
            className={styles.box}
            aria-label={`Choose ${ref}`}
            checked={chosen}
            onChange={(_, data) => onChosen?.(data.checked === true)}
          />
        )}
        <button
          type="button"
          className={styles.head}
          aria-expanded={open}
          {...(open && { "aria-controls": id })}
          onClick={() => onOpen(!open)}
        >
          <span>
            <RagWord rag={rag} /> <span className={styles.small}>{ref}</span>
          </span>
          <span className={styles.when}>
            {targetInWords(action)}
            <span className={`${styles.days} ${isLate ? styles.late : ""}`}>{daysInWords(action)}</span>
          </span>
          {open ? <ChevronDownRegular fontSize={20} /> : <ChevronRightRegular fontSize={20} />}
          <span className={styles.words}>{words === "" ? "No action is given." : words}</span>
          <span className={`${styles.words} ${styles.small}`}>
            {whoInWords(action)}
            {action.status === null ? "" : ` · ${action.status.toLowerCase()}`}
          </span>
        </button>
      </div>
      {open && (
        <div id={id}>
          <ActionForm action={action} desk={desk} />
        </div>
      )}
      {last?.refs.length === 1 && last.refs[0] === ref && <ChangeSaid changes={desk.changes} />}
    </li>
  );
}
