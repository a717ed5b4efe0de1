import { Badge, Button, makeStyles, tokens, type BadgeProps } from "@fluentui/react-components";
import type { MilestoneListed } from "../../jobs/timetable/timetableTypes";
import { itemLook } from "../shared/itemLook";
import { britishDay } from "../../calendar/britishDay";

const useStyles = makeStyles({
  list: { listStyleType: "none", margin: 0, padding: 0 },
  item: { ...itemLook, alignItems: "flex-start" },
  name: { fontWeight: tokens.fontWeightSemibold },
  when: { margin: 0 },
});

const BADGES: Readonly<Record<string, NonNullable<BadgeProps["color"]>>> = {
  Missed: "danger",
  Due: "warning",
  Done: "brand",
  "Done late": "brand",
};

/** "From 30/11/2026 to 08/12/2026", "By 07/12/2026". */
function windowInWords({ from, to }: MilestoneListed): string {
  if (to === null) return "No date until a day that it hangs on is known";
  return from !== null && from < to
    ? `From ${britishDay(from)} to ${britishDay(to)}`
    : `On ${britishDay(to)}`;
}

/** The milestones with their windows, what became of each, and the way to its row. */
export function MilestoneList({
  milestones,
  onShow,
}: {
  milestones: readonly MilestoneListed[];
  onShow: (address: string) => void;
}) {
  const styles = useStyles();
  return (
    <ul className={styles.list} aria-label="Milestones">
      {milestones.map((milestone) => (
        <li key={milestone.address} className={styles.item}>
          <span>
            <span className={styles.name}>{milestone.step}</span>{" "}
            <Badge appearance="tint" color={BADGES[milestone.state] ?? "informative"}>
              {milestone.state}
            </Badge>
          </span>
          <p className={styles.when}>
            {windowInWords(milestone)}
            {milestone.done !== null && `; done on ${britishDay(milestone.done)}`}
          </p>
          <Button
            size="small"
            aria-label={`Show ${milestone.step}`}
            onClick={() => {
              onShow(milestone.address);
            }}
          >
            Show
          </Button>
        </li>
      ))}
    </ul>
  );
}
