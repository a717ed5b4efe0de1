import type { IsoDate } from "../../calendar/isoDate";
import type { TargetContext } from "../../calendar/targetDate";
import type { PlanQuery, ReadPlanSheet } from "../../plan/action";
import type { PlanRow } from "../../plan/live/planAfter";
import type { Review } from "../../review/review";

/** A plan as it is followed up. */
export interface FollowedPlan {
  sheet: string;
  rows: PlanRow[];
  /** What was doubtful in reading, broken in the plan, or missing from its actions. */
  queries: PlanQuery[];
  /** Those of them that are not about what an action lacks. */
  noticed: PlanQuery[];
  review: Review;
  holidays: ReadonlySet<IsoDate>;
  /** What target dates are read by. */
  dates: TargetContext;
  /** The number of the RAG key. */
  within: number;
}

/** What a build made, for the pane and for a report. */
export interface BuiltPlan extends FollowedPlan {
  read: ReadPlanSheet[];
  /** Refs by what became of their actions. */
  added: string[];
  changed: string[];
  withdrawn: string[];
}
