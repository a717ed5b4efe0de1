import type { IsoDate } from "../../calendar/isoDate";

/** How far a job is. `step` is a phrase that a person reads ("Reading Police"); `done` of `of` parts are finished. */
export interface Progress {
  step: string;
  done: number;
  of: number;
  /** Set once writing has begun: the job then runs to its end, and Cancel no longer does anything. */
  canCancel?: false;
}

/** How a person follows a job, and stops it. */
export interface Follow {
  progress?: (progress: Progress) => void;
  signal?: AbortSignal;
}

/** What every longer job is given. */
export interface JobOptions extends Follow {
  today: IsoDate;
}
