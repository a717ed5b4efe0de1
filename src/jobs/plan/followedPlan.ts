import type { IsoDate } from "../../calendar/isoDate";
import type { TargetContext } from "../../calendar/targetDate";
import type { PlanQuery, ReadPlanSheet } from "../../plan/action";
import type { PlanRow } from "../../plan/live/planAfter";
import type { Review } from "../../review/review";

/** A plan as read for follow-up. */
export interface FollowedPlan {
  sheet: string;
  rows: PlanRow[];
  /** Doubts in the reading, breakages in the plan, and gaps in its actions. */
  queries: PlanQuery[];
  /** The queries that are not about gaps in an action. */
  noticed: PlanQuery[];
  review: Review;
  holidays: ReadonlySet<IsoDate>;
  /** What target dates are read against. */
  dates: TargetContext;
  /** The number in the RAG key. */
  within: number;
}

/** What a build produced, for the pane and for a report. */
export interface BuiltPlan extends FollowedPlan {
  read: ReadPlanSheet[];
  /** Refs, by what happened to their actions. */
  added: string[];
  changed: string[];
  withdrawn: string[];
}
