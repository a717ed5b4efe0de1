import type { Injector, IRange } from "@univerjs/core";
import { IDependencyManagerService } from "@univerjs/engine-formula";

/** What a formula reads, as Univer describes it. */
interface Reads {
  unitId: string;
  sheetId: string;
  range: IRange;
}

interface Formula {
  treeId: number;
  rangeList: Reads[];
}

/** Univer's index of ranges. */
interface Index {
  insert(item: Reads & { id: number }): void;
  remove(item: Reads & { id: number }): void;
}

/**
 * Keeps Univer's index of what formulas read in step with the formulas. Univer enters each formula anew at every calculation, and takes
 * out less than it entered: not whole columns, nor what the formulas of a deleted sheet read on others. Calculations then meet formulas
 * that are gone ("Dependency tree not found"), and the index grows as long as the workbook is open.
 */
export function keepDependencies(injector: Injector): void {
  const manager = injector.get(IDependencyManagerService);
  const index: unknown = Reflect.get(manager, "_dependencyRTreeCache");
  const note = method(manager, "_addAllTreeMap");
  const forget = method(manager, "_removeAllTreeMap");
  const reset = method(manager, "reset");
  if (!isIndex(index) || !note || !forget || !reset) return;
  const entered = new Map<number, readonly Reads[]>();

  const takeOut = (id: number): void => {
    for (const reads of entered.get(id) ?? []) index.remove({ ...reads, id });
    entered.delete(id);
  };
  Reflect.set(manager, "addDependencyRTreeCache", (formula: Formula): void => {
    const reads = formula.rangeList.map(whole);
    if (isSame(entered.get(formula.treeId), reads)) return;
    takeOut(formula.treeId);
    for (const range of reads) index.insert({ ...range, id: formula.treeId });
    entered.set(formula.treeId, reads);
    note(formula);
  });
  Reflect.set(manager, "_removeDependencyRTreeCache", (id: number | null | undefined): void => {
    if (id !== null && id !== undefined) takeOut(id);
  });
  // What is read on a sheet goes with the formulas that read it, and not with the formulas of that sheet.
  Reflect.set(manager, "_removeDependencyRTreeCacheById", () => undefined);
  Reflect.set(manager, "_removeAllTreeMap", (id: number | null | undefined): void => {
    if (id !== null && id !== undefined) takeOut(id);
    forget(id);
  });
  Reflect.set(manager, "reset", (): void => {
    entered.clear();
    reset();
  });
}

/** A method of an object that the types do not show; null where it is not there. */
function method(owner: object, name: string): ((argument?: unknown) => unknown) | null {
  const found: unknown = Reflect.get(owner, name);
  return typeof found === "function" ? (argument): unknown => Reflect.apply(found, owner, [argument]) : null;
}

function isIndex(value: unknown): value is Index {
  return typeof value === "object" && value !== null && "insert" in value && "remove" in value;
}

/** Whole rows and columns have no numbers where they are endless. */
function whole({ unitId, sheetId, range }: Reads): Reads {
  const or = (value: number, end: number): number => (Number.isNaN(value) ? end : value);
  return {
    unitId,
    sheetId,
    range: {
      startRow: or(range.startRow, 0),
      startColumn: or(range.startColumn, 0),
      endRow: or(range.endRow, Number.POSITIVE_INFINITY),
      endColumn: or(range.endColumn, Number.POSITIVE_INFINITY),
    },
  };
}

function isSame(before: readonly Reads[] | undefined, now: readonly Reads[]): boolean {
  return (
    before?.length === now.length &&
    now.every(({ unitId, sheetId, range }, at) => {
      const other = before[at];
      return (
        other?.unitId === unitId &&
        other.sheetId === sheetId &&
        other.range.startRow === range.startRow &&
        other.range.startColumn === range.startColumn &&
        other.range.endRow === range.endRow &&
        other.range.endColumn === range.endColumn
      );
    })
  );
}
