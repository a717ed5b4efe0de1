import { sheetFilter } from "../engine/filters";
import { assertAllowed, assertEditable, assertUnprotected } from "../engine/protection";
import { Sheet } from "../engine/sheet";
import { isA, type ApiObject } from "./apiObject";

/**
 * Throws AccessDenied where a property is set, or a method called, that the protection of a sheet does not allow (Excel, "Protect a
 * worksheet"): conditional formats go with the formats of cells, comments and charts with objects; tables and validations can't be
 * changed at all; sorting and filtering need to be allowed, and sorted cells to be unlocked. Cells themselves are guarded where they are written.
 */
export function refuseLocked(object: ApiObject, member: string, kind: "set" | "call"): void {
  const sheet = sheetOf(object.self);
  if (!sheet?.extras.protection) return;
  const { type } = object;
  const changes = kind === "set" || CHANGING.has(member);
  if (isA("TableSort", object)) {
    if (member === "clear") return;
    assertAllowed(sheet, "allowSort");
    assertEditable(sheet, object.self.table.bodyArea);
  } else if (isA("AutoFilter", object)) {
    if (/^get/.test(member)) return;
    const makes = member === "remove" || (!object.self.table && !sheetFilter(sheet));
    if (makes) assertUnprotected(sheet);
    else assertAllowed(sheet, "allowAutoFilter");
  } else if (type === "Filter" || /^(clear|reapply)Filters$/.test(member)) {
    assertAllowed(sheet, "allowAutoFilter");
  } else if (!changes) {
    return;
  } else if (type.includes("Conditional")) {
    assertAllowed(sheet, "allowFormatCells");
  } else if (type.startsWith("Comment") || type.startsWith("Chart")) {
    assertAllowed(sheet, "allowEditObjects");
  } else if (type === "DataValidation" || type === "Table" || type === "TableCollection") {
    assertUnprotected(sheet);
  }
}

/** The methods of these objects that change something. */
const CHANGING: ReadonlySet<string> = new Set([
  "add",
  "clear",
  "clearAll",
  "convertToRange",
  "delete",
  "resize",
  "setCategoryNames",
  "setData",
  "setFormula",
  "setPosition",
  "setSolidColor",
  "setValues",
  "setXAxisValues",
]);

/** The sheet that an object stands on: its own, or that of its chart, table or range. */
function sheetOf(self: unknown): Sheet | null {
  if (self instanceof Sheet) return self;
  if (typeof self !== "object" || self === null) return null;
  for (const key of ["sheet", "chart", "table", "range"]) {
    const found = key in self ? sheetOf(Reflect.get(self, key)) : null;
    if (found) return found;
  }
  return null;
}
