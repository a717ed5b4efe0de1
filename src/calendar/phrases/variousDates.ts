import type { PhraseForm } from "./phrase";
import { pattern } from "../pattern";

const SHAPE = pattern(
  "",
  /^(?:(?:on|at) )?/,
  [
    /various|several|numerous|multiple|many|different|sporadic|unspecified|regular(?:ly)?|frequent(?:ly)?|repeatedly/,
    /daily|weekly|fortnightly|monthly|(?:every|each)(?: other| second)? (?:day|week|month|fortnight)/,
  ],
  /(?: (dates?|occasions?|days|times|points|times? and dates?|dates? and times?))?/,
  /(?: (?:in|during|throughout|across|within|over|of|on)|[:,-])*:? (.+)$/,
);

/** Days that nobody listed, within a stretch of time: somewhere in it. */
export const variousDates: PhraseForm = {
  name: "various-dates",
  examples: [
    "various dates in 2016",
    "Various dates between March and June 2016",
    "several occasions in May 2016",
    "weekly from 12/3/19 to 9/4/19",
  ],
  read: ({ plain }, conventions, readRest) => {
    const [, what = "", rest] = SHAPE.exec(plain) ?? [];
    if (rest === undefined) return null;
    const read = readRest(rest, conventions);
    if (read?.kind !== "reading") return read ?? "unreadable";
    if (read.precision !== "day") return { ...read, approximate: true };
    // "various times on 12/03/2019" is that day; "various dates 12/03/2019" lacks the others.
    return what === "times" ? read : "unreadable";
  },
};
