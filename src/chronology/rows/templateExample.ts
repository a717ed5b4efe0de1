import type { Field } from "../entry/fields";
import { TEMPLATE_EXAMPLE } from "../entry/returnTemplate";
import type { Placed } from "../sheet/sheetView";
import { fieldOf, type WalkedTable } from "./walkedTable";

/** What an author may change in the example row without making it an entry. */
const MAY_DIFFER: readonly (Field | undefined)[] = ["ref", "date", "time", "endDate", "endTime", "person"];

/** The row is the unchanged example of the return template, wherever sorting has put it. */
export function isTemplateExample(table: WalkedTable, inside: readonly Placed[]): boolean {
  const event = inside.find((cell) => fieldOf(table, cell.column) === "event");
  if (event === undefined || singleSpaced(event.text) !== singleSpaced(TEMPLATE_EXAMPLE.event ?? ""))
    return false;
  return inside.every((cell) => {
    const field = fieldOf(table, cell.column);
    const example = field === undefined ? undefined : TEMPLATE_EXAMPLE[field];
    return (
      MAY_DIFFER.includes(field) ||
      (example !== undefined && singleSpaced(cell.text) === singleSpaced(example))
    );
  });
}

function singleSpaced(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}
