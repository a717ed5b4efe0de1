import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { KeyboardEvent } from "react";
import type { TimelineAgency, ViewEntry } from "../../jobs/views/viewTypes";
import { agencyOf, beginningOf, detailsOf, whenOf } from "./entryWords";

const useStyles = makeStyles({
  entry: {
    display: "flex",
    gap: tokens.spacingHorizontalS,
    width: "100%",
    boxSizing: "border-box",
    padding: `${tokens.spacingVerticalXS} 0`,
    border: "none",
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: "transparent",
    color: tokens.colorNeutralForeground1,
    font: "inherit",
    textAlign: "left",
    cursor: "pointer",
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
  },
  current: {
    backgroundColor: tokens.colorNeutralBackground1Selected,
    boxShadow: `inset 4px 0 0 ${tokens.colorBrandStroke1}`,
    "@media (forced-colors: active)": { outline: "2px solid Highlight", outlineOffset: "-2px" },
  },
  code: {
    flexShrink: 0,
    alignSelf: "flex-start",
    minWidth: "40px",
    marginLeft: tokens.spacingHorizontalS,
    padding: "0 2px",
    textAlign: "center",
    fontSize: tokens.fontSizeBase200,
  },
  words: { minWidth: 0, overflowWrap: "anywhere" },
  when: { fontWeight: tokens.fontWeightSemibold, display: "block" },
  details: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200, display: "block" },
});

/** One entry of the list, a button that shows its row in the sheet. */
export function EntryRow({
  entry,
  agencies,
  isCurrent,
  isReachable,
  onShow,
  onKeyDown,
}: {
  entry: ViewEntry;
  agencies: readonly TimelineAgency[];
  /** The entry is highlighted. */
  isCurrent: boolean;
  /** The Tab key comes to it. */
  isReachable: boolean;
  onShow: () => void;
  onKeyDown: (event: KeyboardEvent<HTMLButtonElement>) => void;
}) {
  const styles = useStyles();
  const agency = agencies.find(({ name }) => name === entry.agency);
  return (
    <button
      type="button"
      className={mergeClasses(styles.entry, isCurrent && styles.current)}
      {...(isCurrent && { "aria-current": true as const })}
      tabIndex={isReachable ? 0 : -1}
      onClick={onShow}
      onKeyDown={onKeyDown}
    >
      {agency && (
        <span
          className={styles.code}
          style={{ backgroundColor: agency.fill, color: agency.text }}
          aria-hidden
        >
          {agency.code}
        </span>
      )}
      <span className={styles.words}>
        <span className={styles.when}>{whenOf(entry)}</span> {agencyOf(entry, agencies)}
        {entry.type === "" ? "" : `, ${entry.type}`}: {beginningOf(entry.event)}{" "}
        <span className={styles.details}>{detailsOf(entry)}</span>
      </span>
    </button>
  );
}
