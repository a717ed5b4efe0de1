import type { Token } from "../tokens";
import type { Conventions, Outcome } from "./reading";

/** A phrase of a recorded date: a date, or several put together. */
interface Phrase {
  /** Plain text (see `plainText`). */
  plain: string;
  tokens: Token[];
}

/** One form in which people put dates together, and its reader. */
export interface PhraseForm {
  name: string;
  /** Texts in this form, that no earlier form in the list reads. */
  examples: readonly string[];
  /**
   * What the phrase means; "unreadable" where it is in this form but makes no sense; `null` for any other
   * form. `readRest` reads a part of the plain text as a phrase of its own.
   */
  read: (
    phrase: Phrase,
    conventions: Conventions,
    readRest: (plain: string, conventions: Conventions) => Outcome | null,
  ) => Outcome | "unreadable" | null;
}
