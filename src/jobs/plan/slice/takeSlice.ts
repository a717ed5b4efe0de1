import { CELL_TEXT_LIMIT } from "../../../cells/limits";
import type { IsoDate } from "../../../calendar/isoDate";
import { textOfCell } from "../../../plan/planRow";
import { takeFields, type FieldChoice } from "../../../plan/slice/takeFields";
import { readStandingPlan } from "../../../workbook/plan/planSheet";
import { addToProgressNotes } from "../../../workbook/plan/progressNotesSheet";
import type { Context, RunInWorkbook } from "../../../workbook/gateway/workbookRun";
import { UNCHANGED, writingJob } from "../../shared/job";
import { cellsOf, missingIn, refuseMissing, writeActions } from "../followUp/writeActions";
import type { SliceTaken } from "./sliceTypes";
import { JobError } from "../../shared/jobError";

type Writes = ReturnType<typeof takeFields>["writes"];

/**
 * Writes what the panel lead chose from a slice into the plan. A cell that has changed since the slice was read is left
 * alone and reported; no other cell is touched.
 * @throws JobError if there is no plan, one of its columns is gone, or a text would be too long for its cell
 */
export const takeSlice = writingJob(
  "take what the agency wrote into the plan",
  "What was in the plan before is unchanged.",
  async (run: RunInWorkbook, choices: readonly FieldChoice[], today: IsoDate): Promise<SliceTaken> => {
    return run((context) => take(context, choices, today));
  },
);

async function take(context: Context, choices: readonly FieldChoice[], today: IsoDate): Promise<SliceTaken> {
  const standing = await readStandingPlan(context);
  if (!standing?.headings.includes("Ref")) {
    throw new JobError(
      standing ? "The action plan has no column Ref." : "There is no action plan in this workbook.",
      UNCHANGED,
      standing ? "Repair the plan, which puts its columns back, and try again." : "Build the plan first.",
    );
  }
  const plan = cellsOf(standing);
  const { writes, notes, outdated } = takeFields(plan, choices, today);
  refuseTooLong(writes);
  refuseMissing(
    missingIn(
      standing,
      writes.map(({ heading }) => heading),
    ),
  );
  // The history first: once the plan has the notes, doing it again finds nothing new.
  if (notes.length > 0) {
    const about = new Map(plan.map((cells) => [textOfCell(cells.get("Ref")).trim(), cells]));
    await addToProgressNotes(
      context,
      notes.map(({ ref, date, text }) => ({
        date: date ?? today,
        ref,
        agency: textOfCell(about.get(ref)?.get("Agency")),
        action: textOfCell(about.get(ref)?.get("Action")),
        note: text,
      })),
    );
  }
  await writeActions(context, standing, writes, today);
  return {
    cells: writes.length,
    actions: new Set(writes.map(({ row }) => row)).size,
    left: outdated.map(
      ({ ref, heading }) =>
        `${heading} of ${ref} has been changed in the plan since you looked at the file, so it was left as it is now. Read the file again to decide.`,
    ),
  };
}

function refuseTooLong(writes: Writes): void {
  const long = writes.find(({ value }) => typeof value === "string" && value.length > CELL_TEXT_LIMIT);
  if (long) {
    throw new JobError(
      `${long.heading} would be longer than the ${CELL_TEXT_LIMIT} characters that Excel allows in a cell.`,
      UNCHANGED,
      "Shorten the text, or leave this field out, and try again.",
    );
  }
}
