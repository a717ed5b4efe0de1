import type { Token } from "../tokens";
import type { Century, Misfit, Portion, Written } from "../written";
import { dayInFigures } from "./dayInFigures";
import { dayInWords } from "./dayInWords";
import { festival } from "./festival";
import { figuresOf, withoutMarks } from "./figures";
import { bareDay } from "./make";
import { monthInFigures } from "./monthInFigures";
import { monthInWords } from "./monthInWords";
import { seasonOrTerm } from "./seasonOrTerm";
import { solidDigits } from "./solidDigits";
import { weekOfMonth } from "./weekOfMonth";
import { weekSaid } from "./week";
import { yearAlone } from "./yearAlone";
import { yearsInFigures } from "./yearsInFigures";
import { yearSpan } from "./yearSpan";

/** More tokens than any single date has. */
const MOST_TOKENS = 14;

/** Marks that mean nothing around a date; a dash does there ("2014 –"), but not once a word beside it is taken off. */
const OUTER_MARKS = ",.;:'\n";
const INNER_MARKS = `${OUTER_MARKS}-`;

/**
 * One date, month, season, term or year that the tokens are, all of them; a misfit where they have a date's shape and are
 * none; `null` otherwise. A day without its month is only one inside a longer text, so it is for the caller to allow.
 */
export function readUnit(tokens: Token[], century: Century): Written | Misfit | null {
  let list = trimMarks(tokens, OUTER_MARKS);
  let approximate = false;
  if (isDash(list[0]) || isDash(list[list.length - 1])) return null;
  if (list[0]?.kind === "or" && list[1]?.kind === "approx") list = list.slice(1);
  while (list[0]?.kind === "approx" || list[list.length - 1]?.kind === "approx") {
    list = trimMarks(list[0]?.kind === "approx" ? list.slice(1) : list.slice(0, -1), INNER_MARKS);
    // "or thereabouts"
    if (list[list.length - 1]?.kind === "or") list = list.slice(0, -1);
    approximate = true;
  }
  if (list.length === 0 || list.length > MOST_TOKENS) return null;
  const unit = readBare(list, century);
  if (!unit || unit.kind === "misfit" || !approximate) return unit;
  return { ...unit, approximate: true };
}

function readBare(list: Token[], century: Century): Written | Misfit | null {
  const figures = figuresOf(list);
  if (figures) {
    const [only] = figures.numbers;
    if (only && figures.numbers.length === 1) return readNumber(only, century);
    return (
      dayInFigures(figures, century) ??
      yearSpan(list, century) ??
      monthInFigures(figures, century) ??
      yearsInFigures(figures) ??
      dayOfYear(list)
    );
  }
  const named = list.some((token) => token.kind === "word") ? festival(withoutMarks(list), century) : null;
  if (named) return named;
  const weekday = list.find((token) => token.kind === "weekday");
  if (weekday) return readDayOfWeek(list, weekday, century);
  const week = weekSaid(list);
  if (week) {
    const day = readUnit(trimMarks(week.rest, INNER_MARKS), century);
    if (day?.kind !== "day") return day?.kind === "misfit" ? day : null;
    return {
      ...day,
      rule: "week",
      week: week.week,
      weeks: week.weeks,
      approximate: day.approximate || week.approximate,
    };
  }
  const portioned = readPortion(list, century);
  if (portioned) return portioned;
  const words = withoutMarks(list);
  return (
    dayInWords(words, list, century) ??
    monthInWords(words, century) ??
    weekOfMonth(words, century) ??
    seasonOrTerm(words, century) ??
    yearSpan(list, century) ??
    yearAlone(words)
  );
}

function readNumber(number: Token, century: Century): Written | Misfit | null {
  const year = yearAlone([number]);
  if (year) return year;
  if (number.text.length > 2) return solidDigits(number, century);
  return number.value >= 1 && number.value <= 31 ? bareDay("day-of-list", number.value, null) : null;
}

/** "15, 2018" of "July 12 - 15, 2018". */
function dayOfYear(list: Token[]): Written | null {
  const [day, year] = withoutMarks(list);
  const written = year ? yearAlone([year]) : null;
  if (!day || !written || day.text.length > 2 || day.value < 1 || day.value > 31 || list.length > 3)
    return null;
  return bareDay("day-of-list", day.value, written.year);
}

function readDayOfWeek(list: Token[], weekday: Token, century: Century): Written | Misfit | null {
  const day = readUnit(without(list, weekday), century);
  if (day?.kind === "misfit") return day;
  return day?.kind === "day" && day.weekday === null ? { ...day, weekday: weekday.value } : null;
}

/** early / mid / late, before (or behind) what it is a part of; by itself only inside a longer text. */
function readPortion(list: Token[], century: Century): Written | Misfit | null {
  const [first] = list;
  const last = list[list.length - 1];
  const said =
    first?.kind === "portion" ? first : last?.kind === "portion" && last.text !== "end" ? last : null;
  if (!said) return null;
  const portion: Portion = said.value === 1 ? 1 : said.value === 2 ? 2 : 3;
  if (list.length === 1) {
    return { kind: "portion", rule: "part", year: null, portion, approximate: true, weekday: null };
  }
  const whole = readUnit(without(list, said), century);
  if (!whole || whole.kind === "misfit") return whole;
  if (whole.kind === "day" || whole.kind === "portion" || whole.kind === "festival" || whole.portion !== null)
    return null;
  return { ...whole, rule: `part-of-${whole.rule}`, portion, approximate: true };
}

function without(list: Token[], left: Token): Token[] {
  return trimMarks(
    list.filter((token) => token !== left),
    INNER_MARKS,
  );
}

function trimMarks(tokens: Token[], marks: string): Token[] {
  let from = 0;
  let to = tokens.length;
  while (from < to && isOneOf(tokens[from], marks)) from += 1;
  while (to > from && isOneOf(tokens[to - 1], marks)) to -= 1;
  return from === 0 && to === tokens.length ? tokens : tokens.slice(from, to);
}

function isDash(token: Token | undefined): boolean {
  return token?.kind === "mark" && token.text === "-";
}

function isOneOf(token: Token | undefined, marks: string): boolean {
  return token?.kind === "mark" && marks.includes(token.text);
}
