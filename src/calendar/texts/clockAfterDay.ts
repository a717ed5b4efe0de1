import { pattern } from "../pattern";
import { readPhrase } from "../phrases/readPhrase";
import { readTime } from "../readTime";
import type { TextForm } from "./text";

/** A clock time that ends a text, and what stands between it and the date. The date comes first, as much of it as there is. */
const ENDS_IN_CLOCK = pattern(
  "",
  /^(.*[\da-z'])/,
  [/[,;]? ?[@(] ?/, /[,;]? at /, /[,;] ?/, /[,;]?[ \n](?:[-/] )?/],
  /(\d{1,2}:\d{2}(?::\d{2}(?:\.\d{1,6})?)?|\d{4})(?: ?hrs?\b\.?)?\)?$/,
);
/** With a full stop or a dash in it the clock time could be another day, so it must not stand behind a dash: "12/03/2019 – 15.03". "11-12" is from eleven to twelve. */
const ENDS_IN_HOUR_AND_MINUTE = pattern(
  "",
  /^(.*[\da-z'])/,
  [/[,;]? ?[@(] ?/, /[,;]? at /, /[,;]?[ \n]/],
  /(\d{1,2}[.]\d{2}|\d{2}-(?:00|2[5-9]|[3-5]\d))(?: ?hrs?\b\.?)?\)?$/,
);
/** "12/03/21-1510", and not the years of "12/03/2019-2020". */
const ENDS_IN_GLUED_CLOCK = pattern(
  "",
  /^(\d{1,2}(?:\/(?:\d{1,2}|[a-z]{3,9})\/|-(?:\d{1,2}|[a-z]{3,9})-|\.(?:\d{1,2}|[a-z]{3,9})\.)(?:\d{4}(?![-/](?:19|20|2100))|\d{2}))/,
  /[-/]([012]\d{3})(?: ?hrs?\b\.?)?$/,
);

/**
 * A whole day and a clock time behind it, as machines write them. It comes before the dates alone: what is left of "12-Apr-2021 10:30"
 * behind its first dash would be 30 October.
 */
export const clockAfterDay: TextForm = {
  name: "clock-after-day",
  examples: ["12-Mar-2019 10:05", "12-03-2019 10.30", "12/03/2019@08:50", "12/03/21-1510", "12-Mar-19 1905"],
  read: (plain, conventions) => {
    if (!/\d[ hrs.)]*$/.test(plain)) return null;
    const [, date, said] =
      ENDS_IN_CLOCK.exec(plain) ??
      ENDS_IN_HOUR_AND_MINUTE.exec(plain) ??
      ENDS_IN_GLUED_CLOCK.exec(plain) ??
      [];
    if (date === undefined || said === undefined) return null;
    const time = said.replace(/^(\d{2})-(\d{2})$/, "$1:$2");
    if (readTime(time).problem !== null) return null;
    // The day has its own year: the 2019 of "12 March 2019" under a heading 2018 is no clock time.
    const outcome = readPhrase(date, { ...conventions, year: null, yearIsGiven: false });
    if (outcome?.kind !== "reading" || outcome.precision !== "day" || outcome.from !== outcome.to)
      return null;
    return outcome.problems.every(({ rule }) => rule === "weekday-mismatch") ? { outcome, time } : null;
  },
};
