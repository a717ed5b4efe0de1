import { IUndoRedoService, type IMutationInfo, type IRange } from "@univerjs/core";
import { SheetInterceptorService } from "@univerjs/sheets";
import type { Book } from "./book";
import type { Sheet } from "./sheet";

/** Parts of Univer use the active sheet instead of the one they are given; so that one is made active meanwhile. */
function whileActive(sheet: Sheet, action: () => void): void {
  const { workbook } = sheet.book;
  const before = workbook.getActiveSheet();
  if (before === sheet.model) {
    action();
    return;
  }
  workbook.setActiveSheet(sheet.model);
  try {
    action();
  } finally {
    workbook.setActiveSheet(before);
  }
}

/** Runs several of Univer's mutations, in their order. */
export function mutateAll(book: Book, mutations: readonly IMutationInfo[]): void {
  for (const { id, params } of mutations) {
    book.mutate(id, params);
  }
}

/**
 * Carries out a structural change with everything that depends on it: formulas, names, merges, tables, rules, notes.
 * @param id of Univer's command for it
 * @param own changes the cells themselves
 */
export function perform(sheet: Sheet, id: string, range: IRange, own: () => void): void {
  const { book } = sheet;
  const interceptors = book.injector.get(SheetInterceptorService);
  const command = { id, params: { ...sheet.target, range } };
  whileActive(sheet, () => {
    const { preRedos = [], redos } = interceptors.onCommandExecute(command);
    mutateAll(book, preRedos);
    own();
    mutateAll(book, redos);
    mutateAll(book, interceptors.afterCommandExecute(command).redos);
  });
  // The steps that a person could undo name places as they were before.
  book.injector.get(IUndoRedoService).clearUndoRedo(book.unitId);
}
