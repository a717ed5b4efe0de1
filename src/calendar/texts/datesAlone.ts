import { readPhrase } from "../phrases/readPhrase";
import { timeCuts } from "./timeInDate";
import type { TextForm } from "./text";

const CLOCK_TIME = /\d:\d\d/;

/** Dates and nothing else, in any form of `PHRASE_FORMS`. */
export const datesAlone: TextForm = {
  name: "dates-alone",
  examples: ["12/03/2019", "between 26 April and 7 July 1999"],
  read: (plain, conventions) => {
    const outcome = readPhrase(plain, conventions);
    // "12-Mar-2019 14:30" looks like a span and is a date with its time.
    const hasTime = outcome?.kind === "misfit" && CLOCK_TIME.test(plain) && timeCuts(plain).length > 0;
    return outcome && !hasTime ? { outcome, time: "" } : null;
  },
};
