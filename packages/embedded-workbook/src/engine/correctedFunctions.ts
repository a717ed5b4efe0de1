import {
  ArrayValueObject,
  type BaseFunction,
  BaseReferenceObject,
  type BaseValueObject,
  ErrorType,
  ErrorValueObject,
  FUNCTION_NAMES_INFORMATION,
  FUNCTION_NAMES_LOGICAL,
  FUNCTION_NAMES_LOOKUP,
  FUNCTION_NAMES_MATH,
  FUNCTION_NAMES_STATISTICAL,
  FUNCTION_NAMES_TEXT,
  type IFunctionService,
  NumberValueObject,
  StringValueObject,
  BooleanValueObject,
} from "@univerjs/engine-formula";
import type { Book } from "./book";

type Calculate = BaseFunction["calculate"];
type Result = ReturnType<Calculate>;

/** What a function answers in Excel; null where the engine's own answer is right. */
type Correction = (given: readonly BaseValueObject[], own: Calculate) => Result | null;

/** Functions whose ranges may be gone, which the engine then takes for ranges of another size. */
const COUNTING = [
  FUNCTION_NAMES_STATISTICAL.COUNTIF,
  FUNCTION_NAMES_STATISTICAL.COUNTIFS,
  FUNCTION_NAMES_STATISTICAL.AVERAGEIF,
  FUNCTION_NAMES_STATISTICAL.AVERAGEIFS,
  FUNCTION_NAMES_MATH.SUMIF,
  FUNCTION_NAMES_MATH.SUMIFS,
];

/** Has functions answer as Excel does where the engine's own differ. The engine still answers what is not named here. */
export function correctFunctions(book: Book, service: IFunctionService): void {
  const correct = (name: string, correction: Correction): void => {
    const executor = service.getExecutor(name);
    if (!executor) return;
    const own: Calculate = executor.calculate.bind(executor);
    executor.calculate = (...given) => correction(given, own) ?? own(...given);
  };
  correct(FUNCTION_NAMES_TEXT.CONCAT, (given, own) => errorIn(given) ?? own(...given.map(asText)));
  correct(FUNCTION_NAMES_TEXT.VALUETOTEXT, valueToText);
  correct(FUNCTION_NAMES_TEXT.SEARCH, searchPattern);
  correct(FUNCTION_NAMES_LOGICAL.IF, ([test, ...rest], own) => {
    const truth = test && asTruth(test);
    return truth ? (truth.isError() ? truth : own(truth, ...rest)) : null;
  });
  for (const name of [FUNCTION_NAMES_LOGICAL.AND, FUNCTION_NAMES_LOGICAL.OR, FUNCTION_NAMES_LOGICAL.XOR]) {
    correct(name, (given, own) => {
      const truths = given.map((value) => asTruth(value) ?? value);
      return errorIn(truths) ?? own(...truths);
    });
  }
  correct(FUNCTION_NAMES_LOOKUP.MATCH, matchDescending);
  for (const name of COUNTING) correct(name, errorIn);
  for (const name of [FUNCTION_NAMES_STATISTICAL.MAXIFS, FUNCTION_NAMES_STATISTICAL.MINIFS]) {
    correct(name, (given, own) => {
      const found = own(...given);
      // Where no cell fulfils the conditions, the engine answers an array of nothing.
      return found instanceof ArrayValueObject && isBlank(found.get(0, 0) ?? null)
        ? NumberValueObject.create(0)
        : found;
    });
  }
  for (const name of [
    FUNCTION_NAMES_LOOKUP.INDEX,
    FUNCTION_NAMES_LOOKUP.OFFSET,
    FUNCTION_NAMES_LOOKUP.CHOOSE,
    FUNCTION_NAMES_INFORMATION.CELL,
  ]) {
    const executor = service.getExecutor(name);
    if (executor) nameSheets(book, executor);
  }
}

