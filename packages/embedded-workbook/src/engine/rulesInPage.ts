import { ICommandService } from "@univerjs/core";
import { z } from "zod";
import type { Book } from "./book";
import type { Sheet } from "./sheet";

/** Rules on the cells of a sheet (conditional formats, data validations) that the page also has. */
interface RulesInPage {
  /** The commands by which a person changes them. */
  commands: ReadonlySet<string>;
  /** The mutations by which Univer changes them, for a person or by itself. */
  mutations: ReadonlySet<string>;
  /** Takes over what the page now has of a sheet. */
  takeOver(sheet: Sheet): void;
  /** Gives the page what is held here of a sheet. */
  mirror(sheet: Sheet): void;
  isMirroring(sheet: Sheet): boolean;
}

const sheetParams = z.object({ subUnitId: z.string() });

/**
 * Takes over what a person does to rules in the page. What Univer itself does to them when cells are shifted is put right
 * afterwards, since it leaves the formulas behind.
 */
export function followRules(book: Book, rules: RulesInPage): void {
  const commands = book.injector.get(ICommandService);
  const toMirror = new Set<Sheet>();
  let byPerson = false;
  commands.beforeCommandExecuted(({ id }) => {
    byPerson ||= rules.commands.has(id);
  });
  commands.onCommandExecuted(({ id, params }) => {
    if (rules.commands.has(id)) {
      byPerson = false;
      rules.takeOver(book.activeSheet());
      return;
    }
    const parsed = rules.mutations.has(id) && !byPerson ? sheetParams.safeParse(params) : null;
    const sheet = parsed?.success ? book.sheetById(parsed.data.subUnitId) : null;
    if (sheet && !rules.isMirroring(sheet) && !toMirror.has(sheet)) {
      toMirror.add(sheet);
      queueMicrotask(() => {
        toMirror.delete(sheet);
        if (!sheet.isDeleted) {
          rules.mirror(sheet);
        }
      });
    }
  });
}
