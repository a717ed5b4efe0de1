import type { Nation } from "../../calendar/bankHolidays";
import type { IsoDate } from "../../calendar/isoDate";
import type { Status } from "../status";

/** An action of one review, as it stands beside those of others. */
export interface OverviewAction {
  /** Tells it from every other action of the overview, also when it is read again. */
  key: string;
  /** What its review is called in the overview. */
  review: string;
  /** Of its own plan; "" where the paper has none. */
  ref: string;
  recommendation: string;
  action: string;
  /** Several with "; " between. */
  agency: string;
  lead: string;
  target: IsoDate | null;
  targetAsWritten: string;
  status: Status;
  /** How often its target has moved. */
  moved: number;
  file: string;
  /** Where a link finds the file. */
  link: string;
  /** "" for a file that has no sheets. */
  sheet: string;
  row: number;
}

/** The plan of one file. */
export interface ReviewPlan {
  file: string;
  /** The reference that the file gives; null where it gives none. */
  reference: string | null;
  /** What the review is called in the overview. */
  review: string;
  /** plan: one that this add-in built; paper: any table of actions. */
  kind: "plan" | "paper";
  /** Whose bank holidays its own plan counts; null where it does not say. */
  nation: Nation | null;
  lastSaved: IsoDate | null;
  actions: OverviewAction[];
}
