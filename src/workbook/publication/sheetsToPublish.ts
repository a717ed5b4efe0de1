import type { SheetToPublish } from "../../publication/makeCopy";
import { ownNames } from "../gateway/ownNames";
import { readGrids } from "../gateway/readGrids";
import { SHEETS } from "../gateway/sheetNames";

/** A sheet of the review that can be published. */
export interface PublishableSheet {
  name: string;
  /** It is published unless somebody says otherwise: the chronology, an extract for publication, the plan. */
  usual: boolean;
}

/** The sheets that can be published, in the order of their tabs: those that are not hidden, without the Review sheet. */
export async function listPublishable(context: Excel.RequestContext): Promise<PublishableSheet[]> {
  const { sheets } = await ownNames(context);
  const { worksheets } = context.workbook;
  worksheets.load("items/name,items/visibility");
  await context.sync();
  const extract = new RegExp(`^${SHEETS.publicationExtract}(?: \\d+)?$`, "i");
  return worksheets.items
    .filter(
      ({ name, visibility }) =>
        visibility === "Visible" && ![sheets.review, sheets.publishedDecisions].includes(name),
    )
    .map(({ name }) => ({
      name,
      usual: name === sheets.chronology || name === sheets.actionPlan || extract.test(name),
    }));
}

/** Reads sheets as they show, with what of them is hidden and where their tables are. */
export async function readSheetsToPublish(
  context: Excel.RequestContext,
  names: readonly string[],
): Promise<SheetToPublish[]> {
  const grids = await readGrids(
    context,
    names.map((name) => ({ name, file: "", sheet: name, date1904: false })),
  );
  const asked = grids.map((grid) => {
    const worksheet = context.workbook.worksheets.getItem(grid.sheet);
    const width = Math.max(1, ...grid.cells.map(({ length }) => length));
    const columns = worksheet
      .getRangeByIndexes(0, grid.firstColumn - 1, 1, width)
      .getColumnProperties({ columnHidden: true });
    return { grid, columns, tables: worksheet.tables.load("items/name,items/showHeaders") };
  });
  await context.sync();
  const ranges = asked.map(({ tables }) =>
    tables.items
      .filter(({ showHeaders }) => showHeaders)
      .map((table) => table.getRange().load("rowIndex,columnIndex,rowCount,columnCount")),
  );
  await context.sync();
  return asked.map(({ grid, columns }, index) => ({
    grid,
    hiddenColumns: columns.value.flatMap(({ columnHidden }, at) =>
      columnHidden === true ? [grid.firstColumn + at] : [],
    ),
    tables: (ranges[index] ?? []).map(({ rowIndex, columnIndex, rowCount, columnCount }) => ({
      headingRow: rowIndex + 1,
      rows: rowCount - 1,
      firstColumn: columnIndex + 1,
      columns: columnCount,
    })),
  }));
}
