import { britishDay } from "../../calendar/britishDay";
import type { IsoDate } from "../../calendar/isoDate";
import { GAP_DAYS } from "../../chronology/crossChecks/crossCheck";
import { foundOnLines, type LineAction, type LineFound } from "../../chronology/views/linesOfEnquiry";
import { readCrossChecks } from "../../workbook/crossChecks/crossChecksSheet";
import { ensureLineCounts } from "../../workbook/enquiry/lineCounts";
import { PLAN_LINE, PLAN_THEME } from "../../workbook/enquiry/lineNames";
import { writeLinesSheet } from "../../workbook/enquiry/linesSheet";
import { offerLines } from "../../workbook/enquiry/offerLines";
import { cellTextIfAny } from "../../workbook/gateway/cellText";
import { readTables } from "../../workbook/gateway/tableRecords";
import type { Context } from "../../workbook/gateway/workbookRun";
import { readViewed, type ViewedChronology } from "../views/readTimeline";

/** What was found on each line of enquiry; null where there is no chronology. */
export async function findOnLines(
  context: Context,
): Promise<{ viewed: ViewedChronology; found: LineFound[]; hasPlanColumn: boolean | null } | null> {
  const viewed = await readViewed(context);
  if (!viewed) return null;
  const { entries, agencies, known } = viewed;
  const checks = await readCrossChecks(context);
  const [plan] = await readTables(context, ["actionPlan"]);
  const text = (value: unknown): string => cellTextIfAny.parse(value).trim();
  const isKept = plan?.some((row) => PLAN_LINE in row) === true;
  const actions = (plan ?? []).map((row): LineAction => ({
    ref: text(row.Ref),
    action: text(row.Action),
    agency: text(row.Agency),
    status: text(row.Status),
    lines: text(row[isKept ? PLAN_LINE : PLAN_THEME]),
  }));
  const found = foundOnLines({
    lines: known.review.linesOfEnquiry,
    entries,
    agencies: agencies.map(({ name }) => name),
    actions,
    period: known.review.period ?? { from: null, to: null },
    gapDays: checks?.agencyGapDays ?? GAP_DAYS.agencyGapDays,
  });
  return {
    viewed,
    found,
    // Themes of a plan's own that are none of the lines say nothing of them.
    hasPlanColumn: plan === null ? null : isKept || found.some((line) => line.actions.length > 0),
  };
}

/**
 * Brings what shows lines of enquiry up to date: what Key theme offers, the counts on the Review sheet, and the sheet of its own. Does
 * nothing where the review has none, or nothing is merged yet. Sends what it queues.
 * @returns the name of the sheet; null where there is none
 */
export async function showLines(context: Context, today: IsoDate): Promise<string | null> {
  const read = await findOnLines(context);
  if (!read || read.found.length === 0) return null;
  const { viewed, found } = read;
  await offerLines(context);
  await ensureLineCounts(context);
  return writeLinesSheet(context, {
    reference: viewed.known.review.reference ?? "",
    found,
    agencies: viewed.agencies,
    colours: viewed.agencies.map(({ name, fill, text }) => ({ agency: name, fill, text })),
    made: britishDay(today),
  });
}
