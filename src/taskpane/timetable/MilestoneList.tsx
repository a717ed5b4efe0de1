import { Badge, makeStyles, tokens, type BadgeProps } from "@fluentui/react-components";
import type { MilestoneListed } from "../../jobs/timetable/timetableTypes";
import { britishDay } from "../../calendar/britishDay";
import { Buttons } from "../shared/Buttons";
import { ItemButton } from "../shared/ItemButton";
import { ListItem } from "../shared/ListItem";
import { LongList } from "../shared/LongList";
import { Words } from "../shared/Words";

const useStyles = makeStyles({
  name: { fontWeight: tokens.fontWeightSemibold },
});

const BADGES: Readonly<Record<string, NonNullable<BadgeProps["color"]>>> = {
  Missed: "danger",
  Due: "warning",
  Done: "brand",
  "Done late": "brand",
};

/** "From 30/11/2026 to 08/12/2026", "On 07/12/2026". */
function windowInWords({ from, to }: MilestoneListed): string {
  if (to === null) return "No date yet: it depends on a day that is not known";
  return from !== null && from < to
    ? `From ${britishDay(from)} to ${britishDay(to)}`
    : `On ${britishDay(to)}`;
}

/** The milestones: when each is due, what became of it, and the way to its row. */
export function MilestoneList({
  milestones,
  onShow,
}: {
  milestones: readonly MilestoneListed[];
  onShow: (address: string) => void;
}) {
  const styles = useStyles();
  return (
    <LongList items={milestones} name="Milestones">
      {(milestone) => (
        <ListItem key={milestone.address}>
          <span>
            <span className={styles.name}>{milestone.step}</span>{" "}
            <Badge appearance="tint" color={BADGES[milestone.state] ?? "informative"}>
              {milestone.state}
            </Badge>
          </span>
          <Words>
            {windowInWords(milestone)}
            {milestone.done !== null && `; done on ${britishDay(milestone.done)}`}
          </Words>
          <Buttons>
            <ItemButton name={`Show ${milestone.step}`} onClick={() => onShow(milestone.address)}>
              Show
            </ItemButton>
          </Buttons>
        </ListItem>
      )}
    </LongList>
  );
}
