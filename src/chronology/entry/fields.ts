/** The fields of an entry that are plain texts. */
export const TEXT_FIELDS = [
  "source",
  "person",
  "eventType",
  "event",
  "action",
  "childVoice",
  "practitioner",
  "comment",
] as const;

export type TextField = (typeof TEXT_FIELDS)[number];

/** What a column of a return can hold (docs/interfaces.md section 1). */
export const FIELDS = [
  "ref",
  "date",
  "time",
  "endDate",
  "endTime",
  "agency",
  ...TEXT_FIELDS,
  "other",
] as const;

export type Field = (typeof FIELDS)[number];
