import type { Conventions, Outcome } from "../phrases/reading";

export interface ReadText {
  outcome: Outcome;
  /** The time beside the date, in plain text; "" where there is none. */
  time: string;
}

/** What may be written around the dates of a recorded date, and the reader that finds them there. */
export interface TextForm {
  name: string;
  /** Texts in this form, that no earlier form in the list reads. */
  examples: readonly string[];
  /** What the plain text (see `plainText`) means; `null` for any other form. `readRest` reads a part of it as a text of its own. */
  read: (
    plain: string,
    conventions: Conventions,
    readRest: (plain: string, conventions: Conventions) => ReadText | null,
  ) => ReadText | null;
}
