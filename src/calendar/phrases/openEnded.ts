import { readDate } from "../forms/readDate";
import type { Token } from "../tokens";
import type { PhraseForm } from "./phrase";
import { readingOf, type Conventions, type Outcome } from "./reading";
import { readSpan } from "./span";

type Side = "by" | "before" | "since" | "after";

const OPENINGS: [string[], Side][] = [
  [["no", "later", "than"], "by"],
  [["not", "later", "than"], "by"],
  [["not", "after"], "by"],
  [["latest"], "by"],
  [["not", "before"], "since"],
  [["no", "earlier", "than"], "since"],
  [["not", "earlier", "than"], "since"],
  [["no", "sooner", "than"], "since"],
  [["not", "sooner", "than"], "since"],
  [["earliest"], "since"],
  [["up", "to", "and", "including"], "by"],
  [["up", "to"], "by"],
  [["up", "until"], "by"],
  [["up", "till"], "by"],
  [["or", "before"], "by"],
  [["by"], "by"],
  [["to"], "by"],
  [["until"], "by"],
  [["untill"], "by"],
  [["till"], "by"],
  [["til"], "by"],
  [["earlier", "than"], "before"],
  [["prior", "to"], "before"],
  [["prior"], "before"],
  [["before"], "before"],
  [["pre"], "before"],
  [["or", "after"], "since"],
  [["with", "effect", "from"], "since"],
  [["wef"], "since"],
  [["as", "from"], "since"],
  [["as"], "since"],
  [["ever", "since"], "since"],
  [["since"], "since"],
  [["from"], "since"],
  [["starting"], "since"],
  [["commencing"], "since"],
  [["later", "than"], "after"],
  [["subsequent", "to"], "after"],
  [["after"], "after"],
  [["following"], "after"],
  [["post"], "after"],
];

const ADVERBS = new Set(["shortly", "just", "soon", "sometime", "immediately", "long", "some", "time"]);
const GOING_ON = new Set(
  "onwards onward ongoing present current currently now today continuing continues after later forward".split(
    " ",
  ),
);
const BEFORE_THAT = new Set(["before", "earlier", "latest"]);

/** A span with only one end written. */
export const openEnded: PhraseForm = {
  name: "open-ended",
  examples: [
    "by December 1998",
    "before December 1998",
    "since May 1994",
    "not before 1 March 2019",
    "after May 1994",
    "May 1994 onwards",
    "May 1994 to date",
  ],
  read: ({ tokens }, conventions) => readOpenEnded(tokens, conventions),
};

function readOpenEnded(tokens: Token[], conventions: Conventions): Outcome | null {
  let list = tokens;
  let vague = false;
  while (list[0] && ADVERBS.has(list[0].text)) {
    vague ||= list[0].text !== "immediately";
    list = list.slice(1);
  }
  const trailing = withoutTrailing(list);
  if (trailing) list = trailing.rest;
  let side: Side | null = trailing?.side ?? null;
  for (const [words, opens] of OPENINGS) {
    if (!words.every((word, index) => list[index]?.text === word)) continue;
    if (trailing && opens !== "since" && opens !== trailing.side) return null;
    side = opens;
    list = list.slice(words.length);
    break;
  }
  if (side === null || list.length === 0) return null;
  while (list[0]?.kind === "mark" && ":-".includes(list[0].text)) list = list.slice(1);
  const date = readDate(list, conventions.century);
  if (date?.kind === "misfit") return date;
  const inner =
    (date && readingOf(date, conventions)) ??
    readSpan(list, conventions, "dashes") ??
    readSpan(list, conventions, "slashes");
  if (inner?.kind !== "reading") return inner;
  if (inner.from === null || inner.to === null) return null;
  const from = side === "since" ? inner.from : side === "after" ? inner.to + 1 : null;
  const to = side === "by" ? inner.to : side === "before" ? inner.from - 1 : null;
  return {
    ...inner,
    rule: side,
    from,
    to,
    // A last dash alone behind a day may as well mean nothing.
    approximate: inner.approximate || vague || (trailing?.onlyDash === true && inner.precision === "day"),
    precision: "open",
    figures: null,
  };
}

/** What is before "onwards", "to date", "– present" or a last dash, "or earlier". */
function withoutTrailing(tokens: Token[]): { rest: Token[]; side: Side; onlyDash: boolean } | null {
  let end = tokens.length;
  while (tokens[end - 1]?.text === "day" || tokens[end - 1]?.text === ".") end -= 1;
  const last = tokens[end - 1];
  if (!last) return null;
  let side: Side = "since";
  let found = false;
  if (GOING_ON.has(last.text)) {
    end -= 1;
    found = true;
  } else if (BEFORE_THAT.has(last.text)) {
    side = "by";
    end -= 1;
    found = true;
  }
  const onlyDash = !found && last.text === "-";
  while (end > 0) {
    const token = tokens[end - 1];
    const joins =
      token?.kind === "to" || token?.kind === "and" || token?.kind === "or" || token?.text === ",";
    if (!token || (!joins && token.text !== "-")) break;
    if (!found && token.kind !== "to" && token.text !== "-") break;
    end -= 1;
    found = true;
  }
  return found && end > 0 ? { rest: tokens.slice(0, end), side, onlyDash } : null;
}
