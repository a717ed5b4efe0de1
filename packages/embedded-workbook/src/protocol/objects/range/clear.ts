import { clearAll, clearContents, clearFormats, clearOwnFormats } from "../../../engine/clear";
import type { Area } from "../../../engine/contents";
import { setLink } from "../../../engine/hyperlinks";
import { assertAllowed, assertEditable } from "../../../engine/protection";
import type { Sheet } from "../../../engine/sheet";
import { oneOf } from "../given";

const CLEAR_KINDS = [
  "All",
  "Formats",
  "Contents",
  "Hyperlinks",
  "RemoveHyperlinks",
  "ResetContents",
] as const;
type ClearKind = (typeof CLEAR_KINDS)[number];

/** Excel.ClearApplyTo; All where it is left out. */
export function clearKindOf(text: string | null): ClearKind {
  return text === null ? "All" : oneOf(text, CLEAR_KINDS);
}

/** Range.clear. "Hyperlinks" keeps the formats of a link, "RemoveHyperlinks" clears them too, but no rules. */
export function clearArea(sheet: Sheet, area: Area, kind: ClearKind): void {
  if (kind === "Formats") {
    assertAllowed(sheet, "allowFormatCells");
    clearFormats(sheet, area);
    return;
  }
  assertEditable(sheet, area);
  switch (kind) {
    case "All":
      clearAll(sheet, area);
      break;
    case "Contents":
    case "ResetContents":
      clearContents(sheet, area);
      break;
    case "Hyperlinks":
      setLink(sheet, area, null);
      break;
    case "RemoveHyperlinks":
      setLink(sheet, area, null);
      clearOwnFormats(sheet, area);
      break;
  }
}
