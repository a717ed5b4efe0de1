import type { RelativeTarget } from "../targetDate";
import { counted } from "./counted";
import type { TargetForm } from "./target";
import { eventAtStart } from "./targetEvent";
import { readWrittenTarget } from "./writtenTarget";

/** The publication or the agreement of the plan, with or without its day. */
export const namedEvent: TargetForm = {
  name: "named-event",
  examples: [
    "On publication",
    "by agreement of the plan",
    "From date of publication of report – 13 October 2016",
  ],
  read: (plain, context) => {
    const found = eventAtStart(plain);
    if (!found) return null;
    if (/\d/.test(found.rest)) {
      const dated = readWrittenTarget(found.rest, context);
      return dated.end === null ? null : dated;
    }
    const relative: RelativeTarget = { from: found.event, length: { count: 0, unit: "days" } };
    if (found.side === "after") {
      return { start: context[found.event] ?? null, reason: "It says when to start, not when to finish." };
    }
    if (found.side === "on") return counted(relative, context);
    const eve = counted({ ...relative, length: { count: -1, unit: "days" } }, context);
    return { ...eve, start: null };
  },
};
