import type { Entry } from "../../../src/chronology/entry/entry";

/** Every text that an entry keeps from its return. */
export function everythingIn(entry: Entry): string {
  return [
    entry.date.asRecorded,
    entry.date.endAsRecorded,
    entry.timeAsRecorded,
    entry.endTimeAsRecorded,
    entry.ownRef,
    ...Object.values(entry.texts),
    ...entry.others.map((other) => other.text),
  ].join("\n");
}
