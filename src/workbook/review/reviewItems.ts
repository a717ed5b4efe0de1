/** The items of the ReviewRecord table on the Review sheet. */
export const REVIEW_ITEMS = {
  reference: "Reference",
  procedure: "Procedure",
  nation: "Nation",
  from: "Review period from",
  to: "Review period to",
  agreed: "Plan agreed",
  publication: "Publication",
  holidays: "Other bank holidays",
} as const;
