import { sentences, type Sentences } from "../../calendar/sentences";
import type { EntryCell } from "../entry/entry";
import type { Field } from "../entry/fields";
import { findIdentifying, type IdentifyingSpan } from "../names/findIdentifying";
import { replaceSpans } from "../names/spans";
import type { Finding, Rule, RuleContext } from "./rule";

const NOT_READ: readonly Field[] = ["ref", "date", "time", "endDate", "endTime", "agency"];

/** A real name, NHS number, telephone number, postcode or e-mail address is in the text. */
export const nameNotIdentifier: Rule = {
  name: "name-not-identifier",
  words: "A name, number or address in place of an identifier",
  level: "warning",
  checkEntry: (entry, context) =>
    entry.cells
      .filter(
        (cell) => cell.kind === "text" && !NOT_READ.includes(cell.field) && entry.rows.includes(cell.row),
      )
      .flatMap((cell) => check(cell, context)),
};

function check(cell: EntryCell, context: RuleContext): Finding[] {
  const { text } = cell;
  const all = findIdentifying(text, context.names, { listOfPeople: cell.field === "person" });
  const spans = all.filter((span) => counts(span, cell));
  if (spans.length === 0) return [];
  return [{ row: cell.row, column: cell.key, ...sentencesOf(spans), fix: fixOf(text, spans) }];
}

const SAYS_WHAT_IT_HOLDS = /nhs|phone|tel\b|mobile|post\s?code|address|e-?mail|contact/i;

function counts(span: IdentifyingSpan, cell: EntryCell): boolean {
  const named = span.kind === "name" || span.kind === "initials";
  // A practitioner may share a given name with somebody of the family, and may be reached.
  if (cell.field === "practitioner")
    return span.kind === "name" && span.identifier !== null && /\s/.test(cell.text.slice(span.from, span.to));
  if (cell.field === "person" && span.kind === "initials") return false;
  if (named || (cell.field !== "source" && cell.field !== "other")) return true;
  // Sources and columns of an agency's own hold codes: only what is among words is more than that.
  return span.kind === "e-mail" || /\s/.test(cell.text.trim()) || SAYS_WHAT_IT_HOLDS.test(cell.key);
}

const NOUNS: Record<IdentifyingSpan["kind"], [one: string, several: string]> = {
  name: ["a real name", "real names"],
  initials: ["a person's initials", "people's initials"],
  "NHS number": ["an NHS number", "NHS numbers"],
  phone: ["a telephone number", "telephone numbers"],
  postcode: ["a postcode", "postcodes"],
  "e-mail": ["an e-mail address", "e-mail addresses"],
};

/** Does not repeat the name or the number: queries are sent about and printed. */
function sentencesOf(spans: readonly IdentifyingSpan[]): Sentences {
  const several = (kind: IdentifyingSpan["kind"]) => spans.filter((span) => span.kind === kind).length > 1;
  const kinds = [...new Set(spans.map((span) => span.kind))];
  const what = listed(kinds.map((kind) => NOUNS[kind][several(kind) ? 1 : 0]));
  const [first] = kinds;
  const are = first !== undefined && (several(first) || first === "initials") ? "are" : "is";
  const names = spans.filter((span) => "identifier" in span);
  const numbers = spans.length - names.length;
  const todo: string[] = [];
  if (names.length > 0) {
    const of = names.length > 1 ? " of the names" : " of the name";
    const sure = names.every((span) => span.identifier !== null);
    const identifiers = [...new Set(names.flatMap((span) => span.identifier ?? []))];
    todo.push(`write ${sure ? listed(identifiers) : "the identifier"} instead${numbers > 0 ? of : ""}`);
  }
  if (numbers > 0) todo.push(`remove ${numbers > 1 ? "them" : names.length > 0 ? "the number" : "it"}`);
  return sentences(`There ${are} ${what} here`, todo.join(" and "));
}

function listed(parts: readonly string[]): string {
  const last = parts.at(-1) ?? "";
  return parts.length < 2 ? last : `${parts.slice(0, -1).join(", ")} and ${last}`;
}

/** The text with identifiers for names and without the numbers; `null` where it is not sure whose name it is. */
function fixOf(text: string, spans: readonly IdentifyingSpan[]): string | null {
  if (spans.some((span) => "identifier" in span && span.identifier === null)) return null;
  const fixed = replaceSpans(text, spans, (span) =>
    "identifier" in span ? span.identifier : `[${NAMES_OF_GAPS[span.kind]}]`,
  );
  // "Father (Tobin)" need not become "Father (Father)".
  const identifiers = new Set(spans.flatMap((span) => ("identifier" in span ? (span.identifier ?? []) : [])));
  return [...identifiers].reduce((so, name) => so.replaceAll(`${name} (${name})`, name), fixed);
}

const NAMES_OF_GAPS = {
  "NHS number": "NHS number",
  phone: "telephone number",
  postcode: "postcode",
  "e-mail": "e-mail address",
};
