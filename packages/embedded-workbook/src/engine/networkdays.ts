import { numfmt } from "@univerjs/core";
import {
  ArrayValueObject,
  BaseFunction,
  ErrorType,
  ErrorValueObject,
  FUNCTION_NAMES_DATE,
  NumberValueObject,
  type BaseValueObject,
} from "@univerjs/engine-formula";
import { LAST_DAY } from "./limits";

/**
 * NETWORKDAYS as in Excel, calculated by weeks. The engine's own goes through every day and every holiday; and as the engine
 * also works out the branches of an IF that are not taken, an empty date cell meant every day from 1900 for every row.
 */
class Networkdays extends BaseFunction {
  override minParams = 2;
  override maxParams = 3;

  override calculate(
    start: BaseValueObject,
    end: BaseValueObject,
    holidays?: BaseValueObject,
  ): BaseValueObject {
    const [from, to] = [onlyDay(start), onlyDay(end)];
    if (typeof from !== "number") return from;
    if (typeof to !== "number") return to;
    const free = new Set<number>();
    for (const cell of cellsOf(holidays)) {
      const day = serialOf(cell);
      if (typeof day !== "number") return day;
      free.add(day);
    }
    const [first, last] = from <= to ? [from, to] : [to, from];
    const holidaysWithin = [...free].filter((day) => day >= first && day <= last && !isWeekend(day)).length;
    const days = weekdaysUpTo(last) - weekdaysUpTo(first - 1) - holidaysWithin;
    return NumberValueObject.create(from <= to ? days : -days);
  }
}

/** The day of one cell; Excel answers #VALUE! to a range of several. */
function onlyDay(value: BaseValueObject): number | BaseValueObject {
  const [cell = null, ...others] = cellsOf(value);
  return others.length === 0 ? serialOf(cell) : ErrorValueObject.create(ErrorType.VALUE);
}

function cellsOf(value: BaseValueObject | undefined): (BaseValueObject | null)[] {
  if (value === undefined) return [];
  if (!(value instanceof ArrayValueObject)) return [value];
  const cells: (BaseValueObject | null)[] = [];
  for (let row = 0; row < value.getRowCount(); row++) {
    for (let column = 0; column < value.getColumnCount(); column++)
      cells.push(value.get(row, column) ?? null);
  }
  return cells;
}

/** The day of a cell, an empty one being day 0; or the error that Excel answers. */
function serialOf(cell: BaseValueObject | null): number | BaseValueObject {
  if (cell === null) return 0;
  if (cell.isError()) return cell;
  if (cell.isBoolean()) return ErrorValueObject.create(ErrorType.VALUE);
  const value = cell.getValue();
  const number = cell.isString() ? (numfmt.parseDate(String(value))?.v ?? NaN) : Number(value);
  if (typeof number !== "number" || Number.isNaN(number)) return ErrorValueObject.create(ErrorType.VALUE);
  if (number < 0 || number >= LAST_DAY + 1) return ErrorValueObject.create(ErrorType.NUM);
  return Math.floor(number);
}

/** Excel's day 1 is a Sunday, and so is every seventh day after it. */
function isWeekend(serial: number): boolean {
  return serial % 7 <= 1;
}

/** How many of the days from 0 to this one are not at a weekend. */
function weekdaysUpTo(serial: number): number {
  const days = serial + 1;
  return Math.floor(days / 7) * 5 + Math.max(0, (days % 7) - 2);
}

/** NETWORKDAYS for the engine. */
export function networkdaysFunction(): BaseFunction {
  return new Networkdays(FUNCTION_NAMES_DATE.NETWORKDAYS);
}
