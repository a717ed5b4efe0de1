import { likely, type HeadingRule } from "./headingRule";

const WHO =
  "(?:i|you|we|they|staff|the (?:agency|school|practitioner|worker)|(?:your|our) (?:agency|service|staff|team))";

/** Headings that are questions, or answers to them: "What did you see or hear?", "What we knew". */
export const QUESTIONS: readonly HeadingRule[] = [
  likely(
    "event",
    new RegExp(
      `^what (?:${[
        `(?:did|do|does) ${WHO} (?:see|hear|observe|notice|know|find|learn|witness)`,
        `${WHO} (?:saw|heard|observed|noticed|knew|found|learned|learnt|witnessed)`,
        "(?:was|were) (?:happening|going on|the concerns?|the worry|the worries|seen|heard|disclosed)",
        "(?:do|did) (?:the |your |our )?records? (?:show|say|tell)",
      ].join("|")})\\b`,
    ),
  ),
  likely(
    "action",
    new RegExp(
      `^how did ${WHO} (?:respond|act|deal|follow)\\b|^what (?:did ${WHO} do|${WHO} (?:did|decided|offered))\\b`,
    ),
  ),
  likely(
    "childVoice",
    /^what (?:was|is) life like\b|^how (?:was|were) the (?:child|children|baby|young person)s?$/,
  ),
  likely(
    "comment",
    /^(?:panel|chairs?) (?:query|queries|questions?)$|^(?:issues?|questions?|points?) for (?:the )?panel$/,
  ),
  likely("time", /^times? (?:seen|visited|attended|called)$/),
  likely("endDate", /^(?:closed|ended|finished|discharged) on$/),
];
