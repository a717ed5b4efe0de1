import { eachInSteps, type InSteps } from "../inSteps";
import type { GivenRefs } from "../integrated/integrate";

/** The cells of an entry in the integrated chronology, as text. */
export type ShownEntry = Record<
  "asRecorded" | "time" | "source" | "person" | "eventType" | "event" | "action",
  string
>;

/** An entry as an earlier merge left it. */
export interface EarlierEntry {
  ref: string;
  agency: string;
  file: string;
  sheet: string;
  row: number;
  /** `meaningOf` and `wordsOf` of the entry then. */
  meaning: string;
  words: string;
  ownRef: string;
  start: string | null;
  end: string | null;
  approximate: boolean;
  withdrawn: boolean;
  /** `signsOf` the cells that the merge wrote, so that an edit by the panel is told from a correction by the agency. */
  signs: CellSigns;
  /** What the chronology shows of it, for matching an entry whose words have changed, and for telling of a withdrawn one. */
  shown: ShownEntry;
  /** It has a row in the table. A withdrawn one may have been removed by the reviewer. */
  inTable: boolean;
  /** The panel has edited what happened, so that `shown` no longer has its agency's words. */
  rewritten?: boolean;
  /**
   * Only the table tells of it: a merge that broke off had written it, or what the workbook remembers of its sources was
   * lost. It is matched by what is shown, and never said to be withdrawn.
   */
  fromTable?: true;
}

/** The sign of each cell by the heading of its column; the lines of the Queries cell are signed one by one. */
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
export function partsOf(ref: string): { code: string; number: number } {
  const match = /^(.+)-(\d+)$/.exec(ref);
  return { code: match?.[1] ?? ref, number: Number(match?.[2] ?? 0) };
}

export function refOf(code: string, number: number): string {
  return `${code}-${String(number).padStart(4, "0")}`;
}

/** What earlier merges have given out, so that numbers go on from there and codes stay. */
export function givenRefs(earlier: readonly EarlierEntry[]): GivenRefs[] {
  const given = new Map<string, GivenRefs>();
  for (const { agency, ref } of earlier) {
    const { code, number } = partsOf(ref);
    const known = given.get(agency) ?? { name: agency, code, lastNumber: 0 };
    given.set(agency, { ...known, lastNumber: Math.max(known.lastNumber, number) });
  }
  return [...given.values()];
}
