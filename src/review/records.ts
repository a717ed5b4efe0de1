/**
 * The other records of a review's procedures (docs/domain.md section 9), by the title that stands on each: by it a filled sheet is known
 * when it comes in.
 */
export const RECORD_TITLES = {
  rapidReview: "Rapid review outcome",
  seriousIncident: "Record of serious incident",
  caseReview: "Case review sheet",
  peerReview: "Peer review",
  informationRequest: "Agency information request",
  managementReport: "Individual management report",
  termsOfReference: "Terms of reference",
  panel: "Panel record",
  family: "Family involvement log",
  briefing: "Learning briefing",
} as const;
export type RecordKey = keyof typeof RECORD_TITLES;

/** The record that has this title, ignoring case and blanks; `null` for any other text. */
export function recordTitled(title: string): RecordKey | null {
  const plain = title.trim().replace(/\s+/g, " ").toLowerCase();
  return RECORDS.find((key) => RECORD_TITLES[key].toLowerCase() === plain) ?? null;
}

const RECORDS = Object.keys(RECORD_TITLES).filter((key): key is RecordKey => key in RECORD_TITLES);
