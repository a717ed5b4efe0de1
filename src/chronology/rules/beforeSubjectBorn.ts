import { sentences } from "../../calendar/sentences";
import { findingIn, type Rule, type RuleContext } from "./rule";
import { britishDay } from "../../calendar/britishDay";

/** The entry ends before the subject was born; with several subjects, before the first of them was. */
export const beforeSubjectBorn: Rule = {
  name: "before-subject-born",
  words: "Before the subject was born",
  level: "warning",
  checkEntry: (entry, context) => {
    const born = bornOf(context);
    const { end } = entry.date.read;
    if (born === null || end === null || end >= born.day) return [];
    const wrong = `The event is before ${born.identifier} was born (${britishDay(born.day)})`;
    return [
      findingIn(context, entry, "date", sentences(wrong, "check the date, or whether the entry is needed")),
    ];
  },
};

/** The earliest birth among the subjects, or that of the one the sheet is about; `null` where none is known. */
function bornOf(context: RuleContext): { identifier: string; day: string } | null {
  const subjects = context.review.people
    .filter((person) => /\b(?:subject|index child)\b/i.test(person.role))
    .flatMap(({ identifier, born }) => (born === null ? [] : [{ identifier, day: born }]));
  const about = context.sheet.person?.trim().toLowerCase();
  const ofSheet = subjects.filter((subject) => subject.identifier.toLowerCase() === about);
  const all = ofSheet.length > 0 ? ofSheet : subjects;
  return all.reduce<(typeof all)[number] | null>(
    (first, subject) => (first === null || subject.day < first.day ? subject : first),
    null,
  );
}
