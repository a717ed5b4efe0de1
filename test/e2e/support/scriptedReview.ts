import type { FoundOfReview, ReviewJobs, ReviewSetup } from "../../../src/jobs/review/reviewTypes";
import type { ReviewStanding } from "../../../src/jobs/review/standingTypes";
import { DONE, NEW } from "../../reviewStandings";

const STANDING: ReviewStanding = {
  ...DONE,
  returns: { all: 3, toMerge: 2, toAnswer: 0 },
  queries: { open: 124, errors: 12 },
  entries: 1179,
  toCome: ["GP Practice"],
  nextDay: "2026-01-19",
  actions: { all: 14, overdue: 1, due: 4 },
};

function standingFor(wanted: string | null): ReviewStanding {
  if (wanted === "new") return NEW;
  return wanted === "no period" ? { ...STANDING, lacks: ["period"] } : STANDING;
}

const FOUND: FoundOfReview = {
  references: [{ value: "LCSPR-R", agencies: ["Police", "Housing"] }],
  periods: [{ value: { from: "2021-01-01", to: "2023-06-30" }, agencies: ["Police"] }],
  people: [
    { value: { identifier: "Mother", role: "", names: [] }, agencies: ["Police", "Housing"] },
    { value: { identifier: "MP1", role: "", names: [] }, agencies: ["Police"] },
    { value: { identifier: "", role: "subject", names: ["Rowan Ellis"] }, agencies: ["Housing"] },
  ],
  days: [
    { from: "2004-03-02", to: "2004-03-02" },
    { from: "2021-04-01", to: "2021-04-01" },
  ],
};

/** The review itself, empty or known (`?review=known`), and where it stands (`?standing=new`); `asked` gets what is written. */
export function scriptedReview(asked: string[], wanted: URLSearchParams): ReviewJobs {
  const isKnown = wanted.get("review") === "known";
  let review: ReviewSetup = {
    reference: isKnown ? "LCSPR-R" : "",
    procedure: isKnown ? "lcspr" : "",
    nation: "england",
    period: isKnown ? { from: "2021-01-01", to: "2023-06-30" } : { from: null, to: null },
    people: isKnown ? [{ identifier: "Child R", role: "subject", born: "2015-02-14", names: ["Rowan"] }] : [],
    agencies: [
      { name: "Police", code: "POL", otherNames: ["Constabulary"], fill: "#2F5D91", returns: 1 },
      { name: "Housing", code: "", otherNames: [], fill: null, returns: 0 },
    ],
  };
  return {
    readStanding: () => Promise.resolve(standingFor(wanted.get("standing"))),
    readReview: () => Promise.resolve(review),
    findForReview: () => Promise.resolve(isKnown ? { ...FOUND, people: [] } : FOUND),
    confirmReview(confirmed) {
      asked.push(`confirmReview ${JSON.stringify(confirmed)}`);
      review = { ...review, ...confirmed };
      return Promise.resolve(review);
    },
    saveAgency(before, agency) {
      asked.push(`saveAgency ${before} ${JSON.stringify(agency)}`);
      return Promise.resolve(review);
    },
  };
}
