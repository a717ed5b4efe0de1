/** An entry, as a line of enquiry lists it. */
export interface LineEntry {
  /** For `showEntry`. */
  key: string;
  ref: string;
  /** dd/mm/yyyy, or "undated". */
  day: string;
  agency: string;
  event: string;
}

/** A line of enquiry with what the review has found on it (docs/domain.md section 6). */
export interface LineListed {
  line: string;
  entries: LineEntry[];
  /** Every agency of the chronology with the number of its entries, 0 where it has none. */
  agencies: { agency: string; entries: number }[];
  /** Stretches of 120 days or more (Cross-checks sets how many) without an entry on it, between two that are; days as dd/mm/yyyy. */
  gaps: { from: string; to: string; days: number }[];
  actions: { ref: string; action: string; agency: string; status: string }[];
}

/** The review's lines of enquiry. */
export interface LinesListed {
  lines: LineListed[];
  /** False where nothing is merged yet: then lines have neither entries nor gaps. */
  merged: boolean;
  /** Whether the action plan has a column that says which line an action is about; null where there is no plan. */
  planColumn: boolean | null;
}

/** What the pane can ask for about lines of enquiry. Each fails with JobError or JobCancelled alone. */
export interface EnquiryJobs {
  /** Nothing is written. */
  readLines(): Promise<LinesListed>;
  /** Adds a line to the Review sheet, or changes the words of the one that is called `before`, in the chronology's key themes too. */
  saveLine(before: string | null, line: string): Promise<LinesListed>;
  /** Takes a line from the Review sheet; the key themes of entries stay. */
  removeLine(line: string): Promise<LinesListed>;
  /** Gives the action plan the column for lines of enquiry, which offers them. */
  addPlanColumn(): Promise<LinesListed>;
  /** Makes the sheet Lines of enquiry anew; `sheet` is its name. */
  makeLinesSheet(): Promise<{ sheet: string }>;
}
