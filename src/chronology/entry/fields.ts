/** What a column of a return tells (docs/interfaces.md section 1). */
export const FIELDS = [
  "ref",
  "date",
  "time",
  "endDate",
  "endTime",
  "agency",
  "source",
  "person",
  "eventType",
  "event",
  "action",
  "childVoice",
  "practitioner",
  "comment",
  "other",
] as const;

export type Field = (typeof FIELDS)[number];

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

export function isTextField(field: Field): field is TextField {
  return TEXT_FIELDS.some((textField) => textField === field);
}
