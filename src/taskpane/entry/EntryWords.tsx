import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { EntryTold } from "../../jobs/entries/entryTypes";
import { Words } from "../shared/Words";

const useStyles = makeStyles({
  entry: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    borderLeft: `${tokens.strokeWidthThicker} solid ${tokens.colorNeutralStroke1}`,
    backgroundColor: tokens.colorNeutralBackground3,
    overflowWrap: "anywhere",
  },
  head: { margin: 0 },
  differs: {
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorPaletteYellowBackground2,
    padding: `0 ${tokens.spacingHorizontalXXS}`,
  },
});

/** What an entry says; where it is beside another, what differs in date and time is marked. */
export function EntryWords({ entry, beside }: { entry: EntryTold; beside?: EntryTold }) {
  const styles = useStyles();
  const { agency, date, time, person, type, event, action } = entry;
  const marked = (text: string, other: string | undefined, called: string) =>
    other !== undefined && other !== text ? (
      <mark className={styles.differs}>{text === "" ? `no ${called}` : text}</mark>
    ) : (
      text
    );
  const about = [person, type].filter((text) => text !== "").join(" · ");
  return (
    <div className={mergeClasses(styles.entry)}>
      <p className={styles.head}>
        <strong>{agency || "No agency"}</strong> {marked(date, beside?.date, "date")}{" "}
        {marked(time, beside?.time, "time")}
      </p>
      {about !== "" && <Words small>{about}</Words>}
      <Words fromCell>{event}</Words>
      {action !== "" && (
        <Words fromCell small>
          Action: {action}
        </Words>
      )}
    </div>
  );
}
