import { FIELDS, type Field } from "./fields";

/** What each field of an entry is called on a sheet and in the pane: by the columns of the integrated chronology. */
const WORDS: Readonly<Record<Field, string>> = {
  ref: "The agency's own ref",
  date: "Date of the event",
  time: "Time of the event",
  endDate: "End date",
  endTime: "End time",
  agency: "Agency",
  source: "Source of information",
  person: "Person(s)",
  eventType: "Event type",
  event: "What happened",
  action: "Action, decision and outcome",
  childVoice: "Child seen / voice of the child",
  practitioner: "Practitioner",
  comment: "Agency comment",
  other: "Kept under its own heading",
};

export function wordsOfField(field: Field): string {
  return WORDS[field];
}

/** The field that is called so, whatever the case, or that has this name; `null` where none is. */
export function fieldCalled(words: string): Field | null {
  const wanted = words.trim().toLowerCase();
  return (
    FIELDS.find((field) => WORDS[field].toLowerCase() === wanted || field.toLowerCase() === wanted) ?? null
  );
}
