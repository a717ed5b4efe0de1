import type { IsoDate } from "../../calendar/isoDate";
import type { FoundOfReview } from "../../chronology/returns/foundOfReview";
import type { Review, ReviewPerson } from "../../review/review";
import type { Follow } from "../shared/progress";
import type { ReviewStanding } from "./standingTypes";

export type { FoundOfReview, PersonFound } from "../../chronology/returns/foundOfReview";

/** An agency of the review, as the Review sheet lists it. */
export interface AgencyOfReview {
  name: string;
  /** "" until a merge gives it one. */
  code: string;
  otherNames: string[];
  /** Its colour, #RRGGBB; null until a merge gives it one. */
  fill: string | null;
  /** How many of its returns count. */
  returns: number;
}

/** The review as the Review sheet has it. */
export interface ReviewSetup {
  reference: string;
  /** The id of a procedure, or whatever a person wrote. */
  procedure: string;
  nation: Review["nation"];
  period: { from: IsoDate | null; to: IsoDate | null };
  people: ReviewPerson[];
  agencies: AgencyOfReview[];
}

/** What a person confirms of the review itself; people and agencies are written one by one. */
export type ReviewConfirmed = Pick<ReviewSetup, "reference" | "procedure" | "nation" | "period">;

/** What the pane can ask about the review itself. All fail only with JobError or JobCancelled. */
export interface ReviewJobs {
  /** Where the review stands, in a few figures. */
  readStanding(): Promise<ReviewStanding>;
  /** The review as the Review sheet has it; empty where there is none. */
  readReview(): Promise<ReviewSetup>;
  /** What the returns say of the review, for a person to confirm. Nothing is written. */
  findForReview(follow?: Follow): Promise<FoundOfReview>;
  /** Writes what was confirmed to the Review sheet, making it where there is none. */
  confirmReview(confirmed: ReviewConfirmed): Promise<ReviewSetup>;
  /** Gives an agency of the review another name, or other names that mean it too. The chronology follows at the next merge. */
  saveAgency(before: string, agency: Pick<AgencyOfReview, "name" | "otherNames">): Promise<ReviewSetup>;
}