function errorIn(given: readonly BaseValueObject[]): BaseValueObject | null {
  return given.find((value) => value.isError()) ?? null;
}

function isBlank(value: BaseValueObject | null): boolean {
  return !value || value.isNull() || value.getValue() === "";
}

function error(type: ErrorType): BaseValueObject {
  return ErrorValueObject.create(type);
}

/** TRUE and FALSE have capitals in texts. */
function asText(value: BaseValueObject): BaseValueObject {
  return value.isBoolean() ? StringValueObject.create(String(value.getValue()).toUpperCase()) : value;
}

/** A text given as a truth value: TRUE and FALSE are read, others are #VALUE!. Null for what is no text. */
function asTruth(value: BaseValueObject): BaseValueObject | null {
  if (value instanceof ArrayValueObject || !value.isString()) return null;
  const text = String(value.getValue()).toUpperCase();
  if (text !== "TRUE" && text !== "FALSE") return error(ErrorType.VALUE);
  return BooleanValueObject.create(text === "TRUE");
}

/** VALUETOTEXT of truth values and numbers, which the engine leaves as they are. */
function valueToText([value]: readonly BaseValueObject[]): Result | null {
  if (!value || value instanceof ArrayValueObject) return null;
  return value.isBoolean() || value.isNumber()
    ? StringValueObject.create(String(value.getValue()).toUpperCase())
    : null;
}

/** SEARCH of a text with wildcards: * and ?, which ~ makes plain. */
function searchPattern([wanted, within, start]: readonly BaseValueObject[]): Result | null {
  if (!wanted || !within || wanted instanceof ArrayValueObject || start instanceof ArrayValueObject)
    return null;
  const pattern = String(wanted.getValue());
  if (!wanted.isString() || !/[*?~]/.test(pattern)) return null;
  const from = start ? Math.floor(Number(start.getValue())) : 1;
  const expression = new RegExp(
    pattern.replace(/~([*?~])|([*?])|[\\^$.|+()[\]{}]/g, (found: string, plain?: string, wild?: string) =>
      wild === undefined ? `\\${plain ?? found}` : wild === "*" ? "[^]*?" : "[^]",
    ),
    "i",
  );
  const place = (cell: BaseValueObject): BaseValueObject => {
    if (cell.isError()) return cell;
    const found =
      from < 1
        ? -1
        : String(cell.isNull() ? "" : cell.getValue())
            .slice(from - 1)
            .search(expression);
    return found < 0 ? error(ErrorType.VALUE) : NumberValueObject.create(found + from);
  };
  return within instanceof ArrayValueObject ? within.mapValue(place) : place(within);
}

/** MATCH in descending order ends at the first value that is too small; the engine looks on. */
function matchDescending([wanted, cells, type]: readonly BaseValueObject[]): Result | null {
  if (!(cells instanceof ArrayValueObject) || !wanted?.isNumber() || !type?.isNumber()) return null;
  if (Number(type.getValue()) !== -1) return null;
  let place = 0;
  const columns = cells.getColumnCount();
  if (cells.getRowCount() !== 1 && columns !== 1) return null;
  for (let at = 0; at < columns * cells.getRowCount(); at++) {
    const cell = cells.get(Math.floor(at / columns), at % columns);
    if (!cell?.isNumber() || Number(cell.getValue()) < Number(wanted.getValue())) break;
    place = at + 1;
  }
  return place === 0 ? error(ErrorType.NA) : NumberValueObject.create(place);
}

/** Has a function that answers cells of a table say which sheet they are on; the engine takes the sheet of the formula. */
function nameSheets(book: Book, executor: BaseFunction): void {
  const make = executor.createReferenceObject.bind(executor);
  executor.createReferenceObject = (reference, range) => {
    const made = make(reference, range);
    const sheet = reference.isTable() ? book.sheetById(reference.getSheetId()) : null;
    if (sheet && made instanceof BaseReferenceObject) made.setForcedSheetName(sheet.name);
    return made;
  };
}
