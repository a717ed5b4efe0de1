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

/** The beginning of a long text. */
export function beginningOf(text: string, length = 140): string {
  return text.length <= length ? text : `${text.slice(0, length).trimEnd()} …`;
}

/** When, who and what, in one sentence for people who listen. */
export function inOneSentence(entry: ViewEntry, agencies: readonly TimelineAgency[]): string {
  return `${whenOf(entry)}, ${agencyOf(entry, agencies)}: ${beginningOf(entry.event)}`;
}

/** "POL-0001 · Child R, Mother · linked with CSC-0001 · withdrawn by its agency". */
export function detailsOf({ ref, people, themes, linked, mark }: ViewEntry): string {
  return [
    ref,
    people.join(", "),
    themes.length === 0 ? "" : `theme: ${themes.join("; ")}`,
    linked.length === 0 ? "" : `linked with ${linked.join(", ")}`,
    mark === "Withdrawn" ? "withdrawn by its agency" : "",
  ]
    .filter((part) => part !== "")
    .join(" · ");
}
