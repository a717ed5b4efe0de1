import {
  FormulaResultStatus,
  OtherFormulaBizType,
  RegisterOtherFormulaService,
} from "@univerjs/engine-formula";
import { ConditionalFormattingRuleModel } from "@univerjs/sheets-conditional-formatting";
import type { Book } from "./book";
import { stateFor } from "./featureState";
import type { Sheet } from "./sheet";

/** The formulas that Univer works out for conditional formats, by sheet and rule. */
const formulasOf = stateFor((_book: Book) => new Map<string, Map<string, string[]>>());

/**
 * Has Univer forget the formula of a conditional format that it changes. It forgets which it was, and goes on working it out for every
 * cell of the rule, in each calculation, for as long as the workbook is open.
 */
export function forgetFormulasOfChangedRules(book: Book): void {
  const { injector } = book;
  const formulas = injector.get(RegisterOtherFormulaService);
  const register = formulas.registerFormulaWithRange.bind(formulas);
  const known = formulasOf(book);
  formulas.registerFormulaWithRange = (unitId, sheetId, text, ranges, extra, kind, ruleId = ""): string => {
    const id = register(unitId, sheetId, text, ranges, extra, kind, ruleId);
    if (kind !== OtherFormulaBizType.CONDITIONAL_FORMATTING) return id;
    const ofSheet = known.get(sheetId) ?? new Map<string, string[]>();
    ofSheet.set(ruleId, [...(ofSheet.get(ruleId) ?? []), id]);
    known.set(sheetId, ofSheet);
    return id;
  };
  injector
    .get(ConditionalFormattingRuleModel)
    .$ruleChange.subscribe(({ type, unitId, subUnitId, rule: { cfId } }) => {
      if (type !== "set" && type !== "delete") return;
      const ids = known.get(subUnitId)?.get(cfId) ?? [];
      known.get(subUnitId)?.delete(cfId);
      if (type === "set" && ids.length > 0) formulas.deleteFormula(unitId, subUnitId, ids);
    });
}

/** Whether the formulas of a sheet's conditional formats have been worked out, so that it can be drawn with its colours. */
export function areRulesWorkedOut({ book, id }: Sheet): boolean {
  const formulas = book.injector.get(RegisterOtherFormulaService);
  const ids = [...(formulasOf(book).get(id)?.values() ?? [])].flat();
  return ids.every(
    (formula) => formulas.getFormulaValueSync(book.unitId, id, formula)?.status !== FormulaResultStatus.WAIT,
  );
}
