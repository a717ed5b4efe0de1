import type { Field } from "../fields";
import { columnLetters, type SheetView } from "../sheetView";
import { looksLikeDate, looksLikeTime, saysUndated } from "./cellLooks";
import type { HeadingBlock } from "./headingRows";
import { matchHeading, type HeadingMatch } from "./matchHeading";

/** A column of a chronology: what it is called, what it tells and how sure that is. */
export interface ChronologyColumn {
  /** The sheet's own number, from 1. */
  column: number;
  /** Its lowest heading text; with the column's letters in brackets where that is empty or taken ("Date (C)"). */
  key: string;
  field: Field;
  /** 0..1. */
  confidence: number;
  /** What decided: the heading's words, the cells below, or both. */
  decidedBy: "heading" | "cells" | "both";
}

interface Profile {
  column: number;
  heading: string;
  match: HeadingMatch;
  filled: number;
  dates: number;
  /** The share of bare numbers, which could be serials and could be anything else. */
  numbers: number;
  times: number;
  length: number;
  words: number;
}

const SAMPLE = 300;

function profile(view: SheetView, block: HeadingBlock, column: number, rows: readonly number[]): Profile {
  const texts = block.texts.get(column) ?? [];
  const heading = (texts.at(-1) ?? "").trim();
  const seen = { filled: 0, dates: 0, numbers: 0, times: 0, length: 0, words: 0 };
  for (const row of rows.slice(0, SAMPLE)) {
    const cell = view.at(row, column);
    if (cell === undefined || saysUndated(cell.text)) continue;
    // A lone text that runs across the table is a year, a title or a note.
    if (cell.right > cell.column && view.row(row).length === 1) continue;
    seen.filled++;
    if (looksLikeDate(cell.cell)) seen.dates++;
    if (cell.cell.kind === "number" && !cell.cell.isDate) seen.numbers++;
    if (looksLikeTime(cell.cell)) seen.times++;
    seen.length += cell.text.length;
    seen.words += cell.text.split(/\s+/).filter((word) => /\p{L}/u.test(word)).length;
  }
  const share = (count: number) => (seen.filled === 0 ? 0 : count / seen.filled);
  return {
    column,
    heading,
    match: matchTexts(texts),
    filled: seen.filled,
    dates: share(seen.dates),
    numbers: share(seen.numbers),
    times: share(seen.times),
    length: share(seen.length),
    words: share(seen.words),
  };
}

/** What the texts over a column say together: the lowest, and a group heading above that sets start apart from end. */
function matchTexts(texts: readonly string[]): HeadingMatch {
  const lowest = texts.at(-1) ?? "";
  const match = matchHeading(lowest);
  const above = texts.slice(0, -1).join(" ").trim();
  if (above === "" || match.notEventDate) return match;
  const end = /\b(?:end(?:ed)?|to|until|finish(?:ed)?)\b/i.test(above) && !/\b(?:from|start)\b/i.test(above);
  if (end && match.field === "date") return { ...match, field: "endDate" };
  if (end && match.field === "time") return { ...match, field: "endTime" };
  if (match.confidence >= 0.6) return match;
  const together = matchHeading(`${above} ${lowest}`);
  return together.confidence > match.confidence ? together : match;
}

/**
 * What each column of a table tells, by its heading and by the cells in `rows`; columns with neither heading nor content
 * are left out.
 */
export function assignColumns(
  view: SheetView,
  block: HeadingBlock,
  rows: readonly number[],
): ChronologyColumn[] {
  const profiles = tableColumns(view, block, rows)
    .map((column) => profile(view, block, column, rows))
    .filter((p) => p.heading !== "" || p.filled > 0);
  const decided = new Map<
    number,
    { field: Field; confidence: number; decidedBy: ChronologyColumn["decidedBy"] }
  >();
  const give = (p: Profile | undefined, field: Field, confidence: number) => {
    if (p === undefined) return;
    const decidedBy =
      p.match.field !== field ? "cells" : field === "date" && p.dates >= 0.5 ? "both" : "heading";
    decided.set(p.column, { field, confidence: Math.min(1, confidence), decidedBy });
  };

  const date = bestDate(profiles);
  give(date, "date", date === undefined ? 0 : dateScore(date) / 1.6);
  const time = profiles.find((p) => p !== date && isTime(p, profiles));
  give(
    time,
    "time",
    time === undefined
      ? 0
      : Math.max(time.match.field === "time" ? time.match.confidence : 0, time.times * 0.8),
  );
  for (const p of profiles) {
    if (decided.has(p.column)) continue;
    const { field, confidence } = p.match;
    if (field === "date" || field === "time") continue;
    if (field === "endDate" && (confidence >= 0.7 || (p.dates >= 0.5 && date !== undefined)))
      give(p, field, confidence);
    else if (field !== "endDate" && field !== "other" && confidence >= 0.75) give(p, field, confidence);
  }
  chooseEvent(profiles, decided, give);
  for (const p of profiles) {
    if (decided.has(p.column)) continue;
    const { field, confidence } = p.match;
    const settled =
      field === "date" || field === "time" || field === "endDate" || field === "event" || confidence < 0.5;
    if (settled)
      decided.set(p.column, {
        field: "other",
        confidence: confidence === 0 ? 0.3 : 0.6,
        decidedBy: "heading",
      });
    else give(p, field, confidence);
  }
  return nameColumns(profiles, decided);
}

