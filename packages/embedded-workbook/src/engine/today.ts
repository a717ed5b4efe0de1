import { numfmt } from "@univerjs/core";
import {
  BaseFunction,
  FUNCTION_NAMES_DATE,
  NumberValueObject,
  type BaseValueObject,
  type IFunctionNames,
} from "@univerjs/engine-formula";
import { invalidArgument } from "./errors";

/** A function without arguments that answers the same day whenever it is asked. */
class FixedDay extends BaseFunction {
  override minParams = 0;
  override maxParams = 0;

  constructor(
    name: IFunctionNames,
    private readonly serial: number,
    private readonly format: string,
  ) {
    super(name);
  }

  override calculate(): BaseValueObject {
    return NumberValueObject.create(this.serial, this.format);
  }
}

/** TODAY() and NOW() of one day (YYYY-MM-DD), NOW() at midnight; throws InvalidArgument for anything else. */
export function todayFunctions(today: string): BaseFunction[] {
  const parts = /^(\d{4})-(\d{2})-(\d{2})$/.exec(today);
  const serial = parts ? numfmt.dateToSerial([Number(parts[1]), Number(parts[2]), Number(parts[3])]) : null;
  if (typeof serial !== "number") {
    throw invalidArgument(`"${today}" is not a day written as YYYY-MM-DD.`);
  }
  return [
    new FixedDay(FUNCTION_NAMES_DATE.TODAY, serial, "m/d/yyyy"),
    new FixedDay(FUNCTION_NAMES_DATE.NOW, serial, "m/d/yyyy h:mm"),
  ];
}
