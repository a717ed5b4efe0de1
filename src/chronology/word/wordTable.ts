import type { Grid } from "../sheet/grid";
import { eachInSteps, type InSteps } from "../inSteps";
import { alignRows, type AlignedCell, type SpanningCell } from "./alignRows";
import { cellsIn, nothingMet, rowsIn, type Met, type WordTexts } from "./wordTexts";
import { childOf, childrenOf, valueOf, type XmlElement } from "./xmlTree";

/** A table of a Word document. */
export interface WordTable {
  /** As many cells in each row. */
  rows: string[][];
  /** By the table's own rows and columns, from 1. */
  merges: Grid["merges"];
  met: Met;
}

const ROWS_A_STEP = 10;

/** Reads a table in small steps. A nested table is part of its cell's text. */
export function* wordTableSteps(table: XmlElement, texts: WordTexts): InSteps<WordTable> {
  const met = nothingMet();
  const rows: SpanningCell[][] = [];
  yield* eachInSteps(
    rowsIn(table, met),
    (row, index) => {
      const before = met.comments.length;
      rows.push(cellsOf(row, texts, met));
      const said = met.comments.splice(before);
      met.comments.push(...said.map((comment) => `Row ${String(index + 1)}: ${comment}`));
    },
    ROWS_A_STEP,
  );
  const aligned = alignRows(rows, positionsOf(table));
  yield undefined;
  return { ...placed(aligned.rows, aligned.width), met };
}

/** Where the lines of the grid are; lines that the file does not give a width for are equally far apart. */
function positionsOf(table: XmlElement): number[] {
  const positions = [0];
  for (const column of childrenOf(childOf(table, "tblGrid"))) {
    if (column.name !== "gridCol") continue;
    const width = Number(column.attributes["w"]);
    positions.push((positions.at(-1) ?? 0) + (width > 0 ? width : EQUAL_WIDTH));
  }
  for (let more = 0; more < FURTHER_LINES; more++) positions.push((positions.at(-1) ?? 0) + EQUAL_WIDTH);
  return positions;
}

/** Twentieths of a point. */
const EQUAL_WIDTH = 1000;
/** Some programs write fewer lines than the rows use. */
const FURTHER_LINES = 64;

function cellsOf(row: XmlElement, texts: WordTexts, met: Met): SpanningCell[] {
  let at = Number(valueOf(childOf(row, "trPr", "gridBefore")) ?? 0);
  const cells: SpanningCell[] = [];
  for (const cell of cellsIn(row)) {
    const properties = childOf(cell, "tcPr");
    const span = Math.max(1, Number(valueOf(childOf(properties, "gridSpan")) ?? 1) || 1);
    const changes = childrenOf(properties).map(({ name }) => name);
    if (changes.some((name) => CELL_CHANGES.has(name))) met.tracked = true;
    const text = changes.includes("cellDel") ? "" : inACell(texts.textOf(cell, met));
    const last = cells.at(-1);
    if (last && mergeOf(properties, "hMerge") === "goes on") {
      last.to = at + span;
      last.text = [last.text, text].filter((part) => part !== "").join("\n");
    } else {
      cells.push({ from: at, to: at + span, text, merged: mergeOf(properties, "vMerge") });
    }
    at += span;
  }
  return cells;
}

const CELL_CHANGES = new Set(["cellIns", "cellDel", "cellMerge"]);

/** A tab would be no wider than nothing in a cell of Excel. */
function inACell(text: string): string {
  return text.replaceAll("\t", " ");
}

function mergeOf(properties: XmlElement | undefined, name: string): SpanningCell["merged"] {
  const merge = childOf(properties, name);
  if (merge === undefined) return null;
  return valueOf(merge) === "restart" ? "begins" : "goes on";
}

function placed(aligned: readonly AlignedCell[][], width: number): Omit<WordTable, "met"> {
  const rows: string[][] = aligned.map(() => Array.from({ length: width }, () => ""));
  const merges: Grid["merges"] = [];
  /** By the first column, the merged cell that may go on in the next row. */
  let open = new Map<number, Grid["merges"][number]>();
  aligned.forEach((cells, index) => {
    const goingOn = new Map<number, Grid["merges"][number]>();
    for (const { left, right, text, merged, spans } of cells) {
      const above = merged === "goes on" ? open.get(left) : undefined;
      const area = above ?? {
        top: index + 1,
        left: left + 1,
        bottom: index + 1,
        right: (spans ? right : left) + 1,
      };
      if (above) above.bottom = index + 1;
      else merges.push(area);
      if (merged !== null) goingOn.set(left, area);
      const into = rows[area.top - 1];
      // Word hides what is in a cell that goes on; it is kept all the same.
      if (into) into[left] = [into[left] ?? "", text].filter((part) => part !== "").join("\n");
    }
    open = goingOn;
  });
  return { rows, merges: apart(merges, rows) };
}

/** Merging cells of Excel keeps the first one's text alone: an area over another's text, or over another area, stays unmerged. */
function apart(merges: Grid["merges"], rows: readonly string[][]): Grid["merges"] {
  const taken = new Set<string>();
  return merges.filter((area) => {
    const [first, ...others] = placesIn(area);
    if (first === undefined || others.length === 0) return false;
    const isFree = others.every(({ row, column }) => (rows[row - 1]?.[column - 1] ?? "") === "");
    const keys = [first, ...others].map(({ row, column }) => `${String(row)}:${String(column)}`);
    if (!isFree || keys.some((key) => taken.has(key))) return false;
    keys.forEach((key) => taken.add(key));
    return true;
  });
}

function placesIn({ top, left, bottom, right }: Grid["merges"][number]): { row: number; column: number }[] {
  const places: { row: number; column: number }[] = [];
  for (let row = top; row <= bottom; row++) {
    for (let column = left; column <= right; column++) places.push({ row, column });
  }
  return places;
}
