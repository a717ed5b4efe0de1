import type { PlanFollowed, PlanNotice } from "../../jobs/plan/planTypes";
import { Notice } from "../shared/Notice";
import { counted } from "../shared/sentenceParts";
import { NoticeList } from "./NoticeList";

const MOST_NAMED = 12;

/** The cell of a notice, with its sheet where that is not the plan's. */
function placeOf({ sheet, address }: PlanNotice, plan: PlanFollowed): string {
  return sheet === plan.sheet || sheet === "" ? address : `${sheet} ${address}`;
}

/** What people's edits broke in the plan, and target dates that are out of date; one press puts both right. */
export function PlanWarnings({
  plan,
  busy,
  onRepair,
  onShow,
}: {
  plan: PlanFollowed;
  busy: boolean;
  /** @param did what it is for, in words */
  onRepair: (did: string) => void;
  onShow: (sheet: string, address: string) => void;
}) {
  const { broken, behind, moved } = plan;
  const places = [...new Set(broken.map((notice) => placeOf(notice, plan)))].slice(0, MOST_NAMED).join(", ");
  return (
    <>
      {broken.length > 0 && (
        <Notice
          intent="warning"
          action={{ words: "Repair the plan", busy, run: () => onRepair("The plan was repaired") }}
        >
          {counted(broken.length, "thing in the plan is", "things in the plan are")} broken: {places}. Repair
          fixes what it can and says what it did. Nothing that people typed is lost.
        </Notice>
      )}
      {behind.length > 0 && (
        <Notice
          intent="warning"
          action={{
            words: "Update the target dates",
            busy,
            run: () => onRepair("The target dates are up to date"),
          }}
        >
          {counted(
            behind.length,
            "target date is out of date, because the day that it counts from or the school terms have changed.",
            "target dates are out of date, because the days that they count from or the school terms have changed.",
          )}
          <NoticeList summary="Which" notices={behind} onShow={onShow} />
        </Notice>
      )}
      {moved.length > 0 && (
        <Notice
          intent="info"
          action={{ words: "Count the moves", busy, run: () => onRepair("The moves are counted") }}
        >
          {counted(moved.length, "target date was moved", "target dates were moved")} on the sheet. The first
          ones are kept under First target, and Moved counts, with the next change made here.
          <NoticeList summary="Which" notices={moved} onShow={onShow} />
        </Notice>
      )}
    </>
  );
}
