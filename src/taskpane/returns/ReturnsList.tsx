import { Badge, Button, type BadgeProps, makeStyles, tokens } from "@fluentui/react-components";
import { ChevronRightRegular } from "@fluentui/react-icons/svg/chevron-right";
import type { ReturnListed } from "../../jobs/returns/returnTypes";
import { counted } from "../shared/sentenceParts";
import { ReturnDetails } from "./ReturnDetails";
import type { ReturnChanges } from "./useReturnChange";

const useStyles = makeStyles({
  list: { listStyleType: "none", margin: 0, padding: 0 },
  item: {
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    ":last-child": { borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}` },
  },
  sheet: {
    width: "100%",
    justifyContent: "space-between",
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
  details: {
    display: "flex",
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
  badge: { flexShrink: 0 },
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
  const [color, words]: [BadgeProps["color"], string] =
    problem !== undefined
      ? ["danger", "not a return"]
      : merged
        ? ["success", "merged"]
        : ["informative", "not merged yet"];
  return (
    <Badge className={styles.badge} appearance="outline" color={color}>
      {words}
    </Badge>
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
        <li key={one.sheet} className={styles.item}>
          <Button
            appearance="subtle"
            className={styles.sheet}
            icon={<ChevronRightRegular />}
            iconPosition="after"
            onClick={() => onShow(one.sheet)}
          >
            <span className={styles.words}>
              <span className={styles.agency}>{titleOf(one)}</span>
              <span className={styles.origin}>
                {origin(one) && `${origin(one)} · `}
                <span className={styles.together}>{counted(one.rows, "row", "rows")}</span>
              </span>
            </span>
            <State of={one} />
          </Button>
          {one.problem !== undefined && <p className={styles.problem}>{one.problem}</p>}
          <div className={styles.details}>
            <ReturnDetails of={one} busy={busy} changes={changes} onShow={onShow} />
          </div>
        </li>
      ))}
    </ul>
  );
}
