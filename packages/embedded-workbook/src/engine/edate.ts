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

/**
 * EDATE as in Excel: the same day so many months later, or that month's last day where it has no such day. The engine's own
 * runs over into the month after. A fraction of the months does not count.
 */
class Edate extends BaseFunction {
  override minParams = 2;
  override maxParams = 2;

  override calculate(start: BaseValueObject, months: BaseValueObject): BaseValueObject {
    const [from, count] = [single(start), single(months)];
    if (!from || !count) return ErrorValueObject.create(ErrorType.VALUE);
    if (from.isError()) return from;
    if (count.isError()) return count;
    if ([from, count].some((value) => value.isString() || value.isBoolean())) {
      return ErrorValueObject.create(ErrorType.VALUE);
    }
    const serial = monthsOn(Math.floor(Number(from.getValue())), Math.trunc(Number(count.getValue())));
    return serial === null
      ? ErrorValueObject.create(ErrorType.NUM)
      : NumberValueObject.create(serial, "yyyy-mm-dd");
  }
}

/** The value of one cell; Excel answers #VALUE! to a range of several. */
function single(value: BaseValueObject): BaseValueObject | null {
  if (!(value instanceof ArrayValueObject)) return value;
  return value.getRowCount() === 1 && value.getColumnCount() === 1 ? (value.get(0, 0) ?? null) : null;
}

/** The serial so many months later; null for what is not a day. */
function monthsOn(serial: number, count: number): number | null {
  if (!(serial >= 0)) return null;
  const [year = 1900, month = 1, day = 1] = numfmt.dateFromSerial(serial);
  const index = year * 12 + (month - 1) + count;
  const toYear = Math.floor(index / 12);
  const toMonth = index - toYear * 12 + 1;
  if (toYear < 1900 || toYear > 9999) return null;
  const leap = (toYear % 4 === 0 && toYear % 100 !== 0) || toYear % 400 === 0;
  const last = toMonth === 2 ? (leap ? 29 : 28) : [4, 6, 9, 11].includes(toMonth) ? 30 : 31;
  const there = numfmt.dateToSerial([toYear, toMonth, Math.min(day, last)]);
  return typeof there === "number" ? there : null;
}

/** EDATE for the engine. */
export function edateFunction(): BaseFunction {
  return new Edate(FUNCTION_NAMES_DATE.EDATE);
}
