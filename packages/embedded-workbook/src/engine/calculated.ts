import { ICommandService } from "@univerjs/core";
import { SetRangeValuesMutation } from "@univerjs/sheets";
import { z } from "zod";
import type { Book } from "./book";
import type { Area } from "./contents";
import { isAside } from "./formulaAside";
import { joined } from "./formulaReferences";

const results = z.object({
  subUnitId: z.string(),
  cellValue: z.record(z.string(), z.record(z.string(), z.unknown()).nullable()),
});

/** Reports the cells of a sheet whose formulas have been calculated, in blocks, from now on. */
export function watchCalculated(book: Book, report: (sheetId: string, areas: readonly Area[]) => void): void {
  book.injector.get(ICommandService).onCommandExecuted(({ id, params }, options) => {
    if (id !== SetRangeValuesMutation.id || options?.applyFormulaCalculationResult !== true) return;
    const parsed = results.safeParse(params);
    if (!parsed.success) return;
    const { subUnitId: sheetId, cellValue } = parsed.data;
    const cells = Object.entries(cellValue).flatMap(([rowKey, columns]) =>
      Object.keys(columns ?? {}).flatMap((columnKey): Area[] => {
        const [row, column] = [Number(rowKey), Number(columnKey)];
        return isAside(book, sheetId, row, column)
          ? []
          : [{ top: row, bottom: row, left: column, right: column }];
      }),
    );
    if (cells.length > 0) report(sheetId, joined(cells));
  });
}
