/** The pages of the pane. */
export type PageId =
  | "returns"
  | "columns"
  | "queries"
  | "entry"
  | "crossChecks"
  | "timeline"
  | "changes"
  | "views"
  | "plan"
  | "review"
  | "timetable"
  | "overview"
  | "templates"
  | "checkSheet"
  | "names";
