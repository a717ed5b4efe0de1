import type { IsoDate } from "../../calendar/isoDate";
import { isSame, unlike, type ViewEntry } from "./viewEntry";

/** A stretch without an entry, of one agency or (null) of all. */
export interface TimelineGap {
  agency: string | null;
  from: IsoDate;
  to: IsoDate;
}

/** Two entries that tell of the same event, by their keys; the earlier one first. */
export interface TimelineLink {
  from: ViewEntry;
  to: ViewEntry;
}

/** What is to be seen; an empty list or text leaves everything. */
export interface EntryFilter {
  agencies: readonly string[];
  person: string;
  type: string;
  theme: string;
}

export const EVERYTHING: EntryFilter = { agencies: [], person: "", type: "", theme: "" };

/** Whether a filter leaves an entry. */
export function isLeft(entry: ViewEntry, { agencies, person, type, theme }: EntryFilter): boolean {
  return (
    (agencies.length === 0 || agencies.some((agency) => isSame(agency, entry.agency))) &&
    (person === "" || entry.people.some((each) => isSame(each, person))) &&
    (type === "" || isSame(entry.type, type)) &&
    (theme === "" || entry.themes.some((each) => isSame(each, theme)))
  );
}

/** What a person can choose among. */
export interface EntryChoices {
  people: string[];
  types: string[];
  themes: string[];
}

/** The persons, types and themes that the entries name, each once whatever the case, in the order of the alphabet. */
export function choicesIn(entries: readonly ViewEntry[]): EntryChoices {
  const listed = (texts: string[]): string[] =>
    unlike(texts).sort((one, other) => (one.toLowerCase() < other.toLowerCase() ? -1 : 1));
  return {
    people: listed(entries.flatMap(({ people }) => people)),
    types: listed(entries.map(({ type }) => type)),
    themes: listed(entries.flatMap(({ themes }) => themes)),
  };
}

/** The links between dated entries that are all to be seen, each once. */
export function linksAmong(entries: readonly ViewEntry[]): TimelineLink[] {
  const dated = entries.filter(({ start, end }) => start !== null || end !== null);
  const places = new Map(dated.map((entry, place) => [entry.key, { entry, place }]));
  return dated.flatMap((from, place) =>
    from.linked.flatMap((ref): TimelineLink[] => {
      const other = places.get(ref);
      return other && other.place > place ? [{ from, to: other.entry }] : [];
    }),
  );
}
