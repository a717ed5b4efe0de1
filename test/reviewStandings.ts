import type { ReviewStanding } from "../src/jobs/review/standingTypes";

/** Where a review stands of which everything is done. */
export const DONE: ReviewStanding = {
  reference: "LCSPR-R",
  subjects: ["Child R"],
  people: 6,
  lacks: [],
  toCome: [],
  nextDay: null,
  returns: { all: 6, toMerge: 0, toAnswer: 0 },
  queries: { open: 0, errors: 0 },
  entries: 1204,
  actions: { all: 14, overdue: 0, due: 0 },
};

/** Where a review stands that has only begun. */
export const NEW: ReviewStanding = {
  ...{
    reference: "",
    subjects: [],
    people: 0,
    toCome: [],
    nextDay: null,
    lacks: ["period", "people"],
    queries: null,
    entries: null,
    actions: null,
  },
  returns: { all: 0, toMerge: 0, toAnswer: 0 },
};
