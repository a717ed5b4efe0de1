import {
  ArrayValueObject,
  BaseFunction,
  BaseReferenceObject,
  BaseValueObject,
  FUNCTION_NAMES_STATISTICAL,
  NullValueObject,
  NumberValueObject,
  ValueObjectFactory,
} from "@univerjs/engine-formula";
import { textIndexOf } from "./textIndex";

/** What a cell must fulfil; where it must be a text, also that text in lower case. */
interface Test {
  fulfils: (cell: BaseValueObject) => boolean;
  text?: string;
}

interface Condition extends Test {
  cells: ArrayValueObject;
}

/**
 * COUNTIFS where each condition is a plain text, no such text, nothing, or a number after a sign for less or more: counted among the
 * cells that have the text. The engine's own, which answers all others, makes several objects for every cell, and a summary of a long table counts its
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
    const test = testOf(singleCell(given[at + 1]));
    if (!(range instanceof BaseReferenceObject) || !test) return null;
    conditions.push({ cells: range.toArrayValueObject(), ...test });
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
    return { fulfils: (cell) => cell.isNumber() && compare(Number(cell.getValue()), limit) };
  }
  // Wildcards, "=" and "<>" alone, and texts that read as numbers, dates or truth values have rules of their own.
  if (text === "") return { fulfils: isEmpty };
  if (compare || rest === "" || /[*?~]/.test(rest) || !wanted.isString()) return null;
  const lower = rest.toLocaleLowerCase();
  const equals = (cell: BaseValueObject): boolean =>
    cell.isString() && String(cell.getValue()).toLocaleLowerCase() === lower;
  if (sign === "<>") return { fulfils: (cell) => !equals(cell) };
  return sign === "" || sign === "=" ? { fulfils: equals, text: lower } : null;
}

function isEmpty(cell: BaseValueObject): boolean {
  return cell.isNull() || (cell.isString() && cell.getValue() === "");
}

function countOf(conditions: readonly Condition[]): number {
  const [first] = conditions;
  if (!first) return 0;
  const columns = first.cells.getColumnCount();
  const fulfilled = (place: number, { cells, fulfils }: Condition): boolean =>
    fulfils(cells.get(Math.floor(place / columns), place % columns) ?? NullValueObject.create());
  const byText = conditions.find(({ text }) => text !== undefined);
  if (byText?.text !== undefined) {
    const others = conditions.filter((condition) => condition !== byText);
    const places = textIndexOf(byText.cells).get(byText.text) ?? [];
    return places.filter((place) => others.every((other) => fulfilled(place, other))).length;
  }
  let count = 0;
  for (let place = 0; place < columns * first.cells.getRowCount(); place++) {
    if (conditions.every((condition) => fulfilled(place, condition))) count += 1;
  }
  return count;
}

/** COUNTIFS for the engine. @param engines its own */
export function countifsFunction(engines: BaseFunction): BaseFunction {
  return new Countifs(engines);
}
