import { CELL_TEXT_LIMIT } from "../../../cells/limits";
import type { IsoDate } from "../../../calendar/isoDate";
import { PLAN_COLUMNS, PLAN_NOTES } from "../../../plan/fields";
import { textOfCell } from "../../../plan/planRow";
import type { PlanCells } from "../../../plan/planTable";
import { takeFields, type FieldChoice } from "../../../plan/slice/takeFields";
import { writePlanCells } from "../../../workbook/plan/followUpCells";
import { readStandingPlan, updatePlan, type StandingPlan } from "../../../workbook/plan/planSheet";
import { addToProgressNotes } from "../../../workbook/plan/progressNotesSheet";
import type { Context, RunInWorkbook } from "../../../workbook/gateway/workbookRun";
import { UNCHANGED, writingJob } from "../../shared/job";
import { placesOf } from "../../../plan/live/planUpdate";
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
  const plan = standing.values.map(
    (row): PlanCells =>
      new Map(
        standing.headings.map((heading, column) => {
          const cell = row[column] ?? "";
          return [heading, typeof cell === "boolean" ? String(cell).toUpperCase() : cell];
        }),
      ),
  );
  const { writes, notes, outdated } = takeFields(plan, choices, today);
  refuseTooLong(writes);
  refuseMissing(standing, writes);
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
  await write(context, standing, writes);
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

/** Columns of the plan that it lacks are a repair's to put back; a column of the agency's own is added. */
function refuseMissing(standing: StandingPlan, writes: Writes): void {
  const builtIn = missingIn(standing, writes).filter((heading) =>
    [...PLAN_COLUMNS, PLAN_NOTES].some((known) => known === heading),
  );
  if (builtIn.length > 0) {
    throw new JobError(
      `The action plan has no column ${builtIn.join(", ")}.`,
      UNCHANGED,
      "Repair the plan, which puts its columns back, and try again.",
    );
  }
}

function missingIn({ headings }: StandingPlan, writes: Writes): string[] {
  return [...new Set(writes.map(({ heading }) => heading))].filter((heading) => !headings.includes(heading));
}

/** Writes the cells in place; a column that the agency added goes before the notes. */
async function write(context: Context, standing: StandingPlan, writes: Writes): Promise<void> {
  const missing = missingIn(standing, writes);
  if (missing.length > 0) {
    const added = placesOf(missing, standing.headings);
    const update = { renamed: [], added, writes, targets: [], refill: false, rows: [], mendKey: false };
    await updatePlan(context, standing, update, { reference: "", agencies: null });
    return;
  }
  await writePlanCells(context, standing, writes);
}
