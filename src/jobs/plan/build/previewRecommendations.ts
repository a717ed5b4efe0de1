import type { IsoDate } from "../../../calendar/isoDate";
import type { ReadAction, ReadPlanSheet } from "../../../plan/action";
import { signOf } from "../../../plan/again";
import type { Correction } from "../../../plan/corrections";
import { areStillThere, type ReadingChoices } from "../../../plan/reading/choices";
import { hasPlan } from "../../../workbook/plan/planSheet";
import type { RunInWorkbook } from "../../../workbook/gateway/workbookRun";
import { previewPlan } from "./readRecommendations";
import { job, UNCHANGED, writingJob } from "../../shared/job";
import type {
  ActionCorrection,
  ActionPreviewed,
  PlanPreview,
  RecommendationsChosen,
  RecommendationsFrom,
  RowPreviewed,
} from "../planTypes";
import { calledSource, gridsOf, isReadAlready, settledSource } from "./recommendations";
import { JobError } from "../../shared/jobError";

/**
 * What the chosen recommendations would become, without building anything.
 * @param choices what a person decided about columns and rows
 * @throws JobError if there are none, or they cannot be read
 */
export function previewRecommendations(
  run: RunInWorkbook,
  chosen: RecommendationsChosen | RecommendationsFrom,
  choices: ReadingChoices,
  today: IsoDate,
): Promise<PlanPreview> {
  return (isReadAlready(chosen) ? previewCells : previewFile)(run, chosen, choices, today);
}

const previewCells = job("read the recommendations", UNCHANGED, preview);
/** The sheets of a file are in the workbook while they are read. */
const previewFile = writingJob("read the recommendations", UNCHANGED, preview);

async function preview(
  run: RunInWorkbook,
  chosen: RecommendationsChosen | RecommendationsFrom,
  choices: ReadingChoices,
  today: IsoDate,
): Promise<PlanPreview> {
  const from = await settledSource(run, chosen);
  const grids = await gridsOf(run, from);
  const sheets = await previewPlan(run, grids, today, choices);
  // A table that goes on from the one above it has no heading of its own.
  const read = sheets.filter(({ headerRow, actions }) => headerRow !== null || actions.length > 0);
  const actions = read.flatMap((sheet) => sheet.actions);
  const places = placesOf(actions);
  const wordsOf = ({ sheet, row }: ReadAction): string =>
    read.find((one) => one.sheet === sheet)?.words.get(row) ?? "";
  const isDecided = ({ sheet, row }: ReadAction): boolean =>
    choices.rows.some((one) => one.sheet === sheet && one.row === row);
  return {
    from,
    called: calledSource(from),
    choices,
    actions: actions.map((action, index) => ({
      ...previewOf(action, places[index] ?? "", isDecided(action) ? undefined : actions[index - 1]),
      words: wordsOf(action),
    })),
    columns: read.flatMap(({ sheet, taken }) => (taken.length === 0 ? [] : [{ sheet, columns: taken }])),
    rows: read.flatMap(otherRows),
    hasPlan: await run(hasPlan),
  };
}

/** The rows of a sheet that became no action of their own. */
function otherRows({ sheet, uses, words, body }: ReadPlanSheet): RowPreviewed[] {
  return uses.flatMap((used): RowPreviewed[] => {
    if (used.use === "action") return [];
    const { row, use } = used;
    return [
      {
        ...{ sheet, row, use },
        words: words.get(row) ?? "",
        reason: use === "setAside" ? used.reason : "",
        actionRow: use === "partOfAction" ? used.actionRow : null,
        mayBeAction: body.has(row),
      },
    ];
  });
}

/** Where each action is: its sheet, its row, and which of the row's actions it is. */
function placesOf(actions: readonly ReadAction[]): string[] {
  const met = new Map<string, number>();
  return actions.map(({ sheet, row }) => {
    const at = `${row} ${sheet}`;
    const count = (met.get(at) ?? 0) + 1;
    met.set(at, count);
    return `${count} ${at}`;
  });
}

function keyOf({ action }: ReadAction, place: string): string {
  return `${place}: ${signOf(action)}`;
}

function previewOf(
  read: ReadAction,
  place: string,
  above: ReadAction | undefined,
): Omit<ActionPreviewed, "words"> {
  const { file, sheet, row, recommendation, action, agency, roles, target, status, queries } = read;
  return {
    key: keyOf(read, place),
    place,
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
    restOf: above && readsLikeRestOf(read, above) ? above.row : null,
  };
}

/** Whether an action begins in the middle of a sentence, right below another, and has nothing of its own beside its words. */
function readsLikeRestOf(read: ReadAction, above: ReadAction): boolean {
  const { sheet, row, action, agency, leads, target } = read;
  const isBare = agency === "" && leads.length === 0 && target.asRecorded.trim() === "";
  return sheet === above.sheet && row === above.row + 1 && isBare && /^\s*\p{Ll}/u.test(action);
}

/**
 * The corrections, matched to their actions by position.
 * @param read as it is read with what the person decided
 * @throws JobError if the table is no longer the one the person saw
 */
export function placedCorrections(
  read: readonly ReadPlanSheet[],
  choices: ReadingChoices,
  corrections: readonly ActionCorrection[],
): Correction[] {
  if (!areStillThere(read, choices)) {
    throw changedSince();
  }
  const actions = read.flatMap((sheet) => sheet.actions);
  const at = placesOf(actions);
  const places = new Map(actions.map((action, index) => [keyOf(action, at[index] ?? ""), index]));
  return corrections.map(({ key, ...correction }) => {
    const index = places.get(key);
    if (index === undefined) {
      throw changedSince();
    }
    return { index, ...correction };
  });
}

function changedSince(): JobError {
  return new JobError(
    "The table of recommendations has changed since you looked at it.",
    UNCHANGED,
    "Look at it again, check your corrections, and then build the plan.",
  );
}
