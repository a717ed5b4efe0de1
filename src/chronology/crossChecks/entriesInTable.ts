import { compare } from "../../calendar/isoDate";
import type { EarlierEntry } from "../remerge/earlierEntry";
import { textOf, type ExistingTable } from "../remerge/existingTable";
import type { CheckedEntry } from "./checkResults";

/** What is remembered of an entry beside its row. */
type Known = Pick<EarlierEntry, "ref" | "start" | "end" | "approximate" | "withdrawn">;

/**
 * The entries of the chronology as its table has them, in the order of their days, for the cross-checks and the views that a merge
 * brings up to date. Rows that a person added, and entries that were withdrawn, are not among them.
 */
export function entriesInTable({ headings, rows }: ExistingTable, known: readonly Known[]): CheckedEntry[] {
  const remembered = new Map(known.map((record) => [record.ref, record]));
  const entries = rows.flatMap((row): CheckedEntry[] => {
    const cell = (heading: string): string => textOf(row[headings.indexOf(heading)]);
    const record = remembered.get(cell("Ref"));
    if (!record || record.withdrawn) return [];
    const { ref, start, end, approximate } = record;
    return [
      {
        ref,
        agency: cell("Agency"),
        time: timeIn(cell("Time")),
        texts: {
          source: cell("Source of information"),
          person: cell("Person(s)"),
          eventType: cell("Event type"),
          event: cell("What happened"),
          action: cell("Action, decision and outcome"),
          childVoice: cell("Child seen / voice of the child"),
          practitioner: cell("Practitioner"),
          comment: cell("Agency comment"),
        },
        date: { asRecorded: cell("Date as recorded"), read: { start, end, approximate } },
      },
    ];
  });
  return inOrder(entries);
}

/** The clock time at the beginning of a Time cell. */
export function timeIn(cell: string): string | null {
  return /^\d{2}:\d{2}/.exec(cell)?.[0] ?? null;
}

/** By the day that they begin, else end; undated ones last. */
export function inOrder(entries: readonly CheckedEntry[]): CheckedEntry[] {
  const dayOf = ({ date: { read } }: CheckedEntry): string => read.start ?? read.end ?? "9999";
  return [...entries].sort((one, other) => compare(dayOf(one), dayOf(other)));
}
