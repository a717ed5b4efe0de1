import { FIELDS, type Field } from "./fields";

/** What each field is called on a sheet and in the pane: the names of the integrated chronology's columns. */
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

/** What a field is called on a sheet and in the pane. */
export function wordsOfField(field: Field): string {
  return WORDS[field];
}

/** The field with these words, whatever the case, or with this name; `null` where there is none. */
export function fieldCalled(words: string): Field | null {
  const wanted = words.trim().toLowerCase();
  return (
    FIELDS.find((field) => WORDS[field].toLowerCase() === wanted || field.toLowerCase() === wanted) ?? null
  );
}
