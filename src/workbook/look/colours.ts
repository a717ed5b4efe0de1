/**
 * The colours of the sheets. Those of agencies are in src/review/palette.ts and those of RAG in src/review/ragTints.ts. Text
 * on each fill is at 4.5:1 or better.
 */
export const COLOURS = {
  headingFill: "#E6EAEE",
  /** Of columns that a person fills in. */
  yourHeadingFill: "#FBEFC4",
  headingText: "#1B1F24",
  /** Below a heading. */
  headingLine: "#263442",
  /** A cell that a person is asked to fill in or may change. */
  input: "#FFF8DC",
  /** Round and between such cells. */
  inputLine: "#C9A227",
  line: "#C6CCD3",
  /** Round an answer on a form. */
  answerLine: "#D9C067",
  /** Between texts side by side, and between the weeks of a timetable's picture. */
  faintLine: "#E1E5EA",
  text: "#1B1F24",
  link: "#0B5394",
  /** What is settled, or only repeats what is beside it. */
  quiet: "#5F6873",
  alarm: "#A3160F",
  /** A cell of a publication copy in which something is still to be decided. */
  undecided: "#FFE066",
  /** A time without entries. */
  gap: "#FBE0B5",
  /** The bars of a chart that belong to no agency. */
  bars: "#4A6480",
  /** An agency without colours on the Review sheet. */
  noAgency: "#BFBFBF",
} as const;

/** The colours of templates: light, so that they print with little ink. */
export const FORM_COLOURS = {
  text: "#111827",
  quiet: "#4B5563",
  example: "#6B7280",
  line: "#9CA3AF",
  /** What must be filled in. */
  mandatory: "#CFE3F5",
  optional: "#EEF1F4",
  section: "#DDE6EE",
  missing: "#FFF1C2",
} as const;

/** An organisational change in the chronology: its band, and the rest of its row. */
export const CHANGE_TINTS = {
  band: { fill: "#3C4650", text: "#FFFFFF" },
  row: { fill: "#E3E6EA", text: "#1B1F24" },
} as const;

/** An entry that its agency has withdrawn. */
export const WITHDRAWN_TINT = { fill: "#F0F1F3", text: "#5F6873" } as const;

/** What the panel thinks of a practice; each is also in words. */
export const PRACTICE_TINTS = {
  "Good practice": { fill: "#DCEFE2" },
  Concern: { fill: "#FCE9C4" },
  "Missed opportunity": { fill: "#F6D5D2" },
} as const;

/** How many entries: one scale for all agencies, the lightest first, that also reads in grey. */
export const COUNT_TINTS = [
  { from: 1, fill: "#DCE4EC", text: "#1B1F24" },
  { from: 2, fill: "#AFC1D3", text: "#1B1F24" },
  { from: 4, fill: "#6F8CA8", text: "#000000" },
  { from: 7, fill: "#2F4E6E", text: "#FFFFFF" },
] as const;

/** The levels of queries; each is also in words. */
export const LEVEL_TINTS = {
  Error: { fill: "#A3160F", text: "#FFFFFF" },
  Warning: { fill: "#FBE0AE", text: "#1B1F24" },
  Note: { fill: "#E6EAEE", text: "#1B1F24" },
} as const;

/** The kinds of cross-checks; each is also in words. */
export const CHECK_TINTS = {
  discrepancy: "#FCE3B6",
  omission: "#F6D5D2",
  "referral without a response": "#F6D5D2",
  gap: "#FBE0B5",
  linked: "#E3EAF1",
  "person in one return only": "#E3EAF1",
} as const;

/** The tabs of the sheets: of the chronology and what goes with it, of the plan, and of what both need. */
export const TAB_COLOURS = { chronology: "#315E90", plan: "#2E7D4F", both: "#5F6873" } as const;

/** A return that is late. */
export const LATE_TINT = { fill: "#B91C1C", text: "#FFFFFF" } as const;
