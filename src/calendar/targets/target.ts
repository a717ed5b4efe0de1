import type { TargetContext, TargetDate } from "../targetDate";

/** How a form reads a target date; what it leaves out is empty. */
export type ReadTarget = Partial<TargetDate>;

/** One form in which people write a target date, and its reader. */
export interface TargetForm {
  name: string;
  /** Texts in this form, that no earlier form in the list reads. */
  examples: readonly string[];
  /** What the plain text (see `plainText`) means, or why it gives no day; `null` for any other form. */
  read: (plain: string, context: TargetContext) => ReadTarget | null;
}
