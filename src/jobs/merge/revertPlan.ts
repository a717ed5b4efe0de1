import { AGENCY_COLUMNS, PANEL_COLUMNS } from "../../chronology/integrated/chronologyTable";
import type { TableRevert } from "../../chronology/remerge/planRevert";
import { planReverts } from "../../chronology/remerge/planReverts";
import type { StandingChronology } from "../../workbook/chronology/chronologySheet";
import type { LastMerge } from "../../workbook/chronology/mergeMemory";
import { commentedRows } from "../../workbook/chronology/revertChronology";
import { readFormulas } from "../../workbook/gateway/readFormulas";
import type { Context } from "../../workbook/gateway/workbookRun";
import type { PanelWords } from "./mergeTypes";

/**
 * What takes merges back from the chronology as it stands. A row that has a comment stays, as one that the panel wrote in.
 * @param merges the latest first
 */
export async function revertOf(
  context: Context,
  merges: readonly LastMerge[],
  standing: StandingChronology,
): Promise<TableRevert> {
  const { headings, values, sources } = standing;
  const others = sources.flatMap(({ signs }) => Object.keys(signs));
  const adds = merges.some(({ added }) => added.length > 0);
  const formulas = adds ? await readFormulas(context, whole(context, standing), values) : [];
  const commented = adds ? await commentedRows(context, standing) : new Set<number>();
  const typed = (row: number, column: number): boolean =>
    !String(formulas[row]?.[column] ?? "").startsWith("=");
  return planReverts({ headings, rows: values }, merges, others, typed, commented);
}

/** What a revert leaves as it is because the panel has written it: the cells, and what is beside entries that stay for it. */
export function panelWords(
  standing: StandingChronology,
  { cells, edited, annotated }: TableRevert,
): PanelWords[] {
  const { headings, values } = standing;
  const refs = headings.indexOf("Ref");
  const panels = panelColumns(standing);
  const ofCells = edited.map(({ ref, heading }): PanelWords => {
    const row = values.findIndex((one) => String(one[refs] ?? "").trim() === ref);
    // What the panel wrote before a later merge wrote over it comes back.
    const back = cells.find((cell) => cell.row === row && cell.heading === heading);
    return { ref, heading, text: String(back?.value ?? values[row]?.[headings.indexOf(heading)] ?? "") };
  });
  const beside = annotated.flatMap(({ row, ref }): PanelWords[] =>
    panels.flatMap((column) => {
      const text = String(values[row]?.[column] ?? "");
      return text === "" ? [] : [{ ref, heading: headings[column] ?? "", text }];
    }),
  );
  return [...ofCells, ...beside];
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
