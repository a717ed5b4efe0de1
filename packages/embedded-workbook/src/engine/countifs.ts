import {
  ArrayValueObject,
  BaseFunction,
  BaseReferenceObject,
  BaseValueObject,
  FUNCTION_NAMES_STATISTICAL,
  NumberValueObject,
  ValueObjectFactory,
} from "@univerjs/engine-formula";

/** Whether a cell fulfils a condition. */
type Test = (cell: BaseValueObject) => boolean;

interface Condition {
  cells: ArrayValueObject;
  fulfils: Test;
}

/**
 * COUNTIFS where each condition is a plain text, or a number after a sign for less or more: counted cell by cell. The
 * engine's own, which answers all others, makes several objects for every cell, and a summary of a long table counts its
 * rows some hundreds of times.
 */
class Countifs extends BaseFunction {
  override minParams = 2;
  override maxParams = 255;
  override needsReferenceObject = true;

  constructor(private readonly engines: BaseFunction) {
    super(FUNCTION_NAMES_STATISTICAL.COUNTIFS);
  }

  override calculate(...variants: BaseValueObject[]): ReturnType<BaseFunction["calculate"]> {
    const conditions = plainConditions(variants);
    if (conditions) return NumberValueObject.create(countOf(conditions));
    this.engines.setRefInfo(this.unitId ?? "", this.subUnitId ?? "", this.row, this.column);
    return this.engines.calculate(...variants);
  }
}

/** Ranges of one size, each with its condition; null where one of them is not plain. */
function plainConditions(given: readonly unknown[]): Condition[] | null {
  const conditions: Condition[] = [];
  for (let at = 0; at < given.length; at += 2) {
    const range = given[at];
    const fulfils = testOf(singleCell(given[at + 1]));
    if (!(range instanceof BaseReferenceObject) || !fulfils) return null;
    conditions.push({ cells: range.toArrayValueObject(), fulfils });
  }
  const [first] = conditions;
  const size = ({ cells }: Condition): string => `${cells.getRowCount()}:${cells.getColumnCount()}`;
  return first && conditions.every((condition) => size(condition) === size(first)) ? conditions : null;
}

function singleCell(given: unknown): BaseValueObject | null {
  const value = given instanceof BaseReferenceObject ? given.toArrayValueObject() : given;
  if (!(value instanceof ArrayValueObject)) return value instanceof BaseValueObject ? value : null;
  return value.getRowCount() === 1 && value.getColumnCount() === 1 ? (value.get(0, 0) ?? null) : null;
}

const COMPARE: Record<string, (cell: number, limit: number) => boolean> = {
  ">": (cell, limit) => cell > limit,
  ">=": (cell, limit) => cell >= limit,
  "<": (cell, limit) => cell < limit,
  "<=": (cell, limit) => cell <= limit,
};

function testOf(criterion: BaseValueObject | null): Test | null {
  if (!criterion?.isString()) return null;
  const text = String(criterion.getValue());
  const [, sign = "", rest = ""] = /^([<>=]*)(.*)$/s.exec(text) ?? [];
  const compare = COMPARE[sign];
  const wanted = ValueObjectFactory.create(rest);
  if (compare && wanted.isNumber()) {
    const limit = Number(wanted.getValue());
    return (cell) => cell.isNumber() && compare(Number(cell.getValue()), limit);
  }
  // Wildcards, blanks, and texts that read as numbers, dates or truth values have rules of their own.
  if (sign !== "" || rest === "" || /[*?~]/.test(rest) || !wanted.isString()) return null;
  const lower = rest.toLocaleLowerCase();
  return (cell) => cell.isString() && String(cell.getValue()).toLocaleLowerCase() === lower;
}

function countOf(conditions: readonly Condition[]): number {
  const [first, ...others] = conditions;
  if (!first) return 0;
  let count = 0;
  for (let row = 0; row < first.cells.getRowCount(); row++) {
    for (let column = 0; column < first.cells.getColumnCount(); column++) {
      const fulfilled = ({ cells, fulfils }: Condition): boolean => {
        const cell = cells.get(row, column);
        return cell !== null && cell !== undefined && fulfils(cell);
      };
      if (fulfilled(first) && others.every(fulfilled)) count += 1;
    }
  }
  return count;
}

/** COUNTIFS for the engine. @param engines its own */
export function countifsFunction(engines: BaseFunction): BaseFunction {
  return new Countifs(engines);
}
