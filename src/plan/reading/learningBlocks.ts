import { pattern } from "../../calendar/pattern";
import type { Placed, SheetView } from "../../chronology/sheet/sheetView";

/** A learning point on a board's own sheet. */
export interface LearningPoint {
  row: number;
  /** The cell that it is in, with its words alone, without number or bullet. */
  placed: Placed;
}

/** Learning points under, or beside, a label of their own. */
export interface LearningBlock {
  /** The label's row and words. */
  row: number;
  called: string;
  points: LearningPoint[];
}

/** A label that learning points stand under or beside. */
const LABEL = pattern(
  "i",
  /^(?:\d+[.)]? *)?(?:(?:key|main|immediate|identified|single agency|agency) )*/,
  [
    /learning(?: points?)?(?: identified)?(?: from (?:this|the) (?:review|case|incident))?/,
    /lessons(?: (?:learned|learnt|identified|to be learned))?/,
    /what (?:have we|we have|did we|was) learn(?:ed|t)?/,
  ],
  /(?: \([^)]*\))? *[:?]?$/,
);
/** The label of what comes after them. */
const OTHER_LABEL = pattern(
  "i",
  /^(?:\d+[.)]? *)?/,
  [
    /good practice|strengths?|concerns?|recommendations?|actions?|next steps|follow[ -]?up|outcomes?|comments?/,
    /review(?:er|ed)|peer review|signed?|signature|date|completed by|author|decision|dissemination|agenc(?:y|ies)/,
    /status|support|needs|conclusions?|summary|version|distribution/,
  ],
  /\b.{0,40}$/,
);
/** A number, a letter or a bullet before a point. */
const BULLET = /^(?:\(?\d{1,2}[.)]|\(?[a-z][.)]|[•●▪◦*·–—-])\s+/;
const NOTHING = /^(?:n\/?a|none|nil|not applicable|tbc|-)\.?$/i;
const LONGEST_LABEL = 60;

/** The learning points of a sheet that is no table of recommendations and none of our forms, each once. */
export function findLearningBlocks(view: SheetView): LearningBlock[] {
  const seen = new Set<string>();
  return view.filledRows.flatMap((row): LearningBlock[] => {
    const [label, ...beside] = view.row(row);
    if (!label || label.text.length > LONGEST_LABEL || !LABEL.test(label.text.trim())) return [];
    const cells = beside.length > 0 ? besideLabel(view, row, label, beside) : belowLabel(view, row, label);
    const points = cells.flatMap(pointsIn).filter(({ placed }) => {
      const key = placed.text
        .toLowerCase()
        .replace(/[^\p{L}\p{N}]+/gu, " ")
        .trim();
      const isNew = key !== "" && !seen.has(key) && !NOTHING.test(placed.text);
      seen.add(key);
      return isNew;
    });
    const called = label.text
      .trim()
      .replace(/^\d+[.)]? */, "")
      .replace(/\s*[:?]$/, "")
      .toLowerCase();
    return points.length === 0 ? [] : [{ row, called, points }];
  });
}

/** The answer beside a label, and what goes on below it, where the column of labels is empty. */
function besideLabel(
  view: SheetView,
  row: number,
  label: Placed,
  [first, ...others]: readonly Placed[],
): Placed[] {
  if (!first || others.length > 0) return [];
  const cells = [first];
  for (let next = row + 1; ; next++) {
    const [below, ...more] = view.row(next);
    if (!below || more.length > 0 || below.column === label.column || below.column !== first.column)
      return cells;
    cells.push(below);
  }
}

/** The rows under a label, down to an empty one, or to another label. */
function belowLabel(view: SheetView, row: number, label: Placed): Placed[] {
  const cells: Placed[] = [];
  for (let next = row + 1; ; next++) {
    const own = view.row(next);
    // A number may have a column of its own.
    const words = own.filter(({ text }) => !/^\(?\d{1,2}[.)]?$/.test(text.trim()));
    const [cell, ...more] = words;
    if (!cell || more.length > 0 || cell.column > label.column + 1) return cells;
    if (
      cell.text.length <= LONGEST_LABEL &&
      (OTHER_LABEL.test(cell.text.trim()) || LABEL.test(cell.text.trim()))
    )
      return cells;
    cells.push(cell);
  }
}

/** The points of a cell: a line each, or what its numbers and bullets part. */
function pointsIn(cell: Placed): LearningPoint[] {
  const lines = cell.text
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== "");
  const isListed = lines.some((line) => BULLET.test(line));
  const points = lines.reduce<string[]>((all, line) => {
    // A line without a bullet goes on with the one above.
    const last = all.at(-1);
    return isListed && !BULLET.test(line) && last !== undefined
      ? [...all.slice(0, -1), `${last} ${line}`]
      : [...all, line.replace(BULLET, "")];
  }, []);
  return points.map((text) => ({ row: cell.row, placed: { ...cell, text } }));
}
