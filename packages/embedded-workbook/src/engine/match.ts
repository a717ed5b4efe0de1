import type { BaseValueObject } from "@univerjs/engine-formula";
import {
  ArrayValueObject,
  BaseFunction,
  ErrorType,
  ErrorValueObject,
  FUNCTION_NAMES_LOOKUP,
  NumberValueObject,
} from "@univerjs/engine-formula";
import { textIndexOf } from "./textIndex";

/**
 * MATCH of a plain text, exactly, in one column or row: by an index. The engine's own, which answers all else, compares the whole
 * column anew for each cell of a table that looks up its row.
 */
class Match extends BaseFunction {
  override minParams = 2;
  override maxParams = 3;

  constructor(private readonly engines: BaseFunction) {
    super(FUNCTION_NAMES_LOOKUP.MATCH);
  }

  override calculate(...given: BaseValueObject[]): ReturnType<BaseFunction["calculate"]> {
    const place = placeOf(given);
    if (place !== null) {
      return place === 0 ? ErrorValueObject.create(ErrorType.NA) : NumberValueObject.create(place);
    }
    this.engines.setRefInfo(this.unitId ?? "", this.subUnitId ?? "", this.row, this.column);
    return this.engines.calculate(...given);
  }
}

/** The place of the text, from 1; 0 where it is not there, null where the engine has to look. */
function placeOf([wanted, cells, type]: readonly BaseValueObject[]): number | null {
  if (!(cells instanceof ArrayValueObject) || !wanted?.isString() || !type?.isNumber()) return null;
  if (Number(type.getValue()) !== 0) return null;
  if (cells.getRowCount() !== 1 && cells.getColumnCount() !== 1) return null;
  const text = String(wanted.getValue()).toLocaleLowerCase();
  if (text === "" || /[*?~]/.test(text)) return null;
  const first = textIndexOf(cells).get(text)?.[0];
  return first === undefined ? 0 : first + 1;
}

/** MATCH for the engine. @param engines its own */
export function matchFunction(engines: BaseFunction): BaseFunction {
  return new Match(engines);
}
