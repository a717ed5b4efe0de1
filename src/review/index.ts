export { agencyCode, findAgency, nameFromFile, type AgencyEvidence, type FoundAgency } from "./agencyNames";
export {
  emptyReview,
  parseReview,
  reviewFrom,
  ReviewProblem,
  type Review,
  type ReviewAgency,
  type ReviewPerson,
} from "./review";
export { AGENCY_TINTS, tintOf, type AgencyTint } from "./palette";
