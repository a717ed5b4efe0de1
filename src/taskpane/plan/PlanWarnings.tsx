import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
} from "@fluentui/react-components";
import type { PlanFollowed, PlanNotice } from "../../jobs/plan/planTypes";
import { Fold } from "../shared/Fold";
import { counted } from "../shared/words";
import { NoticeItem } from "./NoticeItem";

const useStyles = makeStyles({
  // In a column that scrolls, a message must not give way.
  notice: { flexShrink: 0 },
});

const MOST_NAMED = 12;

/** Where a thing is: its cell, with the sheet where that is not the plan's. */
function placeOf({ sheet, address }: PlanNotice, plan: PlanFollowed): string {
  return sheet === plan.sheet || sheet === "" ? address : `${sheet} ${address}`;
}

/** What people's edits broke in the plan, and target dates that are behind what they hang on; one press mends both. */
export function PlanWarnings({
  plan,
  busy,
  onRepair,
  onShow,
}: {
  plan: PlanFollowed;
  busy: boolean;
  onRepair: () => void;
  onShow: (sheet: string, address: string) => void;
}) {
  const styles = useStyles();
  const { broken, behind } = plan;
  const places = [...new Set(broken.map((notice) => placeOf(notice, plan)))].slice(0, MOST_NAMED).join(", ");
  return (
    <>
      {broken.length > 0 && (
        <div className={styles.notice}>
          <MessageBar intent="warning" layout="multiline">
            <MessageBarBody>
              {counted(broken.length, "thing in the plan is", "things in the plan are")} broken: {places}. A
              repair puts right what it can and says what it did; nothing that people typed is lost.
            </MessageBarBody>
            <MessageBarActions>
              <Button size="small" disabledFocusable={busy} onClick={onRepair}>
                Repair the plan
              </Button>
            </MessageBarActions>
          </MessageBar>
        </div>
      )}
      {behind.length > 0 && (
        <div className={styles.notice}>
          <MessageBar intent="warning" layout="multiline">
            <MessageBarBody>
              {behind.length === 1
                ? "1 target date is behind, because the day that it counts from or the school terms have changed."
                : `${String(behind.length)} target dates are behind, because the days that they count from or the school terms have changed.`}
              <Fold summary="Which" items={behind.map((notice, index) => ({ notice, key: String(index) }))}>
                {({ notice, key }) => <NoticeItem key={key} notice={notice} onShow={onShow} />}
              </Fold>
            </MessageBarBody>
            <MessageBarActions>
              <Button size="small" disabledFocusable={busy} onClick={onRepair}>
                Bring target dates up to date
              </Button>
            </MessageBarActions>
          </MessageBar>
        </div>
      )}
    </>
  );
}
