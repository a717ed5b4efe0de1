import type { ChronologyColumn } from "../entry/chronologyColumn";
import type { Field } from "../entry/fields";
import type { SheetView } from "../sheet/sheetView";
import type { HeadingBlock } from "./headingRows";
import { matchHeading, type HeadingMatch } from "./matchHeading";
import { profileColumns, SAMPLE, type Profile } from "./columnProfile";
import { headingKey, type ColumnDecisions } from "./rememberedColumns";

type Decision = Pick<ChronologyColumn, "field" | "confidence" | "decidedBy" | "reason">;

/** The columns of one table while they are settled, the surest first. */
interface Settling {
  profiles: readonly Profile[];
  decided: Map<number, Decision>;
}

/**
 * What each column of a table tells, by its heading and by the cells in `rows`; columns with neither heading nor content
 * are left out. What a person decided before for a heading stands above every guess.
 */
export function assignColumns(
  view: SheetView,
  block: HeadingBlock,
  rows: readonly number[],
  remembered?: ColumnDecisions,
): ChronologyColumn[] {
  const profiles = profileColumns(view, block, tableColumns(view, block, rows), rows);
  const settling: Settling = { profiles, decided: new Map() };
  for (const p of profiles) {
    const field = remembered?.get(headingKey(p.key));
    if (field === undefined) continue;
    settling.decided.set(p.column, {
      field,
      confidence: 1,
      decidedBy: "remembered",
      reason: "This was decided for the agency before.",
    });
  }
  if (!has(settling, "date")) decide(settling, bestDate(open(settling)), "date");
  if (!has(settling, "time"))
    decide(
      settling,
      open(settling).find((p) => isTime(p, profiles)),
      "time",
    );
  decideByHeading(settling);
  if (!has(settling, "event")) chooseEvent(settling);
  for (const p of open(settling)) decideRest(settling, p);
  return profiles.map((p) => ({
    column: p.column,
    key: p.key,
    ...(settling.decided.get(p.column) ?? unknown(p)),
  }));
}

function has(settling: Settling, field: Field): boolean {
  return [...settling.decided.values()].some((decision) => decision.field === field);
}

function open(settling: Settling): Profile[] {
  return settling.profiles.filter((p) => !settling.decided.has(p.column));
}

function decide(settling: Settling, p: Profile | undefined, field: Field, confidence?: number): void {
  if (p === undefined) return;
  const named = p.match.field === field;
  const held = field === "date" ? p.dates : field === "time" ? p.times : 0;
  const sure = confidence ?? Math.max(named ? p.match.confidence : 0, dateOrTimeSure(p, named, held));
  settling.decided.set(p.column, {
    field,
    confidence: Math.min(1, Math.max(0, sure)),
    decidedBy: !named ? "cells" : held >= 0.5 ? "both" : "heading",
    reason: named ? reasonOfName(p, held) : reasonOfCells(p, field),
  });
}

/** A date or a time is surer the more of its cells are one; a name over cells that hold none is doubtful. */
function dateOrTimeSure(p: Profile, named: boolean, held: number): number {
  if (named) return held >= 0.5 ? 0.9 : 0;
  return p.heading === "" || p.match.confidence < 0.5 ? held * 0.8 : held * 0.6;
}

function reasonOfName(p: Profile, held: number): string {
  const shown = p.heading.length > 60 ? `${p.heading.slice(0, 57)}…` : p.heading;
  if (held >= 0.5) return `The heading “${shown}” and the cells below it say so.`;
  return p.match.confidence >= 0.75
    ? `The heading “${shown}” says so.`
    : `The heading “${shown}” may mean this, but it could mean something else.`;
}

function reasonOfCells(p: Profile, field: Field): string {
  if (field === "date") return "Its cells hold dates for the most part.";
  if (field === "time") return "Its cells hold times of day for the most part.";
  if (field === "event") return "No heading names what happened, and its cells hold the longest texts.";
  if (field === "person") return "Its cells hold people of a family for the most part.";
  if (field === "ref") return "Its cells hold nothing but numbers.";
  return p.heading === "" ? "It has no heading." : "The cells below it suggest this more than its heading.";
}

function unknown(p: Profile): Decision {
  const known = p.match.confidence > 0 && p.match.field === "other";
  const reason = p.match.notEventDate
    ? "It is a column of its own: no date, time or number of the event."
    : p.heading === ""
      ? "It has no heading, and its cells do not say what it is."
      : known
        ? "Its heading is known, and is none of the standard columns."
        : "Nobody knows this heading, so the column is kept under its own name.";
  const confidence = known ? p.match.confidence : p.match.confidence === 0 ? 0.3 : 0.6;
  return { field: "other", confidence, decidedBy: "heading", reason };
}

