import { parseArea } from "../../engine/address";
import type { Area } from "../../engine/contents";

/** The areas of a list with spaces between them (`sqref`); what is not an area is left out. */
export function parseAreas(text: string | undefined): Area[] {
  return (text ?? "").split(/\s+/).flatMap((part) => {
    const area = part === "" ? null : parseArea(part);
    return area ? [area] : [];
  });
}
