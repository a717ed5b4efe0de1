import { areaAddress, quotedSheetName } from "../../../engine/address";
import { invalidArgument, WorkbookError } from "../../../engine/errors";
import { formulaAside } from "../../../engine/formulaAside";
import { checkFormula } from "../../../engine/formulas";
import { apiObject, isA, readOnly, selfOf, type Definition } from "../../apiObject";
import type { Arguments } from "../../arguments";
import type { Connection } from "../../connection";
import type { FunctionAnswer } from "./refs";

/** An argument of a function as it is written in a formula. */
function written(argument: unknown): string {
  if (argument === null || argument === undefined) return "";
  if (isA("Range", argument)) {
    const { sheet, area } = selfOf("Range", argument);
    return `${quotedSheetName(sheet.name)}!${areaAddress(area)}`;
  }
  if (isA("FunctionResult", argument)) {
    const { value, error } = selfOf("FunctionResult", argument);
    return error ?? written(value);
  }
  switch (typeof argument) {
    case "number":
      return String(argument);
    case "boolean":
      return argument ? "TRUE" : "FALSE";
    case "string":
      return `"${argument.replaceAll('"', '""')}"`;
    default:
      throw invalidArgument();
  }
}

function call(name: string) {
  return async ({ book }: Connection, args: Arguments) => {
    const given: string[] = [];
    for (let index = 0; index < args.count; index++) {
      const argument = args.at(index);
      // The client sends arguments without a fixed number as one list.
      if (Array.isArray(argument)) given.push(...argument.map(written));
      else given.push(written(argument));
    }
    while (given.at(-1) === "") given.pop();
    const formula = `=${name}(${given.join(",")})`;
    checkFormula(book, formula);
    const { value, error } = await formulaAside(book.activeSheet(), formula);
    if (error === "#NAME?") {
      throw new WorkbookError("ApiNotFound", `The embedded workbook does not know the function ${name}.`);
    }
    return apiObject("FunctionResult", { value: error ? null : value, error: error ?? null });
  };
}

/** Excel.FunctionResult. */
export const functionResult: Definition<FunctionAnswer> = {
  scalars: { value: readOnly(({ value }) => value), error: readOnly(({ error }) => error) },
};

/** The functions that can be called, by their names in the API; those with a point or an underscore have it after these. */
const NAMES =
  "abs acos acosh acot acoth and arabic asin asinh atan atan2 atanh aveDev average averageA averageIf averageIfs base " +
  "char choose clean code columns combin concatenate cos cosh cot coth count countA countBlank countIf countIfs date " +
  "datevalue day days days360 decimal degrees dollar edate eoMonth even exact exp fact false find fixed hlookup hour " +
  "if int isErr isError isEven isLogical isNA isNonText isNumber isOdd isText large left len ln log log10 lookup lower " +
  "match max maxA median mid min minA minute mod month mround n na networkDays not now odd or pi pmt power product " +
  "proper quotient radians rand randBetween replace rept right roman round roundDown roundUp rows rri second sign sin " +
  "sinh small sqrt substitute sum sumIf sumIfs sumSq t tan tanh text time timevalue today trim true trunc type upper " +
  "value vlookup weekday weekNum workDay xor year";

const methods: NonNullable<Definition<Connection>["methods"]> = {};
for (const name of NAMES.split(" ")) methods[name] = call(name.toUpperCase());

/** Excel.Functions: worksheet functions called from code. They are worked out as a formula would be. */
export const functions: Definition<Connection> = {
  methods,
  aliases: { vLookup: "vlookup", hLookup: "hlookup", dateValue: "datevalue", timeValue: "timevalue" },
};
