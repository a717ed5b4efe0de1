import type { IsoDate } from "../../calendar/isoDate";
import type { Level } from "../../calendar/recordedDate";
import type { Review } from "../../review/review";
import type { Entry } from "../entry/entry";
import type { ReadSheet } from "../entry/readSheet";
import type { Field } from "../entry/fields";
import { compileNames, type NameMatcher } from "../names/findNames";
import { capitalsKnownTo } from "./knownCapitals";
import { ownOrder, type OwnOrder } from "./ownOrder";
import { repeatsOf, type Repeat } from "./repeats";

/** One thing that a rule found: where it is and what to do about it. */
export interface Finding {
  row: number;
  /** The key of the column; "" where it is about the whole row. */
  column: string;
  /** One plain sentence: what is wrong and what to do. */
  message: string;
  fix?: string | null;
}

/** A sheet that was read, for which queries are to be raised. */
export interface SheetContext {
  review: Review;
  today: IsoDate;
  sheet: Omit<ReadSheet, "queries">;
}

/** What a rule may know besides the entry. */
export interface RuleContext extends SheetContext {
  /** The names that the review's people go by, ready to be found. */
  names: NameMatcher;
  /** Capitals that need no explaining: abbreviations, codes of agencies, identifiers. */
  knownCapitals: ReadonlySet<string>;
  /** How the entries stand in the order of their own return. */
  order: OwnOrder;
  /** The entries that tell an event again. */
  repeats: readonly Repeat[];
}

/** The context of the rules: what all of them look up is made once for a sheet. */
export function ruleContext(context: SheetContext): RuleContext {
  const knownCapitals = capitalsKnownTo(context.review);
  const { entries, newestFirst } = context.sheet;
  return {
    ...context,
    knownCapitals,
    names: compileNames(context.review.people, knownCapitals),
    order: ownOrder(entries, newestFirst),
    repeats: repeatsOf(entries),
  };
}

/** One rule of domain.md section 5. A rule is a file of its own; `rules/index.ts` lists them. */
export interface Rule {
  name: string;
  level: Level;
  checkEntry?: (entry: Entry, context: RuleContext) => Finding[];
  /** For what shows only when the entries of a sheet are seen side by side; each finding goes with its entry. */
  checkEntries?: (context: RuleContext) => EntryFinding[];
  /** For what a sheet lacks as a whole; found once, on the heading row. */
  checkSheet?: (context: RuleContext) => Finding[];
}

/** A finding about one of the entries of a sheet. */
export interface EntryFinding extends Finding {
  entry: Entry;
}

/** A rule whose findings came up while the entry's dates and times were read. */
export function readingRule(name: string, level: Level): Rule {
  return {
    name,
    level,
    checkEntry: (entry) =>
      entry.problems
        .filter((problem) => problem.rule === name)
        .map(({ row, column, message, fix }) => ({ row, column, message, fix })),
  };
}

/** The key of the first column that feeds a field; "" where the sheet has none. */
export function columnOf(context: RuleContext, field: Field): string {
  return context.sheet.columns.find((column) => column.field === field)?.key ?? "";
}

/** Whether the sheet has a column for a field; of an entry, whether the table has one that it stands in. */
export function hasColumn(context: RuleContext, field: Field, entry?: Entry): boolean {
  return (entry?.table ?? context.sheet.columns).some((column) => column.field === field);
}

/** A finding on the heading row for a column that the return lacks altogether. */
export function columnMissing(context: RuleContext, field: Field, message: string): Finding[] {
  if (context.sheet.entries.length === 0 || hasColumn(context, field)) return [];
  const row = context.sheet.headerRow ?? context.sheet.entries[0]?.row ?? 1;
  return [{ row, column: "", message }];
}

/** A day as it is written in messages: "2022-03-04" → "04/03/2022". */
export function britishDate(date: IsoDate): string {
  return date.split("-").reverse().join("/");
}

/** Texts as a sentence lists them, each in quotation marks: “A”, “B” and “C”. */
export function quoted(texts: readonly string[]): string {
  const marked = texts.map((text) => `“${text}”`);
  const last = marked.at(-1) ?? "";
  return marked.length < 2 ? last : `${marked.slice(0, -1).join(", ")} and ${last}`;
}

/** Whether a text says anything: letters or figures, not just dashes or dots. */
export function saysSomething(text: string): boolean {
  return /[\p{L}\p{N}]/u.test(text);
}
