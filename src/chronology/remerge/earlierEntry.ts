import type { RecordedDate } from "../../calendar/recordedDate";
import { eachInSteps, type InSteps } from "../inSteps";
import type { IntegratedEntry } from "../integrated/integrate";

/** Cells of an entry in the integrated chronology, as text. */
export type ShownEntry = Record<
  "asRecorded" | "time" | "source" | "person" | "eventType" | "event" | "action",
  string
>;

/** An entry as an earlier merge left it. */
export interface EarlierEntry
  extends
    Pick<IntegratedEntry, "ref" | "agency" | "file" | "sheet" | "row" | "ownRef">,
    Pick<RecordedDate, "start" | "end" | "approximate"> {
  /** `meaningOf` and `wordsSignOf` the entry at that time. */
  meaning: string;
  words: string;
  withdrawn: boolean;
  /** `signsOf` the cells that the merge wrote, so that a later edit by the panel differs from a correction by the agency. */
  signs: CellSigns;
  /** What the chronology shows of it: for matching an entry whose words have changed, and for the log when it is withdrawn. */
  shown: ShownEntry;
  /** It has a row in the table. The reviewer may have removed the row of a withdrawn entry. */
  inTable: boolean;
  /** The panel has edited what happened, so `shown` no longer has its agency's words. */
  rewritten?: boolean;
  /**
   * It is known from the table only: a merge that was cut short had written it, or what the workbook remembered about its
   * sources was lost. It is matched by what is shown, and is never marked as withdrawn.
   */
  fromTable?: true;
}

/** The sign of each cell by the heading of its column; for the Queries cell, the sign of each line. */
export type CellSigns = Readonly<Record<string, string>>;

/** The headings of all columns that were ever written for these entries. In small steps. */
export function* headingsWritten(entries: readonly Pick<EarlierEntry, "signs">[]): InSteps<Set<string>> {
  const headings = new Set<string>();
  yield* eachInSteps(entries, ({ signs }) => {
    for (const heading of Object.keys(signs)) headings.add(heading);
  });
  return headings;
}

/** "POL-0012" as the agency's code and the number. */
export function refParts(ref: string): { code: string; number: number } {
  const match = /^(.+)-(\d+)$/.exec(ref);
  return { code: match?.[1] ?? ref, number: Number(match?.[2] ?? 0) };
}

/** A ref by the agency's code and the number: "POL-0012". */
export function refOf(code: string, number: number): string {
  return `${code}-${String(number).padStart(4, "0")}`;
}
