import { sentences } from "../../calendar/sentences";
import { findingIn, type Rule } from "./rule";
import { britishDay } from "../../calendar/britishDay";

/** No day of the entry's span is inside the review period. */
export const outsideReviewPeriod: Rule = {
  name: "outside-review-period",
  words: "Outside the review period",
  level: "warning",
  checkEntry: (entry, context) => {
    const { start, end } = entry.date.read;
    const { from, to } = context.review.period ?? { from: null, to: null };
    if (start === null && end === null) return [];
    const before = from !== null && end !== null && end < from;
    const after = to !== null && start !== null && start > to;
    if (!before && !after) return [];
    const limit = before
      ? `before the review period, which begins on ${britishDay(from)}`
      : `after the review period, which ends on ${britishDay(to ?? "")}`;
    const said = sentences(`The event is ${limit}`, "check the date, or whether the entry is needed");
    return [findingIn(context, entry, "date", said)];
  },
};
