import type { Injector, Workbook } from "@univerjs/core";
import { IFormulaCurrentConfigService } from "@univerjs/engine-formula";

type NamesById = Record<string, Record<string, string> | null | undefined>;

/**
 * Has formulas find a sheet whose name another one had that is gone: Univer gives names that changed before a calculation to the sheets that
 * had them first.
 */
export function findSheetsByPresentNames(injector: Injector, workbook: Workbook): void {
  const config = injector.get(IFormulaCurrentConfigService);
  const merge: unknown = Reflect.get(config, "_mergeNameMap");
  if (typeof merge !== "function") return;
  Reflect.set(config, "_mergeNameMap", (idsByName: object, changed: NamesById): unknown => {
    const own = Object.entries(changed[workbook.getUnitId()] ?? {});
    const present = own.filter(([id, name]) => workbook.getSheetBySheetId(id)?.getName() === name);
    const merged: unknown = Reflect.apply(merge, config, [
      idsByName,
      { ...changed, [workbook.getUnitId()]: Object.fromEntries(present) },
    ]);
    return merged;
  });
}
