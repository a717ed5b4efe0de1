import { readPhrase } from "../phrases/readPhrase";
import type { TextForm } from "./text";
import { inTurn, pattern } from "../pattern";

const NOT_EXACT = pattern(
  "",
  /\b/,
  [
    inTurn(/(?:(?:the )?(?:exact|specific|precise|actual) )?(?:date|day)s? (?:is |was )?/, [
      /unknown|not known|not recorded|not given|not stated|not clear|unclear|unsure|n\/k/,
    ]),
    /(?:no|unknown|unspecified) (?:exact |specific |precise )?(?:date|day)s?/,
    /undated|unknown|not known|not sure|unsure|n\/k/,
  ],
  /\b/,
);

/** Words that say that only the exact date is missing; the rest is approximate. */
export const exactDateNotKnown: TextForm = {
  name: "exact-date-not-known",
  examples: ["2014 (exact date not known)", "undated, c. 2014"],
  read: (plain, conventions) => {
    const rest = plain.replace(NOT_EXACT, " ");
    if (rest === plain) return null;
    const outcome = readPhrase(withoutLooseEnds(rest), conventions);
    return outcome?.kind === "reading" ? { outcome: { ...outcome, approximate: true }, time: "" } : null;
  },
};

function withoutLooseEnds(rest: string): string {
  return rest
    .replace(/\( *\)/, " ")
    .replace(/^[ ,:;.-]+/, "")
    .replace(/[ ,:;.-]{1,9}$/, "");
}
