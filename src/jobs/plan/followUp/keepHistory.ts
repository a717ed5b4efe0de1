import type { IsoDate } from "../../../calendar/isoDate";
import type { Happened } from "../../../plan/history";
import type { Context } from "../../../workbook/gateway/workbookRun";
import { addToProgressNotes } from "../../../workbook/plan/progressNotesSheet";

/** Keeps what became of actions on the Progress notes sheet, with today's date; the same is not kept twice on one day. */
export async function keepHistory(
  context: Context,
  history: readonly Happened[],
  today: IsoDate,
): Promise<void> {
  if (history.length > 0) {
    await addToProgressNotes(
      context,
      history.map((one) => ({ ...one, date: today })),
    );
  }
}
