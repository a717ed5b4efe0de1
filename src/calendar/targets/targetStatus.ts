import { pattern } from "../pattern";

/** "complete" by itself, and words that can only mean that it has been done. */
const LEADING = pattern(
  "s",
  /^(?:(?:now|already|action|actions|all|fully|100%|status:?) )*/,
  /(completed?|done|achieved|implemented|finished|closed|actioned|delivered)\b(.*)$/,
);
const TRAILING = pattern(
  "s",
  /^(.*\d.*?)[\s([,;:/-]+(?:(?:now|all|already|action|fully) )*/,
  [/completed?|done|achieved|implemented|finished|actioned/],
  /[\s)\].]*$/,
);
/** "to be completed by …", "31/03/2017 - to be completed": still to do. */
const STILL_TO_DO = /\b(?:be|not|partly|partially|part|nearly|when|until|till|if|once|being)$/;
/** "Complete by March", "Complete in May": a request. */
const ASKED_FOR = /^(?:by|before|within|in|prior|no later|during|end|at|for|on|asap|as soon)\b/;
const ASKED_FOR_OF_PAST = /^(?:by|before|within|no later|asap|as soon)\b/;

/**
 * What a target date's plain text says besides that the action is complete (docs/domain.md section 7); `null` where it does
 * not say so. "Complete by March 2017" is a request, not a statement that it is done.
 */
export function restOfComplete(plain: string): string | null {
  const leading = LEADING.exec(plain);
  if (leading) {
    const [, word = "", after = ""] = leading;
    const rest = after.replace(/^[\s.,:;!()[\]/-]+/, "").replace(/[\s)\].]+$/, "");
    if (rest === "") return "";
    if (word !== "complete") {
      return ASKED_FOR_OF_PAST.test(rest) ? null : rest.replace(/^(?:in|on|at) /, "");
    }
    const separated = /^\s*[.,:;([/-]/.test(after) || /^(?:and|\d)/.test(rest);
    return !separated || ASKED_FOR.test(rest) ? null : rest;
  }
  const before = TRAILING.exec(plain)?.[1];
  return before === undefined || STILL_TO_DO.test(before.trim()) ? null : before.trim();
}