/** The columns of a table: those with a heading, those between, and neighbours with content in a fair share of rows. */
function tableColumns(view: SheetView, block: HeadingBlock, rows: readonly number[]): number[] {
  const headed = withoutKeyBeside(view, block, rows);
  let left = Math.min(...headed);
  let right = Math.max(...headed);
  const used = (column: number) => {
    const filled = rows.slice(0, SAMPLE).filter((row) => view.at(row, column) !== undefined).length;
    return filled >= 2 && filled / Math.min(rows.length, SAMPLE) >= 0.2;
  };
  while (left > view.firstColumn && used(left - 1)) left--;
  while (right < view.lastColumn && used(right + 1)) right++;
  return Array.from({ length: right - left + 1 }, (_, index) => left + index);
}

/** The headed columns, without a key or another list that stands beside the table after an empty column. */
function withoutKeyBeside(view: SheetView, block: HeadingBlock, rows: readonly number[]): number[] {
  const headed = [...block.texts.keys()].sort((a, b) => a - b);
  const end = headed.findIndex((column, index) => {
    const before = headed[index - 1];
    if (before === undefined || column - before < 2 || headed.length - index > 2) return false;
    const apart = rows.every((row) => view.at(row, column - 1) === undefined);
    return apart && matchHeading(block.texts.get(column)?.at(-1) ?? "").otherTable;
  });
  return end > 0 ? headed.slice(0, end) : headed;
}

function dateScore(p: Profile): number {
  return (p.match.field === "date" ? p.match.confidence : 0) + p.dates * 0.6;
}

function bestDate(profiles: readonly Profile[]): Profile | undefined {
  const able = profiles.filter((p) => {
    if (p.match.notEventDate || p.match.field === "endDate" || p.match.field === "endTime") return false;
    if (p.match.field === "date") {
      // Called a date and holding none at all, though there is something in it: another column may be the date.
      return p.filled < 3 || p.dates > 0.15 || p.match.confidence >= 0.9;
    }
    if (p.numbers > 0.5 && p.match.confidence >= 0.5) return false;
    const otherwiseKnown =
      p.match.confidence >= 0.75 && p.match.field !== "time" && p.match.field !== "event";
    return p.dates >= 0.6 && p.filled >= 2 && (!otherwiseKnown || p.dates >= 0.95) && p.match.field !== "ref";
  });
  return able.reduce<Profile | undefined>(
    (best, p) => (best === undefined || dateScore(p) > dateScore(best) ? p : best),
    undefined,
  );
}

function isTime(p: Profile, profiles: readonly Profile[]): boolean {
  if (p.match.field === "time") return p.dates < 0.5 || p.match.confidence >= 0.85;
  const named = profiles.some((other) => other.match.field === "time");
  return !named && p.match.confidence < 0.5 && p.times >= 0.7 && p.filled >= 2;
}

function chooseEvent(
  profiles: readonly Profile[],
  decided: ReadonlyMap<number, { field: Field }>,
  give: (p: Profile | undefined, field: Field, confidence: number) => void,
): void {
  const has = [...decided.values()].some((d) => d.field === "event");
  if (has) return;
  const longest = (able: readonly Profile[]) =>
    able.reduce<Profile | undefined>(
      (best, p) => (best === undefined || p.length > best.length ? p : best),
      undefined,
    );
  const free = profiles.filter((p) => !decided.has(p.column) && !p.match.notEventDate && p.dates < 0.5);
  const byName = longest(free.filter((p) => p.match.field === "event" && (p.words >= 3 || p.filled === 0)));
  const byCells = longest(
    profiles.filter(
      (p) =>
        p.words >= 4 &&
        p.dates < 0.5 &&
        !p.match.notEventDate &&
        (!decided.has(p.column) ||
          p.match.field === "comment" ||
          (p.words >= 6 && !tellsOtherwise(p.match))) &&
        !(p.match.field === "other" && p.match.confidence >= 0.9),
    ),
  );
  if (byName !== undefined && (byCells === undefined || byName.length >= byCells.length * 0.5))
    give(byName, "event", 0.7);
  else if (byCells !== undefined) give(byCells, "event", 0.55);
}

/** Whole sentences in a column called after people, kinds or papers are what happened; in one of actions they are actions. */
function tellsOtherwise(match: HeadingMatch): boolean {
  return match.field === "action" || match.field === "childVoice" || match.field === "date";
}

function nameColumns(
  profiles: readonly Profile[],
  decided: ReadonlyMap<
    number,
    { field: Field; confidence: number; decidedBy: ChronologyColumn["decidedBy"] }
  >,
): ChronologyColumn[] {
  const taken = new Set<string>();
  return profiles.map((p) => {
    const letters = columnLetters(p.column);
    let key = p.heading;
    if (key === "") key = `(${letters})`;
    else if (taken.has(key)) key = `${key} (${letters})`;
    taken.add(key);
    const decision = decided.get(p.column) ?? {
      field: "other" as const,
      confidence: 0,
      decidedBy: "heading" as const,
    };
    return { column: p.column, key, ...decision };
  });
}
