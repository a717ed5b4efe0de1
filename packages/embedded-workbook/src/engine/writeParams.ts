import type { ICellData, IObjectMatrixPrimitiveType, Nullable } from "@univerjs/core";
import { z } from "zod";
import type { Book } from "./book";
import type { Sheet } from "./sheet";

const writeParams = z.object({
  subUnitId: z.string(),
  cellValue: z.custom<IObjectMatrixPrimitiveType<Nullable<ICellData>>>(
    (value) => typeof value === "object" && value !== null,
  ),
});

/** The sheet and the cells, by row and column, of Univer's mutation that writes cells; null where they are not there. */
export function parseWrite(
  book: Book,
  params: unknown,
): { sheet: Sheet; rows: IObjectMatrixPrimitiveType<Nullable<ICellData>> } | null {
  const parsed = writeParams.safeParse(params);
  const sheet = parsed.success ? book.sheetById(parsed.data.subUnitId) : null;
  return parsed.success && sheet ? { sheet, rows: parsed.data.cellValue } : null;
}
