import type { IsoDate } from "./isoDate";
import type { LengthOfTime } from "./lengthOfTime";
import type { DateProblem } from "./recordedDate";
import type { SchoolTerms } from "./schoolTerms";
import type { Holidays } from "./workingDays";

/** The days that a target date may count from: those of the action's own row or of the review. */
export type NamedEvent = "publication" | "agreed" | "start";

/** What reading a target date depends on; a day that is not known is `null` or left out. */
export interface TargetContext {
  today: IsoDate;
  /** The start of the action's own row. */
  start?: IsoDate | null;
  /** The day the plan was agreed. */
  agreed?: IsoDate | null;
  /** The day the report is published. */
  publication?: IsoDate | null;
  /** The council's terms, where they are not those of docs/domain.md section 4. */
  terms?: SchoolTerms;
  /** For lengths in working days; without them only weekends are left out of the count. */
  holidays?: Holidays;
  /** The year of the heading row above, or of the neighbours where both agree. */
  year?: number | null;
  /** The paper's own date, or that of its neighbours: a date without a year is the first on or after it. */
  after?: IsoDate | null;
}

/** A target date that counts from another day; it moves when that day does. */
export interface RelativeTarget {
  from: NamedEvent;
  length: LengthOfTime;
}

/** What a target date means (docs/domain.md section 7): the day meant is `end`. */
export interface TargetDate {
  /** As written, character for character. */
  asRecorded: string;
  start: IsoDate | null;
  end: IsoDate | null;
  approximate: boolean;
  /** It gives no last day, and the action is not complete. */
  needsDate: boolean;
  /** "Complete" and "Done" set the status of the action. */
  status: "complete" | null;
  relative: RelativeTarget | null;
  /** Why it needs a date, in one plain sentence. */
  reason: string | null;
  /** What was assumed in reading it, in one plain sentence. */
  assumption: string | null;
  /** What is odd about the date itself: a weekday that does not match, a span written backwards. */
  problems: DateProblem[];
}
