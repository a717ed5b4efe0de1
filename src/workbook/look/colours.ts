/**
 * The colours of the sheets. Those of agencies are in src/review/palette.ts and those of RAG in src/review/ragTints.ts. Text
 * on each fill is at 4.5:1 or better.
 */
export const COLOURS = {
  headingFill: "#1F2937",
  headingText: "#FFFFFF",
  /** A cell that a person is asked to fill in or may change. */
  input: "#FFF8DB",
  line: "#C9CDD3",
  /** Between the weeks of a timetable's picture. */
  faintLine: "#E5E5E5",
  text: "#000000",
  link: "#0B5394",
  /** What is settled. */
  quiet: "#5F6368",
  /** Round the marks and bars of a chart: so that similar tints are distinguishable. */
  edge: "#404040",
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

/** The levels of queries; each is also in words. */
export const LEVEL_TINTS = {
  Error: { fill: "#F8D0CE", text: "#6B0F0A" },
  Warning: { fill: "#FCE8B2", text: "#5C3B00" },
  Note: { fill: "#DDE7F3", text: "#1B3A5C" },
} as const;

/** A return that is late. */
export const LATE_TINT = { fill: "#B91C1C", text: "#FFFFFF" } as const;
