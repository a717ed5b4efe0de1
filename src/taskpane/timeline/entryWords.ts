import type { TimelineAgency, ViewEntry } from "../../jobs/views/viewTypes";
import { britishDay } from "../../calendar/britishDay";

/** "12/03/2021", "12/03/2021 (recorded as “w/c 12/3”)", "no date (recorded as “n/k”)", with the time where there is one. */
export function whenOf({ start, end, approximate, asRecorded, time }: ViewEntry): string {
  const day = start ?? end;
  const exact = start !== null && start === end && !approximate;
  const shown = day === null ? "no date" : britishDay(day);
  const recorded = exact || asRecorded === "" ? "" : ` (recorded as “${asRecorded}”)`;
  return `${shown}${time === "" ? "" : `, ${time}`}${recorded}`;
}

/** "Police (POL)"; the name alone where it is not known. */
export function agencyOf({ agency }: ViewEntry, agencies: readonly TimelineAgency[]): string {
  const known = agencies.find(({ name }) => name === agency);
  return known ? `${known.name} (${known.code})` : agency === "" ? "No agency" : agency;
}

/** A long text by its beginning. */
export function beginningOf(text: string, length = 140): string {
  return text.length <= length ? text : `${text.slice(0, length).trimEnd()} …`;
}

/** One sentence for those who listen: when, who, what. */
export function inOneSentence(entry: ViewEntry, agencies: readonly TimelineAgency[]): string {
  return `${whenOf(entry)}, ${agencyOf(entry, agencies)}: ${beginningOf(entry.event)}`;
}