function decideByHeading(settling: Settling): void {
  for (const p of open(settling)) {
    const { field, confidence } = p.match;
    if (field === "date" || field === "time" || field === "other") continue;
    if (field === "endDate") {
      if (confidence >= 0.7 || (p.dates >= 0.5 && has(settling, "date"))) decide(settling, p, field);
    } else if (field === "ref" && p.words >= 4 && !/\b(?:no|ref|number|id)\b/i.test(p.heading)) {
      // "Entry" or "Item" over sentences is what happened, not a number.
      continue;
    } else if (field === "event" && confidence < 0.9 && p.numbers >= 0.8 && p.filled >= 2) {
      decide(settling, p, "ref", 0.6);
    } else if (confidence >= 0.75) decide(settling, p, field);
  }
}

function decideRest(settling: Settling, p: Profile): void {
  const { field, confidence } = p.match;
  const weakName = confidence < 0.75 && (confidence === 0 || field === "event");
  const kind = field === "event" && p.filled >= 4 && p.words > 0 && p.words < 4 && p.different <= 0.8;
  if (weakName && p.filled >= 3 && p.people >= 0.7 && !has(settling, "person"))
    decide(settling, p, "person", 0.6);
  else if (isNumbering(p) && !has(settling, "ref")) decide(settling, p, "ref", 0.6);
  else if (kind && !has(settling, "eventType")) decide(settling, p, "eventType", 0.5);
  else if (["date", "time", "endDate", "event", "other"].includes(field) || confidence < 0.5)
    settling.decided.set(p.column, unknown(p));
  else decide(settling, p, field);
}

/** A column without a heading that counts the rows. */
function isNumbering(p: Profile): boolean {
  return p.heading === "" && p.filled >= 3 && p.numbers >= 0.9 && p.different >= 0.9 && p.dates < 0.1;
}

/** The columns of a table: those with a heading, those between, and neighbours with content in a fair share of rows. */
function tableColumns(view: SheetView, block: HeadingBlock, rows: readonly number[]): number[] {
  const headed = withoutKeyBeside(view, block, rows);
  let left = Math.min(...headed);
  let right = Math.max(...headed);
  const sample = rows.slice(0, SAMPLE);
  const used = (column: number) => {
    const filled = sample.filter((row) => view.at(row, column) !== undefined).length;
    return filled >= 2 && filled / sample.length >= 0.2;
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
    if (before === undefined || column - before < 2 || headed.length - index > 4) return false;
    const apart = rows.every((row) => view.at(row, column - 1) === undefined);
    const beside = headed.slice(index).map((other) => matchHeading(block.texts.get(other)?.at(-1) ?? ""));
    const tells = beside.some(({ field }) => field === "date" || field === "event" || field === "action");
    return apart && !tells && beside.some(({ otherTable }) => otherTable);
  });
  return end > 0 ? headed.slice(0, end) : headed;
}

function dateScore(p: Profile): number {
  const named = p.match.field === "date" ? p.match.confidence : 0;
  // Called a date and holding none at all, though there is something in it: another column may be the date.
  return (p.filled >= 3 && p.dates < 0.1 ? named * 0.3 : named) + p.dates * 0.6;
}

function bestDate(profiles: readonly Profile[]): Profile | undefined {
  const able = profiles.filter((p) => {
    const { match } = p;
    if (match.notEventDate || match.otherTable || match.field === "endDate" || match.field === "endTime")
      return false;
    if (match.field === "date") return p.filled < 3 || p.dates > 0.15 || match.confidence >= 0.9;
    if (p.numbers > 0.5 && match.confidence >= 0.5) return false;
    const otherwiseKnown = match.confidence >= 0.75 && match.field !== "time" && match.field !== "event";
    return p.dates >= 0.6 && p.filled >= 2 && (!otherwiseKnown || p.dates >= 0.95) && match.field !== "ref";
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

function chooseEvent(settling: Settling): void {
  const longest = (able: readonly Profile[]) =>
    able.reduce<Profile | undefined>(
      (best, p) => (best === undefined || p.length > best.length ? p : best),
      undefined,
    );
  const free = open(settling).filter((p) => !p.match.notEventDate && p.dates < 0.5);
  const byName = longest(free.filter((p) => p.match.field === "event" && (p.words >= 3 || p.filled === 0)));
  const byCells = longest(
    settling.profiles.filter((p) => {
      const decision = settling.decided.get(p.column);
      if (p.words < 4 || p.dates >= 0.5 || p.match.notEventDate || decision?.decidedBy === "remembered")
        return false;
      if (p.match.field === "other" && p.match.confidence >= 0.9) return false;
      return (
        decision === undefined || p.match.field === "comment" || (p.words >= 6 && !tellsOtherwise(p.match))
      );
    }),
  );
  if (byName !== undefined && (byCells === undefined || byName.length >= byCells.length * 0.5))
    decide(settling, byName, "event", Math.max(0.7, byName.match.confidence));
  else if (byCells !== undefined) decide(settling, byCells, "event", 0.55);
}

/** Whole sentences in a column called after people, kinds or papers are what happened; in one of actions they are actions. */
function tellsOtherwise(match: HeadingMatch): boolean {
  return match.field === "action" || match.field === "childVoice" || match.field === "date";
}
