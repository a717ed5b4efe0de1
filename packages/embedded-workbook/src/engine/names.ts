import { ICommandService } from "@univerjs/core";
import {
  IDefinedNamesService,
  IFunctionService,
  LexerTreeBuilder,
  RemoveDefinedNameMutation,
  SetDefinedNameMutation,
  type IDefinedNamesServiceParam,
} from "@univerjs/engine-formula";
import { SCOPE_WORKBOOK_VALUE_DEFINED_NAME } from "@univerjs/sheets";
import { z } from "zod";
import type { Book } from "./book";
import type { NameContents } from "./workbookContents";
import { fromEngine, toEngine } from "./engineFormulas";
import type { Feature } from "./feature";
import { readAgain } from "./formulaCells";
import { freeName, sameName } from "./tableNames";

function held(book: Book): IDefinedNamesServiceParam[] {
  return Object.values(book.injector.get(IDefinedNamesService).getDefinedNameMap(book.unitId) ?? {});
}

function sameScope(book: Book, param: IDefinedNamesServiceParam, sheet: string | undefined): boolean {
  return (book.sheetById(param.localSheetId ?? "")?.name ?? undefined) === sheet;
}

function find(book: Book, name: string, sheet: string | undefined): IDefinedNamesServiceParam | undefined {
  return held(book).find(
    (param) => param.name.toLowerCase() === name.toLowerCase() && sameScope(book, param, sheet),
  );
}

/** The names of the workbook and of its sheets, in the order they were added. */
export function namesOf(book: Book): NameContents[] {
  return held(book).map((param) => {
    const sheet = book.sheetById(param.localSheetId ?? "");
    const text = param.formulaOrRefString;
    return {
      name: param.name,
      formula: fromEngine(text.startsWith("=") ? text : `=${text}`),
      ...(sheet && { sheet: sheet.name }),
      visible: !param.hidden,
      ...(param.comment && { comment: param.comment }),
    };
  });
}

function freeId(book: Book): string {
  const taken = new Set(held(book).map(({ id }) => id));
  return freeName("name", taken.size + 1, (id) => taken.has(id));
}

/** The name of a scope (a sheet's name, or undefined for the workbook), whatever the case; null where there is none. */
export function nameIn(book: Book, name: string, sheet: string | undefined): NameContents | null {
  return namesOf(book).find((known) => sameName(known.name, name) && known.sheet === sheet) ?? null;
}

/** Adds a name, or gives the same name in the same scope a new meaning. */
export function setName(book: Book, name: NameContents): void {
  const known = find(book, name.name, name.sheet);
  book.mutate(SetDefinedNameMutation.id, {
    unitId: book.unitId,
    id: known?.id ?? freeId(book),
    name: name.name,
    formulaOrRefString: toEngine(name.formula),
    comment: name.comment ?? "",
    hidden: !name.visible,
    localSheetId: name.sheet ? book.sheetByName(name.sheet)?.id : SCOPE_WORKBOOK_VALUE_DEFINED_NAME,
  });
}

/** Removes a name; nothing happens where there is none. */
export function removeName(book: Book, name: string, sheet?: string): void {
  const known = find(book, name, sheet);
  if (known) {
    book.mutate(RemoveDefinedNameMutation.id, { unitId: book.unitId, ...known });
  }
}

/**
 * Univer keeps what it has read of a formula by its text, names replaced by what they stood for, also when the formula's cell is gone.
 * Every key contains the empty text.
 */
function forgetFormulas(book: Book): void {
  book.injector.get(IFunctionService).deleteFormulaAstCacheKey("");
  // This takes nothing but what is kept: the builder goes on.
  book.injector.get(LexerTreeBuilder).dispose();
}

const nameParams = z.object({ name: z.string() });

/** Formulas that use a name are read again when it comes to mean something else. */
export const names: Feature = {
  start: (book) => {
    book.injector.get(ICommandService).onCommandExecuted(({ id, params }) => {
      if (id === SetDefinedNameMutation.id || id === RemoveDefinedNameMutation.id) {
        const parsed = nameParams.safeParse(params);
        if (parsed.success) {
          readAgain(book, parsed.data.name);
          forgetFormulas(book);
        }
      }
    });
  },
};
