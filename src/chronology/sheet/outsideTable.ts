import { textCell, type Grid } from "./grid";

/**
 * A text that a document has outside its tables, by where it stands, cut into cells at its tabs; or a note on how the table was read.
 */
export interface OutsideText {
  place: "Before the table" | "After the table" | "Header or footer" | "Comment" | "Note";
  text: readonly string[];
}

/** The row below a table, after a blank one, that the texts outside it stand under. */
const MARK = "Outside the table in the document:";
/** Of these texts, those that say whose the table is. */
const TITLES: ReadonlySet<string> = new Set<OutsideText["place"]>(["Before the table", "Header or footer"]);

/** As it was sent, or with the number behind its name that tells it from another. */
const WORD_FILE = /\.do[ct][xm](?: \(\d+\))?$/i;

/** Whether a sheet is a table of a Word document: there a row is never one line of a row. */
export function isWordTable({ file }: Pick<Grid, "file">): boolean {
  return WORD_FILE.test(file);
}

/**
 * A table of a document with the texts outside it below, where a person sees them: the rows of the table keep their own numbers.
 * Nothing is added where there are none.
 */
export function withTextsBelow(grid: Grid, texts: readonly OutsideText[]): Grid {
  if (texts.length === 0) return grid;
  const below = [[], [MARK], ...texts.map(({ place, text }) => [place, ...text])];
  const all = [...grid.cells, ...below.map((row) => row.map(textCell))];
  const width = all.reduce((most, row) => Math.max(most, row.length), 0);
  return {
    ...grid,
    cells: all.map((row) => [...row, ...Array.from({ length: width - row.length }, () => textCell(""))]),
  };
}

/**
 * The table without the texts below it; those that say whose it is are its titles, and the notes are remarks on the sheet. Any other
 * sheet stays as it is.
 */
export function textsApart(grid: Grid): Grid {
  const at = /^Table \d+$/.test(grid.sheet) ? grid.cells.findLastIndex(isMark) : -1;
  if (at < 0) return grid;
  const below = grid.cells
    .slice(at + 1)
    .map((row) => row.map(({ text }) => text).filter((text) => text !== ""))
    .map(([place = "", ...text]) => ({ place, text }));
  const remarks = below.filter(({ place }) => place === NOTE).map(({ text }) => text.join(" "));
  const above = below.filter(({ place }) => place === BEFORE).map(({ text }) => text.join(" "));
  return {
    ...grid,
    cells: tableAlone(grid.cells.slice(0, at)),
    ...(above.length > 0 && { above }),
    titles: below.filter(({ place }) => TITLES.has(place)).map(({ text }) => text),
    ...(remarks.length > 0 && { remarks: [...(grid.remarks ?? []), ...remarks] }),
  };
}
const NOTE: OutsideText["place"] = "Note";
const BEFORE: OutsideText["place"] = "Before the table";

/** Without the blank row above the texts, and without the columns that only the texts reach into. */
function tableAlone(cells: Grid["cells"]): Grid["cells"] {
  const rows = cells.at(-1)?.every(isEmpty) === true ? cells.slice(0, -1) : cells;
  const width = rows.reduce(
    (most, row) => Math.max(most, row.findLastIndex((cell) => !isEmpty(cell)) + 1),
    0,
  );
  return rows.map((row) => row.slice(0, width));
}

function isEmpty({ kind }: Grid["cells"][number][number]): boolean {
  return kind === "empty";
}

function isMark(row: Grid["cells"][number]): boolean {
  const [first, ...others] = row;
  return first?.text === MARK && others.every(isEmpty);
}
