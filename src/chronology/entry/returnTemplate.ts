import type { Field } from "./fields";

/** A column of the standard return (docs/domain.md section 3), with the guidance its author sees. */
export interface TemplateColumn {
  heading: string;
  field: Field;
  mandatory: boolean;
  /** What to write, in at most 230 characters: Excel shows 255 beside the cell, including what is put before this. */
  help: string;
}

/** The standard columns of a return, in order (docs/domain.md section 3). */
export const TEMPLATE_COLUMNS: readonly TemplateColumn[] = [
  {
    heading: "Ref",
    field: "ref",
    mandatory: false,
    help: "Your own number for the entry, if you use one. Leave it empty if you do not.",
  },
  {
    heading: "Date",
    field: "date",
    mandatory: true,
    help: "dd/mm/yyyy, such as 12/03/2021. If the day is not known, say so in words: in March 2021, early 2020, c. 2019, w/c 18/03/2021. If no date is known at all, write: not known.",
  },
  {
    heading: "Time",
    field: "time",
    mandatory: false,
    help: "24-hour clock, such as 14:30. If you do not know the time, leave it empty or write: morning, pm, evening.",
  },
  {
    heading: "End date",
    field: "endDate",
    mandatory: false,
    help: "Only if it lasted longer than a day: the last day, as dd/mm/yyyy.",
  },
  {
    heading: "Source of information",
    field: "source",
    mandatory: true,
    help: "The record you took it from, so that it can be found again: system and record number, case file, letter, minutes, or who told you.",
  },
  {
    heading: "Person(s)",
    field: "person",
    mandatory: false,
    help: "Who it is about, by identifier and not by name. Choose one from the list, or write several with a semicolon between them.",
  },
  {
    heading: "Event type",
    field: "eventType",
    mandatory: false,
    help: "The kind of key event, from the list. If none fits, write your own.",
  },
  {
    heading: "What happened",
    field: "event",
    mandatory: true,
    help: "One event a row, in your own words, succinct: what was seen, said or done, and who was there, by identifier and role. At most 150 words.",
  },
  {
    heading: "Action, decision and outcome",
    field: "action",
    mandatory: true,
    help: "What your agency did or decided, why, and what came of it. If nothing was done, write: None taken. Empty is not an answer.",
  },
  {
    heading: "Child seen / voice of the child",
    field: "childVoice",
    mandatory: false,
    help: "Was the child seen, and seen alone? What did the child say, want or show?",
  },
  {
    heading: "Practitioner and role",
    field: "practitioner",
    mandatory: false,
    help: "The role of whoever was involved, such as social worker or duty officer. A role is enough; names are left out.",
  },
  {
    heading: "Comment",
    field: "comment",
    mandatory: false,
    help: "Your agency's own remarks: what was good, what should have been done, what the panel should know.",
  },
];

/** The columns of a return of organisational changes, in order (docs/domain.md section 9). */
export const CHANGES_COLUMNS: readonly TemplateColumn[] = [
  {
    heading: "Date",
    field: "date",
    mandatory: true,
    help: "The day on which it began, as dd/mm/yyyy. If the day is not known, say so in words: in March 2021, early 2020, c. 2019.",
  },
  {
    heading: "End date",
    field: "endDate",
    mandatory: false,
    help: "Only if it has ended: the last day, as dd/mm/yyyy.",
  },
  {
    heading: "What changed",
    field: "event",
    mandatory: true,
    help: "One change a row, in a few sentences: a restructure, vacancies, a new system, a policy, an inspection, a move, a service that began or ended.",
  },
  {
    heading: "Which service or team",
    field: "other",
    mandatory: false,
    help: "The part of your agency that it was about. Leave it empty if it was the whole.",
  },
  {
    heading: "Effect on practice",
    field: "comment",
    mandatory: false,
    help: "What was different for practitioners and for families: caseloads, waiting times, thresholds, supervision, who did what.",
  },
  {
    heading: "Source",
    field: "source",
    mandatory: false,
    help: "The record you took it from, so that it can be found again: minutes, a report, a policy, an announcement, or who told you.",
  },
];

/** The key events of docs/domain.md section 3, as an author can choose them from a list. */
export const KEY_EVENTS: readonly string[] = [
  "Contact or referral",
  "Assessment",
  "Strategy discussion",
  "Meeting or child protection conference",
  "Child protection (section 47) enquiry",
  "Non-accidental injury, significant injury or neglect",
  "Hospital attendance or admission",
  "Birth, death or serious illness in the family",
  "House move",
  "Change in family composition",
  "Criminal proceedings or outcome",
  "Civil proceedings",
  "Change of school or exclusion",
  "Change of GP",
  "Self-referral or referral to another agency",
  "Court proceedings or change of legal status",
  "Police log of an incident",
  "Missing from home",
  "Attempted suicide or overdose",
  "Support offered",
  "Working in partnership, engagement or disengagement",
  "Frequent presence of unknown adults",
  "Separation from main carer",
  "Other event with a significant effect on the child",
  "Organisational change",
];

/** How the example in the template's first row begins. */
export const EXAMPLE_MARK = "Example:";

/**
 * The words of the example row, by field. A row with these words, and nothing else but a date, a time, a person or a
 * number, is never an entry, wherever it is; once its author has written over them, it is.
 */
export const TEMPLATE_EXAMPLE: Readonly<Partial<Record<Field, string>>> = {
  source: "Case file, home visit record 14",
  eventType: "Support offered",
  event:
    "Example: home visit as planned. Mother said that she had not slept. The home was cold and there was no food in the fridge. Write over this row, or leave it: it is never counted.",
  action:
    "Food voucher given. Heating fund applied for; granted a week later. Next visit agreed for the following week.",
  childVoice: "Seen, not alone. Said that the bedroom was cold.",
  practitioner: "Family support worker",
};
