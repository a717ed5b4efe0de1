import type { Injector } from "@univerjs/core";
import { OtherFormulaBizType, RegisterOtherFormulaService } from "@univerjs/engine-formula";
import { ConditionalFormattingRuleModel } from "@univerjs/sheets-conditional-formatting";

/**
 * Has Univer forget the formula of a conditional format that it changes. It forgets which it was, and goes on working it out for every
 * cell of the rule, in each calculation, for as long as the workbook is open.
 */
export function forgetFormulasOfChangedRules(injector: Injector): void {
  const formulas = injector.get(RegisterOtherFormulaService);
  const register = formulas.registerFormulaWithRange.bind(formulas);
  const known = new Map<string, string[]>();
  const keyOf = (sheetId: string, ruleId: string): string => `${sheetId} ${ruleId}`;
  formulas.registerFormulaWithRange = (unitId, sheetId, text, ranges, extra, kind, ruleId = ""): string => {
    const id = register(unitId, sheetId, text, ranges, extra, kind, ruleId);
    const key = keyOf(sheetId, ruleId);
    if (kind === OtherFormulaBizType.CONDITIONAL_FORMATTING) known.set(key, [...(known.get(key) ?? []), id]);
    return id;
  };
  injector
    .get(ConditionalFormattingRuleModel)
    .$ruleChange.subscribe(({ type, unitId, subUnitId, rule: { cfId } }) => {
      if (type !== "set" && type !== "delete") return;
      const key = keyOf(subUnitId, cfId);
      const ids = known.get(key) ?? [];
      known.delete(key);
      if (type === "set" && ids.length > 0) formulas.deleteFormula(unitId, subUnitId, ids);
    });
}
