import {
  BooleanNumber,
  IUniverInstanceService,
  UniverInstanceType,
  type Injector,
  type Workbook,
} from "@univerjs/core";
import { FormulaDataModel } from "@univerjs/engine-formula";

/**
 * Has Univer find the hidden rows, which SUBTOTAL leaves out, among the rows that have something of their own. Otherwise it asks
 * its filters about each row of each sheet whenever formulas are calculated; where nobody can filter in a page they hide nothing,
 * for filters here hide rows (filters.ts).
 */
export function findHiddenRowsAmongKnown(injector: Injector): void {
  const books = injector.get(IUniverInstanceService);
  injector.get(FormulaDataModel).getHiddenRowsFiltered = () =>
    Object.fromEntries(
      books
        .getAllUnitsForType<Workbook>(UniverInstanceType.UNIVER_SHEET)
        .map((book) => [
          book.getUnitId(),
          Object.fromEntries(
            book
              .getSheets()
              .map((sheet) => [sheet.getSheetId(), hiddenOf(sheet.getRowManager().getRowData())]),
          ),
        ]),
    );
}

function hiddenOf(
  rows: Readonly<Record<number, { hd?: BooleanNumber } | null | undefined>>,
): Record<string, { hd: BooleanNumber }> {
  return Object.fromEntries(
    Object.entries(rows).flatMap(([row, data]) =>
      data?.hd === BooleanNumber.TRUE ? [[row, { hd: data.hd }]] : [],
    ),
  );
}
