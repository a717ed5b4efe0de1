import type { IsoDate } from "../../calendar/isoDate";

/** How far a job has got. `step` is shown to the person ("Reading Police"); `done` of `of` parts are finished. */
export interface Progress {
  step: string;
  done: number;
  of: number;
  /** Set once writing has begun: the job then runs to the end, and Cancel does nothing. */
  canCancel?: false;
}

/** How a person follows a job and stops it. */
export interface Follow {
  progress?: (progress: Progress) => void;
  signal?: AbortSignal;
}

/** What every longer job takes. */
export interface JobOptions extends Follow {
  today: IsoDate;
}
