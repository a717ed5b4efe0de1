import { type TimelineGap, choicesIn } from "../../chronology/views/timeline";
import { CHECK_KINDS } from "../../chronology/crossChecks/reviewerRows";
import { VIEW_COLUMNS, viewEntrySteps, type ViewEntry } from "../../chronology/views/viewEntry";
import { agencyCode } from "../../review/agencyNames";
import { tintOf } from "../../review/palette";
import { readColumns } from "../../workbook/chronology/chronologyColumns";
import { readCrossChecks } from "../../workbook/crossChecks/crossChecksSheet";
import { readRecordedDates } from "../../workbook/chronology/recordedDates";
import { emptyReviewSheet, readReviewSheet, type ReviewSheet } from "../../workbook/review/reviewSheet";
import { inStretches } from "../../workbook/gateway/stretches";
import type { Context } from "../../workbook/gateway/workbookRun";
import type { TimelineAgency, TimelineRead } from "./viewTypes";

/** The chronology's entries, and the review they belong to. */
export interface ViewedChronology {
  entries: ViewEntry[];
  known: ReviewSheet;
  agencies: TimelineAgency[];
}

/** Reads the chronology as it is, with what the panel wrote; `null` if none has been merged yet. */
export async function readViewed(context: Context): Promise<ViewedChronology | null> {
  const read = await readColumns(context, VIEW_COLUMNS);
  if (!read) {
    return null;
  }
  const known = (await readReviewSheet(context)) ?? emptyReviewSheet();
  const dates = await readRecordedDates(context);
  const entries = await inStretches(viewEntrySteps(read.rows, read.firstRow, dates));
  return { entries, known, agencies: agenciesOf(entries, known) };
}

/** The chronology as the timeline shows it. Nothing is written. */
export async function readTimeline(context: Context): Promise<TimelineRead | null> {
  const viewed = await readViewed(context);
  if (!viewed) {
    return null;
  }
  const { entries, agencies, known } = viewed;
  const checks = await readCrossChecks(context);
  const gaps = (checks?.rows ?? []).flatMap(({ kind, agency, from, to, decision }): TimelineGap[] => {
    const rejected = decision.trim().toLowerCase() === "rejected";
    return kind.trim().toLowerCase() !== CHECK_KINDS.gap || rejected || from === null || to === null
      ? []
      : [{ agency: agency === "" ? null : agency, from, to }];
  });
  const period = known.review.period ?? { from: null, to: null };
  return { entries, agencies, gaps, choices: choicesIn(entries), period };
}

/** The agencies that have entries: the review's in its order, then anything else the panel wrote under Agency. */
function agenciesOf(entries: readonly ViewEntry[], { review, colours }: ReviewSheet): TimelineAgency[] {
  const written = new Set(entries.map(({ agency }) => agency).filter((name) => name !== ""));
  const listed = review.agencies.map(({ name }) => name);
  const codes = new Set(review.agencies.flatMap(({ code }) => code ?? []));
  const all = [...listed, ...[...written].filter((name) => !listed.includes(name))];
  return all.flatMap((name, place): TimelineAgency[] => {
    if (!written.has(name)) return [];
    const tint = colours.find(({ agency }) => agency === name) ?? tintOf(place);
    const code = review.agencies.find((agency) => agency.name === name)?.code ?? agencyCode(name, codes);
    codes.add(code);
    return [{ name, code, fill: tint.fill, text: tint.text }];
  });
}
