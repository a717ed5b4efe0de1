import type { Placed, SheetView } from "../../chronology/sheet/sheetView";
import type { HeadingText } from "./headingRule";
import { matchPlanHeading } from "./headings";

/** Words that name a part of the heading above them. */
const PART =
  /^(?:start|end|from|to|until|finish|original|initial|revised|new|current|amended|extended|planned|actual|forecast|expected|first|latest|by|who|whom|when|by whom|by when|lead|agency|name|role|post|date|dates|person|target|due|met|y ?\/? ?n|rag|colour|rating|comments?|narrative|detail|description|what|no\.?|ref\.?|%|measure|evidence|executive|operational|strategic|support(?:ing)?|baseline|q[1-4]|year \d)$/i;

function isPart(text: string): boolean {
  const bare = text.trim().replace(/[:.?*]+$/, "");
  return (
    PART.test(bare) || (bare.length <= 40 && matchPlanHeading(bare).strength > 0 && !/\?\s*$/.test(text))
  );
}

/** A word or two, and no number or day. */
function isName({ text, cell }: Placed): boolean {
  return cell.kind === "text" && text.trim().split(/\s+/).length <= 3 && !/\d/.test(text);
}

/**
 * The second row of a heading: it names the columns that a heading above it spans, whether its cells are merged or the cells on
 * its right are empty (docs/domain.md section 7). Empty where the row below is none.
 */
export function lowerHeading(view: SheetView, row: number, upper: readonly Placed[]): readonly Placed[] {
  const lower = view.row(row + 1);
  const reach = (index: number): { from: number; to: number } => {
    const cell = upper[index];
    const from = cell?.column ?? 0;
    const next = upper[index + 1]?.column ?? Math.max(view.lastColumn, cell?.right ?? 0) + 1;
    return { from, to: Math.max(cell?.right ?? 0, next - 1) };
  };
  const groups = upper.map((_cell, index) => reach(index)).filter(({ from, to }) => to > from);
  const within = (cell: Placed): boolean =>
    groups.some(({ from, to }) => cell.column >= from && cell.column <= to);
  const several = groups.some(
    ({ from, to }) => lower.filter(({ column }) => column >= from && column <= to).length > 1,
  );
  // Cells that were merged across can only be headings of what is below them.
  const merged = upper.filter(({ column, right }) => right > column);
  const isNamed = (cell: Placed): boolean =>
    isPart(cell.text) ||
    (merged.some(({ column, right }) => cell.column >= column && cell.column <= right) && isName(cell));
  return lower.length > 1 &&
    several &&
    lower.every(within) &&
    lower.every(isNamed) &&
    lower.some(({ text }) => isPart(text))
    ? lower
    : [];
}

/** The text of each column of a heading of one or two rows. */
export function headingTexts(upper: readonly Placed[], lower: readonly Placed[]): HeadingText[] {
  const columns = new Map<number, { heading: string; lowest: string }>();
  upper.forEach(({ column, right, text }, index) => {
    const last = Math.max(right, (upper[index + 1]?.column ?? Infinity) - 1);
    const below = lower.filter((cell) => cell.column >= column && cell.column <= last);
    if (below.length === 0) {
      columns.set(column, { heading: text, lowest: text });
    }
    for (const cell of below) {
      columns.set(cell.column, { heading: `${text} ${cell.text}`, lowest: cell.text });
    }
  });
  return [...columns]
    .sort(([one], [other]) => one - other)
    .map(([column, { heading, lowest }]) => ({ column, heading: heading.trim(), lowest: lowest.trim() }));
}

/** The texts of a row of headings under a row of wider ones above it: "Start", "End" under "Timescale" alone on its row. */
export function withGroupsAbove(
  view: SheetView,
  row: number,
  texts: readonly HeadingText[],
): { texts: HeadingText[]; grouped: boolean } {
  const above = view.row(row - 1);
  const groups = above.filter(({ column, right, text }) => right > column && text.trim().length <= 40);
  const columns = new Set(texts.map(({ column }) => column));
  const none = { texts: [...texts], grouped: false };
  if (above.length === 0 || groups.length !== above.length || texts.length < 3) {
    return none;
  }
  const spans = groups.filter(
    ({ column, right }) =>
      right - column + 1 < texts.length &&
      [...columns].filter((at) => at >= column && at <= right).length > 1,
  );
  if (spans.length !== groups.length) {
    return none;
  }
  return {
    texts: texts.map((text) => {
      const group = groups.find(({ column, right }) => text.column >= column && text.column <= right);
      return group ? { ...text, heading: `${group.text.trim()} ${text.lowest}` } : text;
    }),
    grouped: true,
  };
}
