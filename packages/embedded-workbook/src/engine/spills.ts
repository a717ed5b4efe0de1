import type { ICellData, IObjectMatrixPrimitiveType, Nullable, Injector } from "@univerjs/core";
import { FormulaDataModel } from "@univerjs/engine-formula";
import { intersection } from "./address";
import type { Area } from "./contents";
import { fromRange } from "./ranges";

/** The part of a sheet that says what its formulas spill. */
interface SpillingSheet {
  readonly id: string;
  readonly book: { readonly hasFormulas: boolean; readonly injector: Injector; readonly unitId: string };
}

/** What formulas spill into the cells beside them; Univer keeps it separate from the cells. Null where nothing spills. */
export function spilledCells(sheet: SpillingSheet): IObjectMatrixPrimitiveType<Nullable<ICellData>> | null {
  if (!sheet.book.hasFormulas) {
    return null;
  }
  const all = sheet.book.injector.get(FormulaDataModel).getArrayFormulaCellData();
  return all[sheet.book.unitId]?.[sheet.id] ?? null;
}

/** The areas that formulas of the sheet spill over, each with the formula's own cell. */
export function spillAreas(sheet: SpillingSheet): Area[] {
  if (!sheet.book.hasFormulas) {
    return [];
  }
  const byRow = sheet.book.injector.get(FormulaDataModel).getArrayFormulaRange()[sheet.book.unitId]?.[
    sheet.id
  ];
  const areas: Area[] = [];
  for (const row of Object.keys(byRow ?? {})) {
    const columns = byRow?.[Number(row)] ?? {};
    for (const column of Object.keys(columns)) {
      const range = columns[Number(column)];
      if (range) {
        areas.push(fromRange(range));
      }
    }
  }
  return areas.filter((area) => area.bottom > area.top || area.right > area.left);
}

/** Whether all cells of an area are part of a spill (true), none (false), or some (null). */
export function hasSpill(sheet: SpillingSheet, area: Area): boolean | null {
  const parts = spillAreas(sheet)
    .map((spill) => intersection(spill, area))
    .filter((part) => part !== null);
  const size = ({ top, left, bottom, right }: Area): number => (bottom - top + 1) * (right - left + 1);
  const covered = parts.reduce((sum, part) => sum + size(part), 0);
  return covered === 0 ? false : covered === size(area) ? true : null;
}
