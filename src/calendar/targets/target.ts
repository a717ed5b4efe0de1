import type { TargetContext, TargetDate } from "../targetDate";

/** What a form makes of a target date; what it leaves out is nothing. */
export type ReadTarget = Partial<TargetDate>;

/** One form in which people write a target date, and its reader. */
export interface TargetForm {
  name: string;
  /** Texts in this form, which no form before it in the list reads. */
  examples: readonly string[];
  /** What the plain text (see `plainText`) means, or why it names no day; `null` where its form is another. */
  read: (plain: string, context: TargetContext) => ReadTarget | null;
}
