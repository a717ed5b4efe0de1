import { areaAddress, quotedSheetName } from "../../../engine/address";
import type { Book } from "../../../engine/book";
import type { CellContents } from "../../../engine/contents";
import type { NameContents } from "../../../engine/workbookContents";
import { invalidArgument, itemNotFound, WorkbookError } from "../../../engine/errors";
import { formulaAside } from "../../../engine/formulaAside";
import { checkFormula } from "../../../engine/formulas";
import { meaningOf, type NameMeaning } from "../../../engine/nameValues";
import { spelledFormula } from "../../../engine/longFormulas";
import { normalFormula } from "../../../engine/normalFormula";
import { nameIn, namesOf, removeName, setName } from "../../../engine/names";
import { checkName } from "../../../engine/tableNames";
import { tablesOf } from "../../../engine/tables";
import { apiObject, isA, readOnly, selfOf, type ApiObject, type Definition } from "../../apiObject";
import { flag, found, text } from "../given";
import { RangeRef } from "../range/rangeRef";
import type { NameRef, NamesScope } from "./refs";

function held(ref: NameRef): NameContents {
  return found(nameIn(ref.book, ref.name, ref.sheet?.name));
}

function meaning(ref: NameRef): NameMeaning {
  return meaningOf(ref.book, held(ref).formula);
}

/** Excel.NamedItemType of a value. */
function typeOfValue(value: CellContents["value"]): string {
  return typeof value === "number" ? "Double" : typeof value === "boolean" ? "Boolean" : "String";
}

/** What the formula of a name comes to that means no cells: it is worked out as it would be in a cell of the name's sheet. */
function computed({ book, sheet }: NameRef, { formula }: NameContents): Promise<CellContents> {
  return formulaAside(sheet ?? book.activeSheet(), formula);
}

/** NamedItem.type. */
async function typeOf(ref: NameRef): Promise<string> {
  const meant = meaning(ref);
  switch (meant.kind) {
    case "range":
      return "Range";
    case "error":
      return "Error";
    case "constant":
      return typeOfValue(meant.value);
    case "formula": {
      const { value, error, arrayFormula } = await computed(ref, held(ref));
      return arrayFormula ? "Array" : error ? "Error" : typeOfValue(value);
    }
  }
}

/** NamedItem.value: the address of cells, or what the formula comes to; null where that is several values. */
async function valueOf(ref: NameRef): Promise<CellContents["value"]> {
  const meant = meaning(ref);
  switch (meant.kind) {
    case "range":
      return `${quotedSheetName(meant.sheet.name)}!${areaAddress(meant.area, true)}`;
    case "formula": {
      const { value, arrayFormula } = await computed(ref, held(ref));
      return arrayFormula ? null : value;
    }
    default:
      return meant.value;
  }
}

function rangeOf(ref: NameRef): ApiObject | null {
  const meant = meaning(ref);
  return meant.kind === "range" ? apiObject("Range", new RangeRef(meant.sheet, meant.area)) : null;
}

/** The formula of a name that is given a range, a formula with "=", or a constant. */
function formulaOf(book: Book, value: unknown): string {
  if (isA("Range", value)) {
    const { sheet, area } = selfOf("Range", value);
    return `=${quotedSheetName(sheet.name)}!${areaAddress(area, true)}`;
  }
  if (typeof value === "number" || typeof value === "boolean") {
    return `=${String(value).toUpperCase()}`;
  }
  const given = text(value);
  if (!given.startsWith("=")) {
    return given !== "" && Number.isFinite(Number(given)) ? `=${given}` : `="${given.replaceAll('"', '""')}"`;
  }
  checkFormula(book, given);
  return spelledFormula(tablesOf(book), normalFormula(book, given));
}

function change(ref: NameRef, part: Partial<NameContents>): void {
  setName(ref.book, { ...held(ref), ...part });
}

const withoutComment = ({ comment: _comment, ...name }: NameContents): NameContents => name;

/** Excel.NamedItem. */
export const namedItem: Definition<NameRef> = {
  scalars: {
    name: readOnly((ref) => held(ref).name),
    _Id: readOnly((ref) => held(ref).name),
    type: readOnly(typeOf),
    value: readOnly(valueOf),
    formula: {
      get: (ref) => held(ref).formula,
      set: (ref, value) => change(ref, { formula: formulaOf(ref.book, value) }),
    },
    visible: {
      get: (ref) => held(ref).visible,
      set: (ref, value) => change(ref, { visible: flag(value) }),
    },
    comment: {
      get: (ref) => held(ref).comment ?? "",
      set: (ref, value) => {
        const comment = text(value);
        setName(ref.book, { ...withoutComment(held(ref)), ...(comment !== "" && { comment }) });
      },
    },
    scope: readOnly((ref) => (ref.sheet ? "Worksheet" : "Workbook")),
  },
  links: {
    worksheet: ({ sheet }) => {
      if (!sheet) {
        throw itemNotFound("The name belongs to the workbook, not to a worksheet.");
      }
      return apiObject("Worksheet", sheet);
    },
    worksheetOrNullObject: ({ sheet }) => sheet && apiObject("Worksheet", sheet),
  },
  methods: {
    delete: (ref) => {
      held(ref);
      removeName(ref.book, ref.name, ref.sheet?.name);
    },
    getRange: (ref) => {
      const range = rangeOf(ref);
      if (!range) {
        throw itemNotFound("The name does not refer to a range.");
      }
      return range;
    },
    getRangeOrNullObject: rangeOf,
  },
};

function names({ book, sheet }: NamesScope): NameContents[] {
  return namesOf(book).filter((name) => name.sheet === sheet?.name);
}

function find(scope: NamesScope, key: unknown): ApiObject | null {
  const name = nameIn(scope.book, text(key), scope.sheet?.name);
  return name && apiObject("NamedItem", { ...scope, name: name.name });
}

function add(scope: NamesScope, name: string, reference: unknown, comment: string | null): ApiObject {
  checkName(name);
  const taken =
    nameIn(scope.book, name, scope.sheet?.name) ?? (scope.sheet ? null : tablesOf(scope.book).find(name));
  if (taken) {
    throw new WorkbookError(
      "ItemAlreadyExists",
      "A resource with the same name or identifier already exists.",
    );
  }
  if (reference === null) {
    throw invalidArgument();
  }
  setName(scope.book, {
    name,
    formula: formulaOf(scope.book, reference),
    visible: true,
    ...(scope.sheet && { sheet: scope.sheet.name }),
    ...(comment !== null && comment !== "" && { comment }),
  });
  return apiObject("NamedItem", { ...scope, name });
}

/** Excel.NamedItemCollection. */
export const namedItemCollection: Definition<NamesScope> = {
  items: (scope) => names(scope).map(({ name }) => apiObject("NamedItem", { ...scope, name })),
  item: (scope, key) => found(find(scope, key)),
  methods: {
    add: (scope, args) => add(scope, args.text(0), args.at(1), args.optionalText(2)),
    getCount: (scope) => names(scope).length,
    getItemOrNullObject: (scope, args) => find(scope, args.at(0)),
  },
};
