import type { PhraseForm } from "./phrase";

const WORDS = ["one", "two", "three", "four", "five"];
const ORDINALS = ["1st", "2nd", "3rd", "4th", "5th"];
const MONTH = "(?<month>[a-z]{3,9}\\.?)";
const WEEK = `(?:week|wk)\\.? ?(?:no\\.? ?|number )?(?<week>[1-5]|${WORDS.join("|")})\\b`;
const YEAR = "(?:[ ,'-]*(?<year>\\d{4}|\\d{2}))?";
const SHAPES = [
  `^${WEEK},? ?(?:of |in )?(?:the month of )?${MONTH}${YEAR}$`,
  `^${MONTH}${YEAR}[ ,:(-]*${WEEK}\\)?$`,
  `^${MONTH},? ?${WEEK}${YEAR}$`,
].map((shape) => new RegExp(shape));

/**
 * A week numbered within its month. Only the plain text tells it from "week of 3 Nov 2020", which is about the third day.
 */
export const weekInMonth: PhraseForm = {
  name: "week-in-month",
  examples: ["week 3 of Nov 2020", "wk 2 November 2020", "Nov 2020 week 3", "November wk 1"],
  read: ({ plain }, conventions, readRest) => {
    if (!plain.includes("week") && !plain.includes("wk")) return null;
    for (const shape of SHAPES) {
      const { month, week = "", year = "" } = shape.exec(plain)?.groups ?? {};
      if (month === undefined) continue;
      const number = WORDS.includes(week) ? WORDS.indexOf(week) + 1 : Number(week);
      return readRest(`${ORDINALS[number - 1] ?? ""} week of ${month} ${year}`.trim(), conventions);
    }
    return null;
  },
};
