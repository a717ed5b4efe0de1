import {
  ArrayValueObject,
  BaseFunction,
  FUNCTION_NAMES_TEXT,
  StringValueObject,
  type BaseValueObject,
} from "@univerjs/engine-formula";

/**
 * SUBSTITUTE of a text that begins or ends with white space, in every place. The engine's own, which answers all else, leaves such white
 * space out of account: it takes a space for a line break.
 */
class Substitute extends BaseFunction {
  override minParams = 3;
  override maxParams = 4;

  constructor(private readonly engines: BaseFunction) {
    super(FUNCTION_NAMES_TEXT.SUBSTITUTE);
  }

  override calculate(...given: BaseValueObject[]): ReturnType<BaseFunction["calculate"]> {
    const [text, ...others] = given;
    const [old, instead, instance] = others.map(single);
    const sought = textOf(old);
    const put = textOf(instead);
    if (
      !text ||
      instance ||
      others.length !== 2 ||
      sought === null ||
      put === null ||
      sought.trim() === sought
    ) {
      this.engines.setRefInfo(this.unitId ?? "", this.subUnitId ?? "", this.row, this.column);
      return this.engines.calculate(...given);
    }
    const replaced = (value: BaseValueObject): BaseValueObject =>
      value.isError() ? value : StringValueObject.create((textOf(value) ?? "").replaceAll(sought, () => put));
    return text instanceof ArrayValueObject ? text.mapValue(replaced) : replaced(text);
  }
}

/** The value of one cell; null for several. */
function single(value: BaseValueObject): BaseValueObject | null {
  if (!(value instanceof ArrayValueObject)) return value;
  return value.getRowCount() === 1 && value.getColumnCount() === 1 ? (value.get(0, 0) ?? null) : null;
}

/** What a value is as a text; null for none and for an error. */
function textOf(value: BaseValueObject | null | undefined): string | null {
  if (!value || value.isError()) return null;
  if (value.isNull()) return "";
  const text = String(value.getValue());
  return value.isBoolean() ? text.toUpperCase() : text;
}

/** SUBSTITUTE for the engine. @param engines its own */
export function substituteFunction(engines: BaseFunction): BaseFunction {
  return new Substitute(engines);
}
