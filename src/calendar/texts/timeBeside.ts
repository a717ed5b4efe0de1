import type { Outcome } from "../phrases/reading";
import { readPhrase } from "../phrases/readPhrase";
import { timeCuts } from "./timeInDate";
import type { TextForm } from "./text";

/** "night of 12/13 March": the two days say it already. */
function isNightBetween(outcome: Outcome, time: string): boolean {
  return (
    outcome.kind === "reading" &&
    outcome.from !== null &&
    outcome.to === outcome.from + 1 &&
    /^(?:over)?night$/.test(time)
  );
}

const YEAR_AND_CLOCK = /^(?:19|20)\d{2} ?- ?\d{4}$/;

/** A time beside the date, in figures or in words. */
export const timeBeside: TextForm = {
  name: "time-beside",
  examples: ["12.3.21 at 2pm", "morning of 12 March 2019", "12/03/2021 14:30-15:10"],
  read: (plain, conventions) => {
    for (const { date, time } of timeCuts(plain)) {
      const outcome = readPhrase(date, conventions);
      // "April 12 2021-1005": the year is no time of a month of 2012.
      if (YEAR_AND_CLOCK.test(time) && !(outcome?.kind === "reading" && outcome.precision === "day"))
        continue;
      if (outcome) return { outcome, time: isNightBetween(outcome, time) ? "" : time };
    }
    return null;
  },
};
