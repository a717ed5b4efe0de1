import { sentences } from "../../calendar/sentences";
import type { Entry } from "../entry/entry";
import { isKeyEvent } from "../entry/eventTypes";
import { findingIn, saysSomething, type Rule, isOfTheOrganisation } from "./rule";

/**
 * An event type that is none of the key events of docs/domain.md section 3, near enough in words. A return has few types and many
 * entries, so a type is queried once, on the first row that has it.
 */
export const typeUnknown: Rule = {
  name: "type-unknown",
  words: "Type of event not on the list",
  level: "note",
  checkEntries: (context) => {
    // Changes in the organisation are one key event; no list says which kinds there are.
    if (isOfTheOrganisation(context)) return [];
    const rowsOf = new Map<string, Entry[]>();
    for (const entry of context.sheet.entries) {
      const type = typeOf(entry);
      if (!saysSomething(type)) continue;
      const key = type.toLowerCase();
      const rows = rowsOf.get(key);
      if (rows === undefined) rowsOf.set(key, [entry]);
      else rows.push(entry);
    }
    return [...rowsOf.values()].flatMap((entries) => {
      const [first] = entries;
      if (first === undefined) return [];
      const type = typeOf(first);
      if (partsOf(type).some(isKeyEvent)) return [];
      const often = entries.length > 1 ? ` (in ${entries.length} rows)` : "";
      const shown = type.length > 60 ? `${type.slice(0, 57)}…` : type;
      const said = sentences(
        `“${shown}”${often} is not one of the key events`,
        "check that the entry is needed, or choose another type",
      );
      return [{ entry: first, ...findingIn(context, first, "eventType", said) }];
    });
  },
};

/** Anything longer is not a type; its beginning is enough to tell. */
const LONGEST = 200;

function typeOf(entry: Entry): string {
  return entry.texts.eventType.slice(0, LONGEST).replace(/\s+/g, " ").trim();
}

/** Several types in one cell are separated by commas, semicolons and so on. */
function partsOf(type: string): string[] {
  return type.split(/[;,/\n]/);
}
