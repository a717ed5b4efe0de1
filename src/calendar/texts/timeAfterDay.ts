import type { TextForm } from "./text";
import { readTime } from "../readTime";
import { wholeDaysIn } from "./wholeDay";
import { pattern } from "../pattern";

/** What tells a time from other figures. */
const SAYS_TIME = pattern("", [
  /\d ?[ap]\.?m\b/,
  /^[ap]\.?m\.?$/,
  /\d ?h(?:rs?|ours?)?\b/,
  /\dh\d{2}\b/,
  /^\d{1,2}:\d{2}/,
]);

const ISO = /^(?:19|20)\d{2}[-/.]/;
const ONLY_TIME = /^(?:[\d\s:.-]|(?:[ap]\.?m|hrs?|hours?|h)(?![a-z]))+\.?$/;

/** A whole day and a time that says that it is one, before or behind it, whatever mark parts them: "2021-04-12 pm", "12-04-2021/8.30 pm". */
export const timeAfterDay: TextForm = {
  name: "time-after-day",
  examples: ["2021-04-12 pm", "2021-04-12-8pm", "12-04-2021/8.30 pm"],
  read: (plain, conventions) => {
    const [whole, another] = wholeDaysIn(plain, conventions);
    if (!whole || another) return null;
    const time = whole.rest
      .replace(/^[\s,;:@/|_+&(-]+/, "")
      .replace(/^at /, "")
      .replace(/[\s),;:/@_&+-]+$/, "");
    // Other forms read what stands behind a space, but for the figures of an ISO date.
    const isPlain = whole.isFirst && /^ (?:at )?\d/.test(whole.rest) && !ISO.test(plain);
    if (isPlain || !ONLY_TIME.test(time)) return null;
    if (!SAYS_TIME.test(time) || readTime(time).problem !== null) return null;
    return { outcome: whole.day, time };
  },
};
