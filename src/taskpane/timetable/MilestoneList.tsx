import { Badge, makeStyles, tokens, type BadgeProps } from "@fluentui/react-components";
import { useState } from "react";
import type { MilestoneListed } from "../../jobs/timetable/timetableTypes";
import { britishDay } from "../../calendar/britishDay";
import type { IsoDate } from "../../calendar/isoDate";
import { Buttons } from "../shared/Buttons";
import { ItemButton } from "../shared/ItemButton";
import { ListItem } from "../shared/ListItem";
import { LongList } from "../shared/LongList";
import { Words } from "../shared/Words";
import { MilestoneForm, type MilestoneWords } from "./MilestoneForm";

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

/** The milestones: when each is due, who answers for it, what became of it, and the way to its row. */
export function MilestoneList({
  name,
  milestones,
  today,
  onShow,
  onNote,
}: {
  /** Of the list; the timetable's, where there are several. */
  name: string;
  milestones: readonly MilestoneListed[];
  today: IsoDate;
  onShow: (address: string) => void;
  onNote: (step: string, words: MilestoneWords) => void;
}) {
  const styles = useStyles();
  const [open, setOpen] = useState("");
  return (
    <LongList items={milestones} name={name}>
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
          {milestone.lead !== "" && <Words>{milestone.lead}</Words>}
          {milestone.delay + milestone.told !== "" && (
            <Words>
              {[`Delay: ${milestone.delay}`, `Told: ${milestone.told}`]
                .filter((words) => !words.endsWith(": "))
                .join(". ")}
            </Words>
          )}
          {open === milestone.address ? (
            <MilestoneForm
              milestone={milestone}
              today={today}
              onCancel={() => setOpen("")}
              onSubmit={(words) => {
                setOpen("");
                onNote(milestone.step, words);
              }}
            />
          ) : null}
          <Buttons>
            <ItemButton name={`Edit ${milestone.step}`} onClick={() => setOpen(milestone.address)}>
              Edit
            </ItemButton>
            <ItemButton name={`Show ${milestone.step}`} onClick={() => onShow(milestone.address)}>
              Show
            </ItemButton>
          </Buttons>
        </ListItem>
      )}
    </LongList>
  );
}
