import { fillIn } from "./fillIn";
import { readDate } from "../forms/readDate";
import { problem } from "../problems";
import type { Token } from "../tokens";
import type { Misfit, Written } from "../written";
import type { PhraseForm } from "./phrase";
import { isApproximate, problemsOf, yearAssumed, type Conventions, type Outcome } from "./reading";
import { splitSpan } from "./span";

/** More dates than anyone writes into one cell. */
const MOST_DATES = 40;

/** Several dates or spans, perhaps on separate lines: the entry runs from the first of them to the last. */
export const several: PhraseForm = {
  name: "several-dates",
  examples: [
    "1st, 8th and 15th November 2022",
    "1st – 5th, 9th – 12th and 18th December 2014",
    "12 or 13 March 2019",
  ],
  read: ({ tokens }, conventions) =>
    readPieces(tokens, conventions, true) ?? readPieces(tokens, conventions, false),
};

function readPieces(tokens: Token[], conventions: Conventions, atCommas: boolean): Outcome | null {
  const pieces = cut(tokens, atCommas);
  if (pieces.length < 2 || pieces.length > MOST_DATES) return null;
  const dates: Written[] = [];
  /** The positions in `dates` of the ends of spans. */
  const ends = new Set<number>();
  for (const piece of pieces) {
    const read = readPiece(piece, conventions);
    if (!read || "kind" in read) return read;
    dates.push(...read);
    if (read.length === 2) ends.add(dates.length - 1);
  }
  const filled = fillIn(sameWeek(dates), conventions);
  if (filled?.kind !== "filled") return filled;
  const problems = filled.dates.flatMap(({ written, settled }) => problemsOf(written, settled));
  let from = Infinity;
  let to = -Infinity;
  for (const [index, { settled }] of filled.dates.entries()) {
    const start = ends.has(index) ? filled.dates[index - 1]?.settled.from : undefined;
    if (start !== undefined && settled.to < start) {
      problems.push(problem("end-before-start"));
      continue;
    }
    from = Math.min(from, settled.from);
    to = Math.max(to, settled.to);
  }
  if (filled.turned) problems.push(yearAssumed(null));
  else if (filled.borrowed && !conventions.yearIsGiven) problems.push(yearAssumed(conventions.year));
  problems.push(problem("several-dates"));
  const alternatives = tokens.some((token) => token.kind === "or");
  return {
    kind: "reading",
    rule: alternatives ? "either-date" : "several-dates",
    from,
    to,
    approximate: alternatives || dates.some(isApproximate),
    precision: "span",
    problems,
    figures: null,
  };
}

function readPiece(piece: Token[], conventions: Conventions): Written[] | Misfit | null {
  const date = readDate(piece, conventions.century);
  if (date) return date.kind === "misfit" ? date : [date];
  return splitSpan(piece, conventions, "dashes");
}

function cut(tokens: Token[], atCommas: boolean): Token[][] {
  const pieces: Token[][] = [];
  let piece: Token[] = [];
  for (const token of tokens) {
    const isCut =
      token.kind === "and" ||
      token.kind === "or" ||
      (token.kind === "mark" && (token.text === "," ? atCommas : ";+\n".includes(token.text)));
    if (!isCut) piece.push(token);
    else if (piece.length > 0) {
      pieces.push(piece);
      piece = [];
    }
  }
  if (piece.length > 0) pieces.push(piece);
  return pieces;
}

/** "w/c 18 and 25 March 2019" means two weeks. */
function sameWeek(dates: Written[]): Written[] {
  const [first] = dates;
  if (first?.kind !== "day" || first.week === null) return dates;
  return dates.map((date) =>
    date.kind === "day" && date.week === null ? { ...date, week: first.week } : date,
  );
}
