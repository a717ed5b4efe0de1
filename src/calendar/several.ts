import { fillIn } from "./fillIn";
import { readUnit } from "./forms/unit";
import { problem } from "./problems";
import { isApproximate, problemsOf, yearAssumed, type Outcome, type Surroundings } from "./reading";
import { splitSpan } from "./span";
import type { Token } from "./tokens";
import type { Misfit, Written } from "./written";

/** More dates than anyone writes into one cell. */
const MOST_DATES = 40;

/** 1st, 8th and 15th November 2022 · 1st – 5th, 9th – 12th and 18th December 2014 · dates on lines of their own. */
export function readSeveral(tokens: Token[], around: Surroundings): Outcome | null {
  return readPieces(tokens, around, true) ?? readPieces(tokens, around, false);
}

function readPieces(tokens: Token[], around: Surroundings, atCommas: boolean): Outcome | null {
  const pieces = cut(tokens, atCommas);
  if (pieces.length < 2 || pieces.length > MOST_DATES) return null;
  const dates: Written[] = [];
  /** Places in `dates` of spans' second ends. */
  const ends = new Set<number>();
  for (const piece of pieces) {
    const unit = readPiece(piece, around);
    if (!unit || "kind" in unit) return unit;
    dates.push(...unit);
    if (unit.length === 2) ends.add(dates.length - 1);
  }
  const filled = fillIn(sameWeek(dates), around);
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
  else if (filled.borrowed && !around.yearIsSaid) problems.push(yearAssumed(around.year));
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

function readPiece(piece: Token[], around: Surroundings): Written[] | Misfit | null {
  const unit = readUnit(piece, around.century);
  if (unit) return unit.kind === "misfit" ? unit : [unit];
  return splitSpan(piece, around, "dashes");
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

/** "w/c 18 and 25 March 2019" speaks of two weeks. */
function sameWeek(dates: Written[]): Written[] {
  const [first] = dates;
  if (first?.kind !== "day" || first.week === null) return dates;
  return dates.map((date) =>
    date.kind === "day" && date.week === null ? { ...date, week: first.week } : date,
  );
}
