import { WHOLE_SHEET } from "./address";
import type { Book } from "./book";
import type { CellContents } from "./contents";
import { stateFor } from "./featureState";
import { quietly } from "./quietly";
import type { Sheet } from "./sheet";
import { spillAreas } from "./spills";

const places = stateFor((_book: Book) => ({ count: 0, inUse: new Set<string>() }));

const keyOf = (sheetId: string, row: number, column: number): string => `${sheetId} ${row} ${column}`;

/** Whether a cell holds a formula that is worked out aside. */
export function isAside(book: Book, sheetId: string, row: number, column: number): boolean {
  return places(book).inUse.has(keyOf(sheetId, row, column));
}

/**
 * What a formula (with "=") comes to that stands in no cell: worked out in a cell far from all others, which is emptied
 * again. Nobody is told of it. An array comes with the area that it would fill.
 */
export async function formulaAside(sheet: Sheet, formula: string): Promise<CellContents> {
  const { book } = sheet;
  const state = places(book);
  const used = sheet.usedArea(false, WHOLE_SHEET);
  // Several may be worked out at once; the rows between leave room for small arrays.
  const [row, column] = [(state.count % 50) * 20, Math.max((used?.right ?? 0) + 2, 200)];
  state.count += 1;
  const put = (contents: CellContents): void =>
    quietly(book, () => sheet.write(new Map([[row, new Map([[column, contents]])]])));
  const key = keyOf(sheet.id, row, column);
  state.inUse.add(key);
  try {
    put({ value: null, formula });
    await book.settled();
    const held = sheet.cell(row, column) ?? { value: null };
    const arrayFormula = spillAreas(sheet).find(({ top, left }) => top === row && left === column);
    put({ value: null });
    return { ...held, ...(arrayFormula && { arrayFormula }) };
  } finally {
    state.inUse.delete(key);
  }
}
