import { AGENCY_COLUMNS, PANEL_COLUMNS } from "../../chronology/integrated/chronologyTable";
import { planRevert, type TableRevert } from "../../chronology/remerge/planRevert";
import type { StandingChronology } from "../../workbook/chronology/chronologySheet";
import type { LastMerge } from "../../workbook/chronology/lastMergeSheet";
import { commentedRows } from "../../workbook/chronology/revertChronology";
import { readFormulas } from "../../workbook/gateway/readFormulas";
import type { Context } from "../../workbook/gateway/workbookRun";

/** What takes a merge back from the chronology as it stands. A row that has a comment stays, as one that the panel wrote in. */
export async function revertOf(
  context: Context,
  last: LastMerge,
  standing: StandingChronology,
): Promise<TableRevert> {
  const { headings, values, sources } = standing;
  const others = sources.flatMap(({ signs }) => Object.keys(signs));
  const formulas =
    last.added.length === 0 ? [] : await readFormulas(context, whole(context, standing), values);
  const commented = last.added.length === 0 ? new Set<number>() : await commentedRows(context, standing);
  const typed = (row: number, column: number): boolean =>
    !String(formulas[row]?.[column] ?? "").startsWith("=");
  const plan = planRevert({ headings, rows: values }, last, others, typed);
  const refs = headings.indexOf("Ref");
  for (const row of plan.rows.filter((candidate) => commented.has(candidate))) {
    plan.annotated.push({ row, ref: String(values[row]?.[refs] ?? "") });
  }
  plan.rows = plan.rows.filter((row) => !commented.has(row));
  return plan;
}

/** Whether a panel has begun to work in the chronology. */
export async function panelHasWritten(context: Context, standing: StandingChronology): Promise<boolean> {
  const panels = panelColumns(standing);
  const plain = new Set<string>(PANEL_COLUMNS);
  return (
    panels.some((column) => standing.values.some((row) => (row[column] ?? "") !== "")) ||
    panels.some((column) => !plain.has(standing.headings[column] ?? "")) ||
    (await commentedRows(context, standing)).size > 0
  );
}

function panelColumns({ headings, sources }: StandingChronology): number[] {
  const ours = new Set<string>([...AGENCY_COLUMNS, ...sources.flatMap(({ signs }) => Object.keys(signs))]);
  return headings.flatMap((heading, column) => (ours.has(heading) ? [] : [column]));
}

function whole(context: Context, standing: StandingChronology): Parameters<typeof readFormulas>[1] {
  return {
    sheet: context.workbook.worksheets.getItem(standing.sheet),
    top: standing.top + 1,
    left: standing.left,
    rows: standing.values.length,
    columns: standing.headings.length,
  };
}
