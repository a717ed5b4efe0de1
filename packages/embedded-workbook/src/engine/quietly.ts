import type { Book } from "./book";
import { stateFor } from "./featureState";

const depths = stateFor((_book: Book) => ({ depth: 0 }));

/**
 * Does something whose writes are no changes of their own: formulas that follow cells or names, what a table writes when it changes as a
 * whole. Nobody is told of them (Office.js, Worksheet.onChanged, tells of each change once).
 */
export function quietly<T>(book: Book, run: () => T): T {
  const state = depths(book);
  // What waits to be written was written before, and is told of.
  book.flush();
  state.depth += 1;
  try {
    const result = run();
    book.flush();
    return result;
  } finally {
    state.depth -= 1;
  }
}

/** Whether what is written now is part of another change. */
export function isQuiet(book: Book): boolean {
  return depths(book).depth > 0;
}
