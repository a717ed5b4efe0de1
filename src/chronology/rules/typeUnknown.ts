import type { Entry } from "../entry/entry";
import { isKeyEvent } from "../entry/eventTypes";
import { columnOf, saysSomething, type Rule } from "./rule";

/**
 * An event type that is none of the key events of docs/domain.md section 3, near enough in words. A return has few types and many
 * entries, so a type is queried once, on the first row where it stands.
 */
export const typeUnknown: Rule = {
  name: "type-unknown",
  level: "note",
  checkEntries: (context) => {
    // Changes in the organisation are one key event; what kinds of them there are is not laid down.
    if (context.sheet.kind === "organisational changes") return [];
    const rowsOf = new Map<string, Entry[]>();
    for (const entry of context.sheet.entries) {
      const type = typeOf(entry);
      if (!saysSomething(type)) continue;
      const key = type.toLowerCase();
      const rows = rowsOf.get(key);
      if (rows === undefined) rowsOf.set(key, [entry]);
      else rows.push(entry);
    }
    const column = columnOf(context, "eventType");
    return [...rowsOf.values()].flatMap((entries) => {
      const [first] = entries;
      if (first === undefined) return [];
      const type = typeOf(first);
      if (partsOf(type).some(isKeyEvent)) return [];
      const often = entries.length > 1 ? ` (in ${entries.length} rows)` : "";
      const told = type.length > 60 ? `${type.slice(0, 57)}…` : type;
      const message = `“${told}”${often} is not one of the kinds of key event; check that the entry is needed, or choose another type.`;
      return [{ entry: first, row: first.row, column, message }];
    });
  },
};

/** What is longer is no type; its beginning is enough to say so. */
const LONGEST = 200;

function typeOf(entry: Entry): string {
  return entry.texts.eventType.slice(0, LONGEST).replace(/\s+/g, " ").trim();
}

/** Several types in one cell stand apart by commas and the like. */
function partsOf(type: string): string[] {
  return type.split(/[;,/\n]/);
}
