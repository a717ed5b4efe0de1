import { FileProblem } from "../../chronology/returns/fileProblem";
import type { Grid } from "../../chronology/sheet/grid";
import { readOwnGrid, type OwnGrid } from "../../review/timetables/ownGrid";

/**
 * The first of some sheets that holds a board's own grid (docs/domain.md section 8).
 * @param name of the file or the sheet, for a message and where no title stands above the grid
 * @throws FileProblem where none does
 */
export function ownGridIn(grids: readonly Grid[], name: string): OwnGrid {
  const plain = name.replace(/\.[A-Za-z]{3,4}$/, "");
  for (const { cells } of grids) {
    const read = readOwnGrid(
      cells.map((row) => row.map(({ text }) => text)),
      plain,
    );
    if (read !== null) return read;
  }
  throw new FileProblem(
    name,
    "holds no grid of a timetable: no row has headings for the days and for what is to be done, such as Day, What and Who",
  );
}
