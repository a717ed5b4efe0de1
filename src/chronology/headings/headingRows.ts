import type { Placed, SheetView } from "../sheet/sheetView";
import { looksLikeDate, looksLikeTime } from "../sheet/datesAndTimes";
import { matchHeading } from "./matchHeading";
import { headingWords } from "./headingWords";

/** The rows of one heading, and its texts over each column. */
export interface HeadingBlock {
  top: number;
  bottom: number;
  /** By column: its heading texts from the top down, group headings included. */
  texts: ReadonlyMap<number, readonly string[]>;
  /** The further columns of a heading that is merged over several and has nothing of its own under it. */
  continued: ReadonlySet<number>;
  /** How many cells the row of it with the fewest has: a repeat of the heading has about as many. */
  fewestCells: number;
}

const LONGEST_HEADING = 1500;
/** A longer text is a sentence, in which one known word proves nothing. */
const LONGEST_OF_FEW_WORDS = 80;

/** A label such as "Name of child:" in a line above a chronology, as opposed to a heading that ends in a colon. */
const LABEL =
  /^(?:name|(?:person|people|persons|subjects?) of interest|chronology of|department|dept|directorate|division|hospital|ward|unit|site|clinic|locality|agency|organisation|service|child|subject|dob|d\.o\.b|date of birth|completed|author|prepared|report|review|period|scope|time ?frame|address|nhs|case|reference|ref|family|date (?:form )?(?:completed|of)|contact|status|version|school|team|role|designation|manager|signed)\b.*:\s*$/i;

/** A line of particulars: "Name of child: | Child R | DOB: | …". */
export function isLabelRow(cells: readonly Placed[]): boolean {
  const first = cells[0];
  if (first === undefined || cells.length === 1) return false;
  const labels = cells.filter((cell) => LABEL.test(cell.text)).length;
  return LABEL.test(first.text) && labels <= Math.ceil(cells.length / 2);
}

