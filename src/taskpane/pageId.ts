/** The pages of the pane. */
export type PageId =
  | "returns"
  | "columns"
  | "queries"
  | "crossChecks"
  | "timeline"
  | "views"
  | "plan"
  | "review"
  | "timetable"
  | "templates"
  | "checkSheet"
  | "names"
  | "publication";
