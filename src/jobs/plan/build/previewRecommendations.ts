import type { IsoDate } from "../../../calendar/isoDate";
import type { ReadAction } from "../../../plan/action";
import { signOf } from "../../../plan/again";
import type { Correction } from "../../../plan/corrections";
import { hasPlan } from "../../../workbook/plan/planSheet";
import type { RunInWorkbook } from "../../../workbook/gateway/workbookRun";
import { previewPlan } from "./readRecommendations";
import { job, UNCHANGED, writingJob } from "../../shared/job";
import type { ActionCorrection, ActionPreviewed, PlanPreview, RecommendationsChosen } from "../planTypes";
import { calledSource, gridsOf, settledSource } from "./recommendations";
import { JobError } from "../../shared/jobError";

/**
 * What the chosen recommendations would become, without building anything.
 * @throws JobError if there are none, or they cannot be read
 */
export function previewRecommendations(
  run: RunInWorkbook,
  chosen: RecommendationsChosen,
  today: IsoDate,
): Promise<PlanPreview> {
  return (chosen.kind === "file" ? previewFile : previewCells)(run, chosen, today);
}

const previewCells = job("read the recommendations", UNCHANGED, preview);
/** The sheets of a file are in the workbook while they are read. */
const previewFile = writingJob("read the recommendations", UNCHANGED, preview);

async function preview(
  run: RunInWorkbook,
  chosen: RecommendationsChosen,
  today: IsoDate,
): Promise<PlanPreview> {
  const from = await settledSource(run, chosen);
  const grids = await gridsOf(run, from);
  const read = await previewPlan(run, grids, today);
  return {
    from,
    called: calledSource(from),
    actions: read.flatMap(({ actions }) => actions).map(previewOf),
    columns: read.flatMap(({ sheet, headerRow, columns }) =>
      headerRow === null ? [] : [{ sheet, headerRow, fields: columns }],
    ),
    setAside: read.flatMap(({ sheet, headerRow, uses }) =>
      headerRow === null
        ? []
        : uses.flatMap((row) =>
            row.use === "setAside" ? [{ sheet, row: row.row, reason: row.reason }] : [],
          ),
    ),
    hasPlan: await run(hasPlan),
  };
}

function keyOf({ action }: ReadAction, index: number): string {
  return `${index} ${signOf(action)}`;
}

function previewOf(read: ReadAction, index: number): ActionPreviewed {
  const { file, sheet, row, recommendation, action, agency, roles, target, status, queries } = read;
  return {
    key: keyOf(read, index),
    file,
    sheet,
    row,
    recommendation,
    action,
    agency,
    leads: roles.join("\n"),
    targetAsWritten: target.asRecorded,
    target: target.end,
    needsDate: target.needsDate && status !== "Complete",
    status,
    doubts: queries.map(({ message }) => message),
  };
}

/**
 * The corrections, matched to their actions by position.
 * @throws JobError if the table is no longer the one the person saw
 */
export function placedCorrections(
  actions: readonly ReadAction[],
  corrections: readonly ActionCorrection[],
): Correction[] {
  const places = new Map(actions.map((action, index) => [keyOf(action, index), index]));
  return corrections.map(({ key, ...correction }) => {
    const index = places.get(key);
    if (index === undefined) {
      throw new JobError(
        "The table of recommendations has changed since you looked at it.",
        UNCHANGED,
        "Look at it again, check your corrections, and then build the plan.",
      );
    }
    return { index, ...correction };
  });
}
