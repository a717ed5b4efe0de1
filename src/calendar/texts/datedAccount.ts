import { datedText } from "../datedText";
import { readPhrase } from "../phrases/readPhrase";
import type { TextForm } from "./text";
import { timeCuts } from "./timeInDate";

/** Another day in the words: which of the two is meant is not for a reader to say. */
const ANOTHER_DAY =
  /\d{1,2}[./-]\d{1,2}[./-]\d{2}|\b(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]{0,6}\.? (?:19|20)\d\d\b/;

/** With fewer the words are a remark on the date. */
const LEAST_WORDS = 3;

/** An account that begins with its date, which has no other day in it. */
export const datedAccount: TextForm = {
  name: "dated-account",
  examples: ["12/03/2019 HV visited, baby asleep in the cot", "March 2019 - moved to another address"],
  read: (plain, conventions) => {
    const dated = datedText(plain);
    if (dated === null || ANOTHER_DAY.test(dated.words)) return null;
    if ((dated.words.match(/[a-z]{3,}/g) ?? []).length < LEAST_WORDS) return null;
    for (const { date, time } of [...timeCuts(dated.date), { date: dated.date, time: "" }]) {
      const outcome = readPhrase(date, conventions);
      if (outcome?.kind === "reading") return { outcome: { ...outcome, rule: "dated-account" }, time };
    }
    return null;
  },
};
