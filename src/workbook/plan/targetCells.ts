import { NEEDS_A_DATE } from "../../plan/planTable";
import { isSameFormula } from "../../plan/live/planFormulas";
import { cellsRead, type CellRead } from "../gateway/blocks";
import { formatAll } from "../gateway/numberFormats";
import { tell } from "../gateway/writtenTexts";
import { planFormatOf } from "./planLayout";

const TARGET = "Target date";

/** A Target date cell to be linked to the day it counts from. */
export interface TargetByRef {
  ref: string;
  formula: string;
  /** What its cell may hold, unless somebody has typed there since; `null` for the cell of a new row. */
  before: readonly CellRead[] | null;
}

/**
 * Puts live target dates into their cells. Each has its own formula, and Excel makes a column's formulas alike where it
 * holds nothing else; to prevent that, a row with words under Target date is added below for the time being. Anything Excel
 * still changes is put right once, and so is a formula in another row, because rows moved at that very moment; what is wrong
 * after that is found when the plan is next checked. What somebody has typed since wins and is told. Sends what it queues.
 */
export async function writeTargets(
  context: Excel.RequestContext,
  table: Excel.Table,
  headings: readonly string[],
  targets: readonly TargetByRef[],
): Promise<void> {
  if (!headings.includes(TARGET) || targets.length === 0) return;
  const looked = loadTargets(table);
  await context.sync();
  const before = looked();
  const wanted = wantedOf(context, before, targets);
  if (wanted.size === 0) return;
  const needsWords = ![...before].some(
    ([ref, { cell }]) => !wanted.has(ref) && cell !== "" && !isFormula(cell),
  );
  const then = loadTargets(table);
  const words = needsWords
    ? table.rows.add(undefined, [headings.map((heading) => (heading === TARGET ? NEEDS_A_DATE : ""))])
    : null;
  const cells = table.columns.getItem(TARGET).getDataBodyRange();
  wanted.forEach((formula, ref) => {
    queueTarget(cells, before.get(ref)?.row ?? 0, formula);
  });
  words?.delete();
  const written = loadTargets(table);
  await context.sync();
  const held = then();
  const column = table.columns.getItem(TARGET).getDataBodyRange();
  written().forEach(({ row, cell }, ref) => {
    const formula = wanted.get(ref);
    const found = held.get(ref)?.cell;
    if (formula === undefined && found !== undefined && cell !== found) {
      column.getCell(row, 0).formulas = [[found]];
    }
    if (formula !== undefined && !isSameFormula(String(cell), formula)) queueTarget(column, row, formula);
  });
  await context.sync();
}

/** The formulas to be written by ref, without those of cells that somebody has typed into. */
function wantedOf(
  context: Excel.RequestContext,
  now: ReadonlyMap<string, TargetFound>,
  targets: readonly TargetByRef[],
): Map<string, string> {
  const wanted = new Map<string, string>();
  for (const { ref, formula, before } of targets) {
    const found = now.get(ref);
    if (!found) {
      tell(
        context,
        `The row of ${ref} was deleted by somebody else meanwhile, so its ${TARGET} was not written.`,
      );
    } else if (before && !before.some((cell) => String(cell) === String(found.cell))) {
      tell(context, `${TARGET} of ${ref} was changed by somebody else meanwhile, and was left as it is.`);
    } else {
      wanted.set(ref, formula);
    }
  }
  return wanted;
}

interface TargetFound {
  row: number;
  cell: CellRead;
}

/** Loads the target dates. Nothing is sent yet. @returns them by ref, once the request has been sent */
function loadTargets(table: Excel.Table): () => Map<string, TargetFound> {
  const refs = table.columns.getItem("Ref").getDataBodyRange().load("values");
  const cells = table.columns.getItem(TARGET).getDataBodyRange().load("formulas");
  return () => {
    const found = new Map<string, TargetFound>();
    const formulas = cellsRead(cells.formulas);
    cellsRead(refs.values).forEach(([ref = ""], row) => {
      // Rows without a ref, and further ones with the same, are kept apart.
      const own = String(ref).trim();
      found.set(own === "" || found.has(own) ? `#${row}` : own, { row, cell: formulas[row]?.[0] ?? "" });
    });
    return found;
  };
}

function queueTarget(cells: Excel.Range, row: number, formula: string): void {
  const cell = cells.getCell(row, 0);
  formatAll(cell, planFormatOf(TARGET));
  cell.formulas = [[formula]];
}

function isFormula(cell: CellRead): boolean {
  return typeof cell === "string" && cell.startsWith("=");
}
