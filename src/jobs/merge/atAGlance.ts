import type { Gap } from "../../chronology/crossChecks/checkResults";
import { glanceOf, type GlanceEntry } from "../../chronology/views/glance";
import type { IntegratedAgency } from "../../chronology/integrated/integrate";
import { writeGlance } from "../../workbook/views/glanceSheet";
import type { ReviewSheet } from "../../workbook/review/reviewSheet";
import type { Context } from "../../workbook/gateway/workbookRun";

const WHOLE = { from: null, to: null };

/** Redraws the overview of the period (docs/domain.md section 6, "At a glance"). */
export async function showGlance(
  context: Context,
  { entries, agencies }: { entries: readonly GlanceEntry[]; agencies: readonly IntegratedAgency[] },
  { review, colours }: ReviewSheet,
  gaps: readonly Gap[],
): Promise<void> {
  const reference = review.reference ?? "";
  const glance = glanceOf(entries, agencies, review.period ?? WHOLE, gaps);
  if (glance) await writeGlance(context, { reference, colours, glance });
}
