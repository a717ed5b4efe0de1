/** A cell of a row of a Word table, by the lines of the table's grid that it stands between. */
export interface SpanningCell {
  from: number;
  to: number;
  text: string;
  /** Where the cell is merged with those below it: whether it is the first, or goes on. */
  merged: "begins" | "goes on" | null;
}

/** A cell by the columns of the table, from 0; the last one included. */
export interface AlignedCell extends Pick<SpanningCell, "text" | "merged"> {
  left: number;
  right: number;
  /** The cell is wider than a column, and the row is not like most rows. */
  spans: boolean;
}

export interface AlignedRows {
  rows: AlignedCell[][];
  width: number;
}

/** A line of the grid that is nearer to that of a column than this part of the column's width is the same line, drawn by hand. */
const NEAR = 0.3;

/**
 * Puts the cells of each row under one another. In Word every row has lines of its own, and rows that look alike often differ by a
 * little: a row with as many cells as most rows have takes their columns in order; in other rows, lines near those of the columns are
 * the columns', and any other line makes a further column, so that no two cells fall together.
 * @param positions of the grid's lines, from the left
 */
export function alignRows(rows: readonly SpanningCell[][], positions: readonly number[]): AlignedRows {
  const usual = usualRow(rows);
  const columnLines = linesOf(usual);
  const at = (line: number): number => positions[line] ?? line;
  const isUsual = (row: readonly SpanningCell[]): boolean => row.length === usual.length;
  const snapped = rows.map((row) => (isUsual(row) ? columnLines : snap(row, columnLines, at)));
  const all = [...new Set([...columnLines, ...snapped.flat()])].sort((one, other) => at(one) - at(other));
  return {
    width: Math.max(1, all.length - 1),
    rows: rows.map((row, index) => {
      const lines = snapped[index] ?? [];
      return row.map(({ text, merged }, cell) => {
        const left = Math.max(0, all.indexOf(lines[cell] ?? 0));
        const right = Math.max(left, all.indexOf(lines[cell + 1] ?? 0) - 1);
        return { text, merged, left, right, spans: right > left && !isUsual(row) };
      });
    }),
  };
}

/** The row whose like there is most of, by its cells: a year alone on a row may be as frequent as entries are. */
function usualRow(rows: readonly SpanningCell[][]): readonly SpanningCell[] {
  const cells = new Map<string, number>();
  let usual: readonly SpanningCell[] = [];
  let most = 0;
  for (const row of rows) {
    const like = linesOf(row).join();
    const count = (cells.get(like) ?? 0) + row.length;
    cells.set(like, count);
    if (count > most) [usual, most] = [row, count];
  }
  return usual;
}

function linesOf(row: readonly SpanningCell[]): number[] {
  const last = row.at(-1);
  return last === undefined ? [] : [...row.map(({ from }) => from), last.to];
}

function snap(
  row: readonly SpanningCell[],
  columns: readonly number[],
  at: (line: number) => number,
): number[] {
  const taken = new Set<number>();
  return linesOf(row).map((line) => {
    const near = nearest(line, columns, at);
    if (near === null || taken.has(near)) return line;
    taken.add(near);
    return near;
  });
}

function nearest(line: number, columns: readonly number[], at: (line: number) => number): number | null {
  const position = at(line);
  const within = columns.findIndex((column) => at(column) >= position);
  // To the right of the last column, a line that overhangs a little ends that column.
  const before = within < 0 ? columns.length - 2 : within - 1;
  const left = columns[Math.max(0, before)];
  const right = columns[Math.max(0, before) + 1];
  if (left === undefined || right === undefined) return null;
  const reach = (at(right) - at(left)) * NEAR;
  if (Math.abs(position - at(left)) <= reach) return left;
  return Math.abs(position - at(right)) <= reach ? right : null;
}
