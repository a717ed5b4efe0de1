import type { Field } from "../entry/fields";
import { TEMPLATE_EXAMPLE } from "../entry/returnTemplate";
import type { Placed } from "../sheet/sheetView";
import { fieldOf, type WalkedTable } from "./walkedTable";

/** What an author may have changed in the example row without making an entry of it. */
const FREE: readonly (Field | undefined)[] = ["ref", "date", "time", "endDate", "endTime", "person"];

/** The row is the example of the return template as it was made, wherever sorting has put it. */
export function isTemplateExample(table: WalkedTable, inside: readonly Placed[]): boolean {
  const event = inside.find((cell) => fieldOf(table, cell.column) === "event");
  if (event === undefined || squeezed(event.text) !== squeezed(TEMPLATE_EXAMPLE.event ?? "")) return false;
  return inside.every((cell) => {
    const field = fieldOf(table, cell.column);
    const example = field === undefined ? undefined : TEMPLATE_EXAMPLE[field];
    return FREE.includes(field) || (example !== undefined && squeezed(cell.text) === squeezed(example));
  });
}

function squeezed(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}
