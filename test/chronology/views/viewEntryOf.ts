import type { ViewEntry } from "../../../src/chronology/views/viewEntry";

/** An entry of a view with what a test needs. */
export function viewEntryOf(given: Partial<ViewEntry> & { ref: string }): ViewEntry {
  return {
    key: given.ref,
    agency: "Police",
    start: null,
    end: given.start ?? null,
    approximate: false,
    asRecorded: "",
    time: "",
    people: [],
    type: "",
    event: "",
    action: "",
    themes: [],
    practice: "",
    linked: [],
    mark: null,
    ...given,
  };
}
