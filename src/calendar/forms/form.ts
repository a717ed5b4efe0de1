import type { Token } from "../tokens";
import type { Century, Misfit, Written } from "../written";
import type { DateTokens } from "./dateTokens";

/** Reads the rest of a date, for a form that is a word before or after another date ("Tues …", "w/c …", "early …"). */
type ReadRest = (tokens: Token[], century: Century) => Written | Misfit | null;

/** One form in which people write a date, and its reader. */
export interface DateForm {
  name: string;
  /** Texts in this form, that no earlier form in its list reads. */
  examples: readonly string[];
  /** The date; a misfit where the shape is this form's but there is no such date; `null` for any other form. */
  read: (date: DateTokens, century: Century, readRest: ReadRest) => Written | Misfit | null;
}
