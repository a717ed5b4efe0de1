import { areaAddress, quotedSheetName } from "../../../engine/address";
import { invalidArgument, WorkbookError } from "../../../engine/errors";
import { formulaAside } from "../../../engine/formulaAside";
import { checkFormula } from "../../../engine/formulas";
import { apiObject, isA, readOnly, selfOf, type Definition } from "../../apiObject";
import type { Arguments } from "../../arguments";
import type { Connection } from "../../connection";
import { FUNCTION_NAMES } from "./functionNames";
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

const methods: NonNullable<Definition<Connection>["methods"]> = {};
for (const name of FUNCTION_NAMES) methods[name] = call(name.replaceAll("_", ".").toUpperCase());

/** Excel.Functions: worksheet functions called from code. They are worked out as a formula would be. */
export const functions: Definition<Connection> = {
  methods,
  aliases: { vLookup: "vlookup", hLookup: "hlookup", dateValue: "datevalue", timeValue: "timevalue" },
};
