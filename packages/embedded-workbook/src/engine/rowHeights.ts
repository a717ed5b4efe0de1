import { MAX_COLUMNS } from "./address";
import type { Feature } from "./feature";
import type { Sheet } from "./sheet";
import { shiftedArea, type AreaShift } from "./shifts";

function follow(sheet: Sheet, { kind, along, area }: AreaShift): void {
  if (along !== "rows" || area.left > 0 || area.right < MAX_COLUMNS - 1) {
    return;
  }
  const own = [...sheet.extras.customHeights];
  sheet.extras.customHeights.clear();
  for (const row of own) {
    const moved = shiftedArea(
      { top: row, bottom: row, left: 0, right: MAX_COLUMNS - 1 },
      { kind, along, area },
    );
    if (moved) {
      sheet.extras.customHeights.add(moved.top);
    }
  }
}

/** Heights that a person set belong to their rows, and go where these go. */
export const rowHeights: Feature = { follow };
