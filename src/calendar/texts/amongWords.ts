import type { Conventions, Reading } from "../phrases/reading";
import { readPhrase } from "../phrases/readPhrase";
import { daysAmongWords } from "./daysAmongWords";
import type { ReadText, TextForm } from "./text";
import { timeCuts } from "./timeInDate";

/** Days on one line with only spaces between them: 12/03/2019 13/03/2019 · 12 March 2019 15 March 2019. */
const SIDE_BY_SIDE =
  /(\d{1,2} ?[/.-] ?\d{1,2} ?[/.-] ?(?:\d{4}|\d{2})|[a-z] \d{4}),? +(?=\d{1,2}(?:[/.-]\d{1,2}[/.-]|(?:st|nd|rd|th)? [a-z]{3,9} \d{4}))/g;

/** A whole day with a remark beside it, and perhaps a time between them. */
export const amongWords: TextForm = {
  name: "day-among-words",
  examples: ["12/03/2019 home visit", "12/03/2019 approx 3pm home visit", "Strategy meeting 12 March 2019"],
  read: (plain, conventions) => readSideBySide(plain, conventions) ?? readAmongWords(plain, conventions),
};

function readSideBySide(plain: string, conventions: Conventions): ReadText | null {
  const separated = plain.replace(SIDE_BY_SIDE, "$1, ");
  const outcome = separated === plain ? null : readPhrase(separated, conventions);
  return outcome?.kind === "reading" ? { outcome, time: "" } : null;
}

function readAmongWords(plain: string, conventions: Conventions): ReadText | null {
  for (const { date, time } of [...timeCuts(plain), { date: plain, time: "" }]) {
    for (const { day, doubtful } of daysAmongWords(date)) {
      const reading = wholeDay(day, conventions);
      if (!reading) continue;
      const approximate = reading.approximate || (doubtful && time === "");
      return { outcome: { ...reading, rule: "day-among-words", approximate }, time };
    }
  }
  return null;
}

/** Only a day written in full: with anything less, the words might matter. */
function wholeDay(day: string, conventions: Conventions): Reading | null {
  const outcome = readPhrase(day, conventions);
  if (outcome?.kind !== "reading" || outcome.precision !== "day" || !/\d{2}$/.test(day)) return null;
  return outcome.problems.some(({ rule }) => rule === "year-assumed") ? null : outcome;
}
