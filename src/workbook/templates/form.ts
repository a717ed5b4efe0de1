import type { LearningForm } from "../../plan/reading/learningTables";
import type { RecordKey } from "../../review/records";

/** What may be typed into an answer: any words, a day, or one of some choices. */
export type Answer = "text" | "date" | { choices: readonly string[] };

/** A line to be filled in: a label, and the space for the answer beside it. */
interface FormField {
  kind: "field";
  label: string;
  /** A few words beside the answer that say what is wanted. */
  help?: string;
  /** What is known already: words, or for a date the day as "YYYY-MM-DD". */
  value?: string | null;
  answer?: Answer;
  /** Lines of writing that the answer has room for before it grows. */
  lines?: number;
  /** Rows for further paragraphs: Excel shows and prints no row that is higher than 409 points. */
  more?: number;
  /** It may well stay empty, and is then not counted as missing. */
  optional?: true;
}

/** A list of checks: each is printed, and answered in two columns. */
interface FormChecks {
  kind: "checks";
  /** Above the checks, the answers, and who gave them. */
  headings: readonly [string, string, string];
  answers: readonly [Answer, Answer];
  checks: readonly string[];
}

export interface FormTableColumn {
  heading: string;
  answer?: Answer;
}

/** Rows under four headings: the given ones, then empty ones. */
interface FormTable {
  kind: "table";
  columns: readonly FormTableColumn[];
  rows?: readonly (readonly string[])[];
  emptyRows: number;
  /** Lines of writing that a row has room for before it grows. */
  lines?: number;
  /** It may well stay empty, and is then not counted as missing. */
  optional?: true;
  /** Its columns, from 0, that a person fills in; the others are filled from the review. All where none are named. */
  asked?: readonly number[];
}

export type FormPart =
  { kind: "section"; text: string } | { kind: "text"; text: string } | FormField | FormChecks | FormTable;

/** A form of one sheet: A4 upright, to be filled in on the screen or by hand. */
export interface Form {
  record: RecordKey;
  /** What it is for, in a sentence or two under the title. */
  about: string;
  /** Its sections are numbered in order. */
  parts: readonly FormPart[];
}

export const YES_NO: Answer = { choices: ["Yes", "No"] };

/** Who did or checked something: in these records people are their roles. */
export const BY_WHOM = "By whom (role)";

export function section(text: string): FormPart {
  return { kind: "section", text };
}

/** The columns of a table of learning, which the plan can read again. */
export function learningColumns({ columns }: LearningForm): FormTableColumn[] {
  return columns.map(({ heading, field }) => ({ heading, ...(field === "target" && { answer: "date" }) }));
}

/** The signature at the end of a statement: role, signature and day. */
export function signedBy(who: string): FormPart[] {
  return [
    { kind: "field", label: who, help: "Role and agency" },
    { kind: "field", label: "Signature", help: "Initials, or print and sign", lines: 2 },
    { kind: "field", label: "Signed on", answer: "date" },
  ];
}
