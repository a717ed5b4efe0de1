import { sentences } from "../../calendar/sentences";
import { subjectsAbout } from "../../review/subjects";
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
  const born = subjectsAbout(context.review, context.sheet.person).flatMap(({ identifier, born }) =>
    born === null ? [] : [{ identifier, day: born }],
  );
  return born.reduce<(typeof born)[number] | null>(
    (first, subject) => (first === null || subject.day < first.day ? subject : first),
    null,
  );
}
