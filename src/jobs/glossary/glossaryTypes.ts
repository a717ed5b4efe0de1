/** An abbreviation that stands in the chronology, or on the review's list. */
export interface AbbreviationListed {
  abbreviation: string;
  /** "" where nobody has said it. */
  meaning: string;
  /** In how many texts of the chronology it stands. */
  times: number;
  /** The first entry in which it stands, for `showEntry`; "" where it is only on the list. */
  entry: string;
}

/** The glossary of the review. */
export interface GlossaryListed {
  /** The review's own list, on the Review sheet. */
  listed: AbbreviationListed[];
  /** Found in the chronology and not on the list, with the meaning that a text or the add-in's list gives; the most frequent first. */
  offered: AbbreviationListed[];
  /** Whether there is a chronology to look in. */
  merged: boolean;
}

/** What the pane can ask for about abbreviations. Each fails with JobError or JobCancelled alone. */
export interface GlossaryJobs {
  /** Nothing is written. */
  readGlossary(): Promise<GlossaryListed>;
  /** Puts abbreviations on the Review sheet, or gives those that are there their meaning. */
  saveAbbreviations(explained: readonly { abbreviation: string; meaning: string }[]): Promise<GlossaryListed>;
  /** Takes one off the list. */
  removeAbbreviation(abbreviation: string): Promise<GlossaryListed>;
  /** Remembers that capitals are no abbreviation. */
  setNotAbbreviation(capitals: string): Promise<GlossaryListed>;
  /** Makes the sheet Glossary anew, which is printed with the chronology; `sheet` is its name. */
  makeGlossary(): Promise<{ sheet: string; abbreviations: number }>;
}
