import { britishDay } from "../calendar/britishDay";
import type { PlanQuery } from "./action";
import { signOf } from "./again";
import { dayOfCell, textOfCell } from "./planRow";
import type { PlanCell, PlanCells } from "./planTable";

/** What was last seen of an action's target, so that a move by hand is noticed (docs/domain.md section 7). */
export interface TargetSeen {
  /** The Target date when it last held a day, as Excel counts days. */
  target: number;
  /** How often it had moved by then. */
  moved: number;
  /** The sign of Target as written. */
  words: string;
}

/** A row whose target is looked at. */
export interface TargetRow {
  cells: PlanCells;
  /**
   * fixed: a day that stands until somebody changes it. follows: it is worked out from its words and another day, so that it moves
   * where the words do, and not where that day or the school terms do. unknown: not to be judged now.
   */
  kind: "fixed" | "follows" | "unknown";
  /** Somebody's own formula stands under Moved. */
  countedByFormula: boolean;
}

/** What a move puts into a cell of the plan. */
interface SlippageWrite {
  /** The row's position, from 0. */
  row: number;
  heading: "First target" | "Moved";
  value: PlanCell;
}

export interface Slippage {
  writes: SlippageWrite[];
  /** What is to be remembered, by ref. */
  seen: Map<string, TargetSeen>;
  /** The rows whose target has moved since it was last seen, with the days it moved between. */
  moves: { row: number; from: number; to: number; moved: number }[];
}

/**
 * Notices which targets have moved since they were last seen: the first one stays in First target, and Moved counts the moves
 * (docs/domain.md section 7). What a person typed in either cell stays: a first target is never replaced, a count is counted on from,
 * and a move that they counted themselves, or that was counted just before a job was interrupted, is not counted again. A target has
 * not moved by being given its first day, nor by losing it.
 * @param rows from the top of the plan
 */
export function slippageOf(rows: readonly TargetRow[], known: ReadonlyMap<string, TargetSeen>): Slippage {
  const slippage: Slippage = { writes: [], seen: new Map(known), moves: [] };
  const met = new Set<string>();
  rows.forEach(({ cells, kind, countedByFormula }, row) => {
    const ref = textOfCell(cells.get("Ref")).trim();
    const target = serialOf(cells.get("Target date"));
    if (ref === "" || met.has(ref) || kind === "unknown" || target === null) {
      return;
    }
    met.add(ref);
    const before = known.get(ref);
    const words = signOf(textOfCell(cells.get("Target as written")));
    const isMove =
      before !== undefined && before.target !== target && (kind === "fixed" || before.words !== words);
    const first = cells.get("First target") ?? "";
    const counted = cells.get("Moved") ?? "";
    const moved = isMove
      ? countedOn(counted, before.moved)
      : standing(counted, before?.moved ?? 0, first, target);
    if (isMove) {
      slippage.moves.push({ row, from: before.target, to: target, moved });
      if (first === "") slippage.writes.push({ row, heading: "First target", value: before.target });
    }
    const isOwed = isMove || first !== "";
    if (isOwed && moved > 0 && moved !== countOf(counted) && isBlankOrCount(counted) && !countedByFormula) {
      slippage.writes.push({ row, heading: "Moved", value: moved });
    }
    slippage.seen.set(ref, { target, moved, words });
  });
  return slippage;
}

/** The rule for a target that has moved since it was last seen. */
export const TARGET_MOVED = "target-moved";

/** A note for each move. */
export function moveQueries(
  { moves }: Slippage,
  query: (row: number, message: string) => PlanQuery,
): PlanQuery[] {
  return moves.map(({ row, from, to, moved }) => {
    const [was, is] = [from, to].map((serial) => britishDay(dayOfCell(serial) ?? ""));
    const times = moved === 1 ? "once" : moved === 2 ? "twice" : `${moved} times`;
    const message = `The target was ${was ?? ""} and is now ${is ?? ""}: it has moved ${times}. First target keeps the first day, and Moved counts.`;
    return { ...query(row, message), level: "note" };
  });
}

/** The rows of a plan with how their targets are to be judged; a row beyond those known stands for itself. */
export function withKinds(
  rows: readonly PlanCells[],
  kinds: readonly Pick<TargetRow, "kind" | "countedByFormula">[],
): TargetRow[] {
  return rows.map((cells, row) => ({ kind: "fixed", countedByFormula: false, ...kinds[row], cells }));
}

function countedOn(counted: PlanCell, before: number): number {
  const count = countOf(counted) ?? before;
  return count === before + 1 ? count : count + 1;
}

/** How often a target has moved that has not moved now: at least once where its first one is another. */
function standing(counted: PlanCell, before: number, first: PlanCell, target: number): number {
  const since = serialOf(first);
  return countOf(counted) ?? Math.max(before, since !== null && since !== target ? 1 : 0);
}

function serialOf(cell: PlanCell | undefined): number | null {
  return typeof cell === "number" && dayOfCell(cell) !== null ? Math.floor(cell) : null;
}

/** How often a target has moved, by its cell under Moved; null where that holds no count. */
export function countOf(cell: PlanCell | undefined): number | null {
  const text = textOfCell(cell).trim();
  return /^\d{1,4}$/.test(text) ? Number(text) : null;
}

function isBlankOrCount(cell: PlanCell): boolean {
  return textOfCell(cell).trim() === "" || countOf(cell) !== null;
}