/** A hint on what to put into a column: "dd/mm/yyyy", "24hr", "e.g. police log", "(please state)". */
export function looksLikeHint(text: string): boolean {
  return (
    /^\(?(?:dd|d|mm|hh|yyyy)\b[\s./:-]*(?:[dmyhs]{1,4}[\s./:-]*)*\)?$/i.test(text.trim()) ||
    /^\(?\s*(?:use )?(?:12|24)[\s-]?(?:hr|hour)s?\b.{0,12}$/i.test(text.trim()) ||
    /^\(?(?:e\.?g\.?|i\.?e\.?|for example|please|insert|enter|state|describe|include|list|give|use|brief(?:ly)?|type|select|tick|choose|if (?:known|applicable)|where (?:known|applicable))\b/i.test(
      text.trim(),
    ) ||
    /^(?:mandatory|optional|required|free text|drop[\s-]?down|max(?:imum)? \d+)\b/i.test(text.trim()) ||
    /^\(.*\)$/s.test(text.trim()) ||
    /^<.*>$/s.test(text.trim()) ||
    /^\[.*\]$/s.test(text.trim())
  );
}

/** The cell holds a short text that is neither a date nor a time. */
function canBeHeading(cell: Placed): boolean {
  return (
    cell.cell.kind === "text" &&
    cell.text.length <= LONGEST_HEADING &&
    !looksLikeDate(cell.cell) &&
    !looksLikeTime(cell.cell)
  );
}

/** How much a row looks like a heading, by its words: how many cells name a field or belong to another kind of list. */
export function headingStrength(row: readonly Placed[]): { known: number; cells: number } {
  const cells = withoutTableBeside(row);
  const cannot = cells.length < 2 || isLabelRow(cells) || !cells.every(canBeHeading);
  if (cannot) return { known: 0, cells: cells.length };
  const known = cells.filter((cell) => {
    const match = matchHeading(cell.text);
    // "Child | Child R" and "Agency | Leaving Care Team" are particulars, though each contains a word that names a field.
    const byHeadWord = cells.length > 2 && cell.text.length <= LONGEST_OF_FEW_WORDS;
    return match.confidence >= 0.5 && (byHeadWord || !match.byHeadWord);
  }).length;
  return { known, cells: cells.length };
}

/** The fewest headings of a table that has another beside it. */
const FEWEST_BESIDE = 3;

/** "Date | Event | Decision | | Name | 18 Aug" without the list behind the gap, where that has cells that head nothing. */
function withoutTableBeside(cells: readonly Placed[]): readonly Placed[] {
  if (cells.every(canBeHeading)) return cells;
  const gap = cells.findIndex((cell, index) => index > 0 && cell.column > (cells[index - 1]?.right ?? 0) + 1);
  const left = cells.slice(0, Math.max(0, gap));
  return left.length >= FEWEST_BESIDE && left.every(canBeHeading) ? left : cells;
}

/** The row is the heading of some table, by its words alone; among any number of others it may name a date and an event. */
export function isHeadingRow(row: readonly Placed[]): boolean {
  const cells = withoutTableBeside(row);
  const { known, cells: count } = headingStrength(cells);
  if ((known >= 2 && known / count >= 0.5) || (known >= 4 && known / count >= 0.3)) return true;
  return known >= 2 && namesPlainly(cells, "date") && namesPlainly(cells, "event");
}

function namesPlainly(cells: readonly Placed[], field: "date" | "event"): boolean {
  return cells.some(({ text }) => {
    const match = matchHeading(text);
    return match.field === field && match.confidence >= 0.9 && !match.byHeadWord && !match.notEventDate;
  });
}

/**
 * The heading whose main row is `row`, with the rows above and below that belong to it: by merged cells, or because they
 * group its columns or fill them in. Rows up to `after` belong to a table above.
 */
export function headingBlock(view: SheetView, row: number, after = 0): HeadingBlock {
  let top = row;
  let bottom = row;
  while (top - 1 > after && isGroupRowAbove(view, top)) top--;
  while (isLowerRow(view, top, bottom)) bottom++;
  const rows = Array.from({ length: bottom - top + 1 }, (_, index) => view.row(top + index).length);
  return { top, bottom, ...headingTexts(view, top, bottom), fewestCells: Math.min(...rows) };
}

function isGroupRowAbove(view: SheetView, row: number): boolean {
  const above = view.row(row - 1);
  const own = view.row(row);
  if (above.length < 2 || isLabelRow(above) || !above.every(canBeHeading)) return false;
  // A cell of the row above is merged down into the heading.
  if (above.some((cell) => cell.bottom >= row)) return true;
  if (isTitlePair(above)) return false;
  const ownLeft = own[0]?.column ?? 0;
  const ownRight = Math.max(...own.map((cell) => cell.right));
  const groups = above.filter(
    (cell) => cell.right > cell.column && cell.column >= ownLeft && cell.right <= ownRight,
  );
  if (groups.length > 0) return true;
  if (above.length > own.length) return false;
  const named = above.filter((cell) => matchHeading(cell.text).confidence >= 0.5 || GROUP.test(cell.text));
  return named.length >= 2 && named.length === above.length;
}

const TITLE_LABEL =
  /^(?:(?:name of )?(?:the )?(?:agency|organisation|child)|(?:child|agency|organisation)(?:['’]?s)? name|child['’]?s d\.?o\.?b\.?|d\.?o\.?b\.?|date of birth|completed by|prepared by|compiled by|author|chronology of|persons? of interest|date (?:form )?completed)\s*:?$/i;

/** "Agency | Drug Service": a title and what it says, not two groups of columns. */
function isTitlePair(cells: readonly Placed[]): boolean {
  const [label, value, more] = cells;
  if (label === undefined || value === undefined || more !== undefined) return false;
  if (!TITLE_LABEL.test(label.text.trim())) return false;
  const [named, other] = [matchHeading(label.text), matchHeading(value.text)];
  const group = GROUP.test(value.text) || other.confidence >= (value.right > value.column ? 0.5 : 0.9);
  return named.field === other.field || !group;
}

const GROUP =
  /^(?:start|end|from|to|when|who|what|where|event|record|response|outcome|people|details|contact|period|begin(?:ning)?|finish)$/i;

function isLowerRow(view: SheetView, top: number, bottom: number): boolean {
  const below = view.row(bottom + 1);
  if (below.length === 0 || !below.every(canBeHeading)) return false;
  const upper = [];
  for (let row = top; row <= bottom; row++) upper.push(...view.row(row));
  // A cell is merged down past the bottom, so the row below is part of the heading.
  if (upper.some((cell) => cell.bottom > bottom)) return true;
  const groups = upper.filter((cell) => cell.right > cell.column);
  if (groups.length > 0 && groups.length < upper.length + 1) {
    const under = below.filter((cell) =>
      groups.some((g) => cell.column >= g.column && cell.column <= g.right),
    );
    if (
      under.length === below.length &&
      under.length >= 2 &&
      !below.every((cell) => looksLikeHint(cell.text))
    ) {
      return true;
    }
  }
  if (top === bottom && saysItAgain(upper, below)) return true;
  // It fills in columns that have no heading in the rows above.
  const named = new Set(upper.map((cell) => cell.column));
  const fillsIn = below.filter(
    (cell) => !named.has(cell.column) && matchHeading(cell.text).confidence >= 0.5,
  );
  return fillsIn.length >= 2 && below.every((cell) => matchHeading(cell.text).confidence >= 0.5);
}

/** The same headings in another language: over each column the same field, or words that are not known above it. */
function saysItAgain(upper: readonly Placed[], below: readonly Placed[]): boolean {
  if (below.length < 2 || below.length !== upper.length) return false;
  const pairs = below.map((cell, index) => {
    const above = upper[index];
    const own = matchHeading(cell.text);
    if (above?.column !== cell.column || own.confidence < 0.75 || above.text === cell.text) return null;
    const { field, confidence } = matchHeading(above.text);
    return field === own.field || confidence < 0.5 ? own.field : null;
  });
  return pairs.every((field) => field !== null) && pairs.includes("date") && pairs.includes("event");
}

function headingTexts(
  view: SheetView,
  top: number,
  bottom: number,
): Pick<HeadingBlock, "texts" | "continued"> {
  const texts = new Map<number, string[]>();
  const continued = new Set<number>();
  for (let row = top; row <= bottom; row++) {
    const cells = view.row(row);
    cells.forEach((cell, index) => {
      let right = cell.right;
      // An unmerged group heading covers the columns up to the next one, where lower rows have headings.
      if (row < bottom && right === cell.column) {
        const next = cells[index + 1]?.column ?? Number.POSITIVE_INFINITY;
        while (right + 1 < next && right + 1 <= view.lastColumn && hasTextBelow(view, right + 1, row, bottom))
          right++;
      }
      for (let column = cell.column; column <= right; column++) {
        if (column > cell.column && cell.bottom >= bottom) continued.add(column);
        texts.set(column, [...(texts.get(column) ?? []), cell.text]);
      }
    });
  }
  return { texts, continued };
}

function hasTextBelow(view: SheetView, column: number, row: number, bottom: number): boolean {
  for (let below = row + 1; below <= bottom; below++) {
    if (view.at(below, column) !== undefined) return true;
  }
  return false;
}

/** The row repeats the heading: most of its cells have the words of the heading over the same column. */
export function repeatsHeading(cells: readonly Placed[], block: HeadingBlock): boolean {
  const needed = block.texts.size === 1 ? 1 : 2;
  let same = 0;
  let different = 0;
  for (const cell of cells) {
    if (saysTheSame(cell.text, block.texts.get(cell.column))) same++;
    else different++;
    // Most rows are entries: once enough cells differ, there is no need to look at the rest.
    if (different * 1.5 > block.texts.size + 1) return false;
  }
  // "Name | Role" alone is the heading of another list, though the chronology has such columns too.
  return same >= needed && same / cells.length >= 0.6 && same * 2 >= block.fewestCells;
}

function saysTheSame(text: string, headings: readonly string[] | undefined): boolean {
  if (headings === undefined) return false;
  return headings.some(
    (heading) =>
      Math.abs(heading.length - text.length) <= 6 &&
      headingWords(heading).join(" ") === headingWords(text).join(" "),
  );
}
