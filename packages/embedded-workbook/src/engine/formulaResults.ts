import { CellValueType, type Injector } from "@univerjs/core";
import {
  FormulaDependencyTreeType,
  IFormulaDependencyGenerator,
  IFormulaRuntimeService,
  IDependencyManagerService,
  type IFormulaDependencyTree,
  NumberValueObject,
} from "@univerjs/engine-formula";

/**
 * Has formulas come to what they come to in Excel where they come to nothing: 0 for the value of an empty cell, and 0 for
 * formulas that need their own result (Microsoft, "Remove or allow a circular reference").
 */
export function settleResults(injector: Injector): void {
  const runtime = injector.get(IFormulaRuntimeService);
  const valueOf: unknown = Reflect.get(runtime, "_getValueObjectOfRuntimeData");
  if (typeof valueOf === "function") {
    Reflect.set(runtime, "_getValueObjectOfRuntimeData", (result: unknown): unknown => {
      const cell: unknown = Reflect.apply(valueOf, runtime, [result]);
      return isEmpty(cell) ? { ...cell, v: 0, t: CellValueType.NUMBER } : cell;
    });
  }
  const circular = circularFormulas(injector);
  const keep = runtime.setRuntimeData.bind(runtime);
  runtime.setRuntimeData = (result) => {
    const { currentUnitId, currentSubUnitId, currentRow, currentColumn } = runtime;
    const place = placeOf(currentUnitId, currentSubUnitId, currentRow, currentColumn);
    keep(circular().has(place) ? NumberValueObject.create(0) : result);
  };
}

function isEmpty(cell: unknown): cell is { v: null } {
  return typeof cell === "object" && cell !== null && "v" in cell && cell.v === null;
}

function placeOf(unit: string, sheet: string, row: number, column: number): string {
  return `${unit} ${sheet} ${String(row)} ${String(column)}`;
}

/** The formulas of the calculation that runs which need their own result, by their places. */
function circularFormulas(injector: Injector): () => ReadonlySet<string> {
  const generator = injector.get(IFormulaDependencyGenerator);
  const manager = injector.get(IDependencyManagerService);
  let found: ReadonlySet<string> = new Set();
  const check: unknown = Reflect.get(generator, "_checkIsCycleDependency");
  if (typeof check !== "function") return () => found;
  Reflect.set(generator, "_checkIsCycleDependency", (formulas: IFormulaDependencyTree[]): boolean => {
    const isCircular = Reflect.apply(check, generator, [formulas]) === true;
    const readersOf = (formula: IFormulaDependencyTree): ReadonlySet<number> =>
      manager.searchDependency(formula.toRTreeItem());
    found = isCircular ? placesOnCircles(formulas, readersOf) : new Set();
    return isCircular;
  });
  return () => found;
}

/** The places of the formulas from which one comes back to them, going to the formulas that read them. */
function placesOnCircles(
  formulas: readonly IFormulaDependencyTree[],
  readersOf: (formula: IFormulaDependencyTree) => ReadonlySet<number>,
): Set<string> {
  // A rule's formula has a place of its own among cells, and its result is nobody's.
  const ofCells = formulas.filter(({ type }) => type === FormulaDependencyTreeType.NORMAL_FORMULA);
  const byId = new Map(ofCells.map((formula) => [formula.treeId, formula]));
  const places = new Set<string>();
  for (const formula of ofCells) {
    const seen = new Set<number>();
    const next = [...readersOf(formula)];
    for (let id = next.pop(); id !== undefined; id = next.pop()) {
      const reader = byId.get(id);
      if (!reader || seen.has(id)) continue;
      seen.add(id);
      if (reader === formula) {
        places.add(placeOf(formula.unitId, formula.subUnitId, formula.row, formula.column));
        break;
      }
      next.push(...readersOf(reader));
    }
  }
  return places;
}
