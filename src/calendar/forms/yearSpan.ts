import type { Token } from "../tokens";
import { fullYearOf, yearOf } from "../year";
import type { Century, WrittenYearSpan } from "../written";
import { figuresOf } from "./figures";
import type { DateForm } from "./form";

const FINANCIAL = new Set(["financial", "fiscal", "tax", "fy", "finance", "fin"]);
/** A session is a school year, in Scotland above all. */
const SCHOOL = new Set(["academic", "school", "ay", "session"]);
const ACCOMPANYING = new Set(["year", "yr"]);

/**
 * A financial or a school year, or a quarter. The bare form is read as a financial year, a quarter of a single year as one of
 * the calendar year, and both are ambiguous; so is "financial year 2012", which could be the one that ends in 2012.
 */
export const yearSpan: DateForm = {
  name: "year-span",
  examples: [
    "2014/15",
    "financial year 2012/13",
    "academic year 2014/15",
    "2022/3",
    "school year 2014-15",
    "school session 2015/16",
    "Q1 2014/15",
    "first quarter of 2014",
  ],
  read: ({ all }, century) => readTokens(all, century),
};

function readTokens(tokens: Token[], century: Century): WrittenYearSpan | null {
  let kind: "financial" | "school" | null = null;
  const placed = quarterInWords(tokens);
  const list = placed?.rest ?? tokens;
  let quarter = placed?.quarter ?? null;
  const rest: Token[] = [];
  for (const [index, token] of list.entries()) {
    if (FINANCIAL.has(token.text)) kind = "financial";
    else if (SCHOOL.has(token.text)) kind = "school";
    else if (token.text === "q" || token.text === "quarter" || token.text === "qtr") {
      const number = list[index + 1];
      if (number?.kind !== "number" || number.value < 1 || number.value > 4) return null;
      quarter = number.value;
    } else if (quarter !== null && list[index - 1]?.text.startsWith("q")) continue;
    else if (!ACCOMPANYING.has(token.text)) rest.push(token);
  }
  while (rest[0]?.kind === "mark") rest.shift();
  while (rest[rest.length - 1]?.kind === "mark") rest.pop();
  const figures = figuresOf(rest);
  if (!figures) return null;
  const year = spanStart(figures.numbers, figures.between, kind !== null || quarter !== null, century);
  if (year === null) return null;
  const single = figures.numbers.length === 1;
  return {
    kind: "year-span",
    rule: kind === "school" ? "school-year" : kind === "financial" ? "financial-year" : "year-span",
    year,
    school: kind === "school",
    ambiguous: kind === null ? quarter === null || single : single,
    calendar: kind === null && single,
    quarter,
    portion: null,
    approximate: false,
    weekday: null,
  };
}

/** "first quarter", "4th quarter": its number, and the tokens after it. */
function quarterInWords(tokens: Token[]): { quarter: number; rest: Token[] } | null {
  const [place, word] = tokens;
  if (!place || (word?.text !== "quarter" && word?.text !== "qtr")) return null;
  const quarter =
    place.kind === "place" ? (place.value === 5 ? 4 : place.value) : place.ordinal ? place.value : 0;
  return quarter >= 1 && quarter <= 4 ? { quarter, rest: tokens.slice(2) } : null;
}

/** The first of two consecutive years. */
function spanStart(numbers: Token[], between: string[], named: boolean, century: Century): number | null {
  const [first, second] = numbers;
  if (!first || numbers.length > 2) return null;
  if (!second) return named ? fullYearOf(first) : null;
  const mark = between[0];
  if (mark !== "/" && mark !== "-") return null;
  // "2014-2015" is a span of two whole years, unless it is called a financial or a school year.
  if (second.text.length === 4 && mark === "-" && !named) return null;
  const year = yearOf(first, century);
  if (year === null || first.ordinal || second.ordinal) return null;
  if (first.text.length === 2 && (second.text.length !== 2 || (first.value <= 12 && !named))) return null;
  // "2022/3" is the year to 2023, never March.
  const figures = 10 ** second.text.length;
  return second.text.length !== 3 && second.value === (year + 1) % figures ? year : null;
}
