import type { IsoDate } from "../../calendar/isoDate";
import type { Level } from "../../calendar/recordedDate";
import type { Sentences } from "../../calendar/sentences";
import type { Review } from "../../review/review";
import type { Entry } from "../entry/entry";
import type { ReadSheet } from "../entry/readSheet";
import type { Field, TextField } from "../entry/fields";
import { compileNames, type NameMatcher } from "../names/findNames";
import { capitalsKnownTo } from "./knownCapitals";
import { ownOrder, type OwnOrder } from "./ownOrder";
import { repeatsOf, type Repeat } from "./repeats";

/** One thing that a rule found: where it is and what to do about it. */
export interface Finding extends Sentences {
  row: number;
  /** The key of the column; "" where it is about the whole row. */
  column: string;
  fix?: string | null;
}

/** A sheet that was read, for which queries are to be raised. */
export interface SheetContext {
  review: Review;
  today: IsoDate;
  sheet: Omit<ReadSheet, "queries">;
  /** Capitals that the return's own list of abbreviations explains. */
  explained?: ReadonlySet<string>;
}

/** What a rule may know besides the entry. */
export interface RuleContext extends SheetContext {
  /** The names that the review's people go by, ready to be found. */
  names: NameMatcher;
  /** Capitals that need no explaining: abbreviations, codes of agencies, identifiers. */
  knownCapitals: ReadonlySet<string>;
  /** Which entries are out of the order of their own return. */
  order: OwnOrder;
  /** The entries that repeat an event. */
  repeats: readonly Repeat[];
}

/** The context of the rules: what all of them look up is made once for a sheet. */
export function ruleContext(context: SheetContext): RuleContext {
  const knownCapitals = new Set([...capitalsKnownTo(context.review), ...(context.explained ?? [])]);
  const { entries, newestFirst } = context.sheet;
  return {
    ...context,
    knownCapitals,
    names: compileNames(context.review.people, knownCapitals),
    order: ownOrder(entries, newestFirst),
    repeats: repeatsOf(entries),
  };
}

/** One rule of docs/domain.md section 5. A rule is a file of its own; `allRules.ts` lists them. */
export interface Rule {
  name: string;
  /** What a person reads in place of the name: "Date in the future". */
  words: string;
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
export function readingRule(name: string, words: string, level: Level): Rule {
  return {
    name,
    words,
    level,
    checkEntry: (entry) =>
      entry.problems
        .filter((problem) => problem.rule === name)
        .map(({ row, column, message, asked, fix }) => ({ row, column, message, asked, fix })),
  };
}

/** The key of the first column that feeds a field; "" where the sheet has none. */
export function columnOf(context: RuleContext, field: Field): string {
  return context.sheet.columns.find((column) => column.field === field)?.key ?? "";
}

/** Whether the sheet has a column for a field; of an entry, whether its own table has one. */
export function hasColumn(context: RuleContext, field: Field, entry?: Entry): boolean {
  return (entry?.table ?? context.sheet.columns).some((column) => column.field === field);
}

/** A finding on the heading row for a column that the return lacks altogether. */
export function columnMissing(context: RuleContext, field: Field, said: Sentences): Finding[] {
  if (context.sheet.entries.length === 0 || hasColumn(context, field)) return [];
  const row = context.sheet.headerRow ?? context.sheet.entries[0]?.row ?? 1;
  return [{ row, column: "", ...said }];
}

/** A finding about the cells of an entry that feed a field. */
export function findingIn(context: RuleContext, entry: Entry, field: Field, said: Sentences): Finding {
  return { row: entry.row, column: columnOf(context, field), ...said };
}

/** Changes in an organisation have no source, action or person to ask for. */
export function isOfTheOrganisation({ sheet }: SheetContext): boolean {
  return sheet.kind === "organisational changes";
}

/** A rule for a field that must be filled in (docs/domain.md section 3): the wording says what is missing, and where it is recorded. */
export function mandatoryRule(
  rule: Pick<Rule, "name" | "words" | "level">,
  field: TextField,
  empty: Sentences,
  noColumn: Sentences,
): Rule {
  return {
    ...rule,
    checkEntry: (entry, context) =>
      isOfTheOrganisation(context) || !hasColumn(context, field, entry) || saysSomething(entry.texts[field])
        ? []
        : [findingIn(context, entry, field, empty)],
    checkSheet: (context) => (isOfTheOrganisation(context) ? [] : columnMissing(context, field, noColumn)),
  };
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
