import { textCell, type Grid } from "./grid";

/** A text that a document has outside its tables, by where it stands; cut into cells at its tabs. */
export interface OutsideText {
  place: "Before the table" | "After the table" | "Header or footer" | "Comment";
  text: readonly string[];
}

/** The row below a table, after a blank one, that the texts outside it stand under. */
const MARK = "Outside the table in the document:";
/** Of these texts, those that say whose the table is. */
const TITLES: ReadonlySet<string> = new Set<OutsideText["place"]>(["Before the table", "Header or footer"]);

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

/** The table without the texts below it; those that say whose it is are its titles. Any other sheet stays as it is. */
export function textsApart(grid: Grid): Grid {
  const at = /^Table \d+$/.test(grid.sheet) ? grid.cells.findLastIndex(isMark) : -1;
  if (at < 0) return grid;
  const titles = grid.cells
    .slice(at + 1)
    .map((row) => row.map(({ text }) => text).filter((text) => text !== ""))
    .filter(([place = ""]) => TITLES.has(place))
    .map(([, ...text]) => text);
  return { ...grid, cells: grid.cells.slice(0, at), titles };
}

function isMark(row: Grid["cells"][number]): boolean {
  const [first, ...others] = row;
  return first?.text === MARK && others.every(({ kind }) => kind === "empty");
}
