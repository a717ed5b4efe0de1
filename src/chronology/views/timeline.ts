import type { IsoDate } from "../../calendar/isoDate";
import { isSame, distinct, type ViewEntry } from "./viewEntry";

/** A stretch without an entry, of one agency or (`null`) of all. */
export interface TimelineGap {
  agency: string | null;
  from: IsoDate;
  to: IsoDate;
}

/** Two entries that tell of the same event, the earlier one first. */
export interface TimelineLink {
  from: ViewEntry;
  to: ViewEntry;
}

/** Which entries are shown; an empty list or text filters nothing. */
export interface EntryFilter {
  agencies: readonly string[];
  person: string;
  type: string;
  theme: string;
}

/** The filter that lets every entry through. */
export const EVERYTHING: EntryFilter = { agencies: [], person: "", type: "", theme: "" };

/** Whether a filter lets an entry through. */
export function isLeft(entry: ViewEntry, { agencies, person, type, theme }: EntryFilter): boolean {
  return (
    (agencies.length === 0 || agencies.some((agency) => isSame(agency, entry.agency))) &&
    (person === "" || entry.people.some((each) => isSame(each, person))) &&
    (type === "" || isSame(entry.type, type)) &&
    (theme === "" || entry.themes.some((each) => isSame(each, theme)))
  );
}

/** What a person can filter by. */
export interface EntryChoices {
  people: string[];
  types: string[];
  themes: string[];
}

/** The persons, types and themes that the entries name, each once whatever the case, in alphabetical order. */
export function choicesIn(entries: readonly ViewEntry[]): EntryChoices {
  const listed = (texts: string[]): string[] =>
    distinct(texts).sort((one, other) => (one.toLowerCase() < other.toLowerCase() ? -1 : 1));
  return {
    people: listed(entries.flatMap(({ people }) => people)),
    types: listed(entries.map(({ type }) => type)),
    themes: listed(entries.flatMap(({ themes }) => themes)),
  };
}

/** The links between the dated entries among these, each once. */
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
