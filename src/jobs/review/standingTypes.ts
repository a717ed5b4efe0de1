/** Where a review stands, in the few figures that the steps of the work show. */
export interface ReviewStanding {
  /** "" where none is known. */
  reference: string;
  /** The identifiers of the subjects. */
  subjects: string[];
  /** How many people are listed. */
  people: number;
  /** What the Review page still lacks, in its own order. */
  lacks: ("period" | "people")[];
  returns: {
    all: number;
    toMerge: number;
    /** Returns that may take the place of an earlier one, of which nobody has said so. */
    toAnswer: number;
  };
  /** The agencies on the Review sheet that no return is from. */
  toCome: string[];
  /** The first day, YYYY-MM-DD, by which a step of the timetable is to be done that is not; null where there is none. */
  nextDay: string | null;
  /** Open and answered ones, and the errors among them; null where the returns have never been checked. */
  queries: { open: number; errors: number } | null;
  /** The rows of the integrated chronology; null where there is none. */
  entries: number | null;
  /** Null where there is no action plan. */
  actions: { all: number; overdue: number; due: number } | null;
}
