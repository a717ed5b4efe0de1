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

/** A time beside the date, in figures or in words. */
export const timeBeside: TextForm = {
  name: "time-beside",
  examples: ["12/03/2021 14:30", "12.3.21 at 2pm", "morning of 12 March 2019", "12-Mar-2019 14:30"],
  read: (plain, conventions) => {
    for (const { date, time } of timeCuts(plain)) {
      const outcome = readPhrase(date, conventions);
      if (outcome) return { outcome, time: isNightBetween(outcome, time) ? "" : time };
    }
    return null;
  },
};
