import type { Review } from "../../review/review";
import { dateInWords } from "./dateInWords";
import { compileNames } from "../names/findNames";
import { findIdentifying } from "../names/findIdentifying";
import { capitalsKnownTo } from "../rules/knownCapitals";
import { isSame, distinct, type ViewEntry } from "./viewEntry";

/** The entries with a key theme, in the order given. */
export function entriesOfTheme(entries: readonly ViewEntry[], theme: string): ViewEntry[] {
  return entries.filter(({ themes }) => themes.some((each) => isSame(each, theme)));
}

/** One theme, as paragraphs for the report. */
export interface NarrativeTheme {
  theme: string;
  /** One for each entry, in the order of the entries, with the entry's key. */
  paragraphs: { key: string; text: string }[];
}

/**
 * Dated paragraphs by theme, to paste into the report; the themes in the order in which they first appear. An entry with
 * several themes is under each of them; one without a theme is left out.
 */
export function narrativeOf(entries: readonly ViewEntry[]): NarrativeTheme[] {
  const themes = distinct(entries.flatMap((entry) => entry.themes));
  return themes.map((theme) => ({
    theme,
    paragraphs: entriesOfTheme(entries, theme).map((entry) => ({ key: entry.key, text: paragraphOf(entry) })),
  }));
}

/**
 * The keys of the entries whose paragraphs contain a listed name, or a number that identifies someone: reports are published,
 * and names must not be (docs/domain.md section 1).
 */
export function namedIn(themes: readonly NarrativeTheme[], review: Review): string[] {
  const matcher = compileNames(review.people, capitalsKnownTo(review));
  const named = themes
    .flatMap(({ paragraphs }) => paragraphs)
    .filter(({ text }) => findIdentifying(text, matcher).length > 0);
  return [...new Set(named.map(({ key }) => key))];
}

/** "12 March 2021, 14:30. Police: Officers were called to the home. Action: none taken. [POL-0001]" */
function paragraphOf(entry: ViewEntry): string {
  const date = dateInWords(entry);
  const when = `${date.charAt(0).toUpperCase()}${date.slice(1)}${entry.time === "" ? "" : `, ${entry.time}`}`;
  const withdrawn = entry.mark === "Withdrawn" ? "withdrawn by its agency" : "";
  const ref = [entry.ref, withdrawn].filter((part) => part !== "").join(", ");
  return [
    `${when}.`,
    entry.agency === "" ? sentence(entry.event) : `${entry.agency}: ${sentence(entry.event)}`,
    entry.action === "" ? "" : `Action: ${sentence(entry.action)}`,
    ref === "" ? "" : `[${ref}]`,
  ]
    .filter((part) => part !== "")
    .join(" ");
}

/** The text with a full stop at the end, unless it has a stop already. */
function sentence(text: string): string {
  return text === "" || /[.!?…:;][”"’')\]]?$/.test(text) ? text : `${text}.`;
}
