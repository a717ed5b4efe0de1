import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { CheckmarkCircleFilled } from "@fluentui/react-icons/svg/checkmark-circle";
import { CircleRegular } from "@fluentui/react-icons/svg/circle";
import { EditRegular } from "@fluentui/react-icons/svg/edit";
import { WarningFilled } from "@fluentui/react-icons/svg/warning";
import { useRef, useState } from "react";
import type { ReturnListed } from "../../jobs/returns/returnTypes";
import { counted } from "../shared/sentenceParts";
import { ChangeReturn, ReturnDetails } from "./ReturnDetails";
import type { ReturnChanges } from "./useReturnChange";

const useStyles = makeStyles({
  list: { listStyleType: "none", margin: 0, padding: 0 },
  item: {
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    position: "relative",
    ":last-child": { borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}` },
  },
  // Of the agency's colour on the sheets. No words stand on it, so that a contrast theme may leave it.
  band: {
    position: "absolute",
    insetBlock: 0,
    insetInlineStart: 0,
    width: "4px",
    backgroundColor: tokens.colorNeutralStroke2,
    forcedColorAdjust: "none",
  },
  card: { display: "flex", alignItems: "stretch" },
  sheet: {
    flexGrow: 1,
    minWidth: 0,
    justifyContent: "space-between",
    alignItems: "flex-start",
    textAlign: "left",
    fontWeight: tokens.fontWeightRegular,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalS}`,
  },
  words: { display: "block", minWidth: 0, flexGrow: 1 },
  agency: { display: "block", fontWeight: tokens.fontWeightSemibold, overflowWrap: "anywhere" },
  origin: {
    display: "block",
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    overflowWrap: "anywhere",
  },
  change: {
    minWidth: "32px",
    maxWidth: "32px",
    alignItems: "flex-start",
    paddingTop: tokens.spacingVerticalS,
  },
  details: {
    display: "flex",
    ":empty": { display: "none" },
    flexDirection: "column",
    alignItems: "flex-start",
    gap: tokens.spacingVerticalXS,
    padding: `0 ${tokens.spacingHorizontalS} ${tokens.spacingVerticalS}`,
  },
  together: { whiteSpace: "nowrap" },
  problem: {
    margin: 0,
    padding: `0 ${tokens.spacingHorizontalS} ${tokens.spacingVerticalS}`,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
  },
  state: {
    display: "inline-flex",
    flexShrink: 0,
    alignItems: "center",
    gap: tokens.spacingHorizontalXS,
    paddingLeft: tokens.spacingHorizontalS,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
  },
  waits: { color: tokens.colorBrandForeground1 },
  done: { color: tokens.colorNeutralForeground2, "& svg": { color: tokens.colorPaletteGreenForeground1 } },
  wrong: { color: tokens.colorPaletteRedForeground1 },
});

/** Where a return came from: its file, else its sheet where that is not its name already. */
function origin({ file, sheet, agency }: ReturnListed): string {
  return file || (agency ? `sheet ${sheet}` : "");
}

/** The agency and its part; of organisational changes, and of a return about one person, that too. */
function titleOf({ agency, department, sheet, kind, person }: ReturnListed): string {
  const from = [agency || sheet, department].filter((part) => part !== "").join(", ");
  return [from, kind === "organisational changes" ? kind : "", person]
    .filter((part) => part !== "")
    .join(" · ");
}

/** What has become of a return, in a word or three. */
function State({ of: { merged, problem } }: { of: ReturnListed }) {
  const styles = useStyles();
  const [colour, icon, words] =
    problem !== undefined
      ? [styles.wrong, <WarningFilled key="wrong" />, "not a return"]
      : merged
        ? [styles.done, <CheckmarkCircleFilled key="done" />, "merged"]
        : [styles.waits, <CircleRegular key="waits" />, "not merged yet"];
  return (
    <span className={mergeClasses(styles.state, colour)}>
      {icon} {words}
    </span>
  );
}

/** The returns in the workbook; each is a button that shows its sheet, with what it replaces and what came with it below. */
export function ReturnsList({
  returns,
  busy,
  changes,
  onShow,
}: {
  returns: readonly ReturnListed[];
  busy: boolean;
  changes: ReturnChanges;
  onShow: (sheet: string) => void;
}) {
  const styles = useStyles();
  return (
    <ul className={styles.list}>
      {returns.map((one) => (
        <Card key={one.sheet} of={one} busy={busy} changes={changes} onShow={onShow} />
      ))}
    </ul>
  );
}

/** A return: a press shows its sheet, the pen beside it opens what a person can change. */
function Card({
  of: one,
  busy,
  changes,
  onShow,
}: {
  of: ReturnListed;
  busy: boolean;
  changes: ReturnChanges;
  onShow: (sheet: string) => void;
}) {
  const styles = useStyles();
  const [changing, setChanging] = useState(false);
  const { colour } = one;
  const place = useRef<HTMLLIElement>(null);
  return (
    <li ref={place} className={styles.item}>
      <span
        className={styles.band}
        {...(colour !== undefined && { style: { backgroundColor: colour } })}
        aria-hidden="true"
      />
      <div className={styles.card}>
        <Button appearance="subtle" className={styles.sheet} onClick={() => onShow(one.sheet)}>
          <span className={styles.words}>
            <span className={styles.agency}>{titleOf(one)}</span>
            <span className={styles.origin}>
              {origin(one) && `${origin(one)} · `}
              <span className={styles.together}>{counted(one.rows, "row", "rows")}</span>
            </span>
          </span>
          <State of={one} />
        </Button>
        <Button
          appearance="subtle"
          className={styles.change}
          icon={<EditRegular />}
          aria-label={`Change whose return ${one.agency || one.sheet} is`}
          title="Change whose return this is"
          aria-expanded={changing}
          disabledFocusable={busy}
          onClick={() => setChanging(!changing)}
        />
      </div>
      {one.problem !== undefined && <p className={styles.problem}>{one.problem}</p>}
      <div className={styles.details}>
        <ReturnDetails of={one} busy={busy} changes={changes} onShow={onShow} />
        {changing && (
          <ChangeReturn
            of={one}
            busy={busy}
            changes={changes}
            onClose={() => {
              setChanging(false);
              place.current?.querySelector<HTMLElement>("button[aria-expanded]")?.focus();
            }}
          />
        )}
      </div>
    </li>
  );
}
