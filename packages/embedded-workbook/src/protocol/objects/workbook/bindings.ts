import {
  addBinding,
  bindingsOf,
  removeBinding,
  type Binding,
  type BindingType,
} from "../../../engine/bindings";
import type { Area } from "../../../engine/contents";
import { displayText } from "../../../engine/display";
import { invalidArgument, itemNotFound } from "../../../engine/errors";
import { nameIn } from "../../../engine/names";
import { meaningOf } from "../../../engine/nameValues";
import { selectedAreas } from "../../../engine/selection";
import type { Sheet } from "../../../engine/sheet";
import { tablesOf } from "../../../engine/tables";
import { apiObject, isA, readOnly, selfOf, type ApiObject, type Definition } from "../../apiObject";
import type { Connection } from "../../connection";
import { found, oneOf, text } from "../given";
import { placeGiven } from "../range/areasGiven";
import { RangeRef } from "../range/rangeRef";

const TYPES: readonly BindingType[] = ["Range", "Table", "Text"];

function placeOf({ sheet, place }: Binding): { sheet: Sheet; area: Area } {
  if (!place || sheet.isDeleted) throw itemNotFound();
  return { sheet, area: place };
}

/** Excel.Binding. */
export const binding: Definition<Binding> = {
  scalars: { id: readOnly(({ id }) => id), type: readOnly(({ type }) => type) },
  methods: {
    delete: removeBinding,
    getRange: (self) => {
      const { sheet, area } = placeOf(self);
      return apiObject("Range", new RangeRef(sheet, area));
    },
    getTable: (self) => {
      const { sheet, area } = placeOf(self);
      const inside = tablesOf(sheet.book)
        .on(sheet)
        .find((table) => table.area.top <= area.top && table.area.bottom >= area.bottom);
      if (self.type !== "Table" || !inside) throw itemNotFound();
      return apiObject("Table", inside);
    },
    getText: (self) => {
      const { sheet, area } = placeOf(self);
      if (self.type !== "Text") throw invalidArgument();
      return displayText(sheet.cell(area.top, area.left), sheet.numberFormat(area.top, area.left));
    },
  },
};

function find({ book }: Connection, id: unknown): Binding | undefined {
  const wanted = text(id);
  return bindingsOf(book).find((each) => each.id === wanted);
}

function add(sheet: Sheet, area: Area, type: unknown, id: unknown): ApiObject {
  const kind = oneOf(type, TYPES);
  if (kind === "Text" && (area.top !== area.bottom || area.left !== area.right)) throw invalidArgument();
  return apiObject("Binding", addBinding(sheet, area, kind, id === null ? null : text(id)));
}

/** Excel.BindingCollection. */
export const bindingCollection: Definition<Connection> = {
  scalars: { count: readOnly(({ book }) => bindingsOf(book).length) },
  items: ({ book }) => bindingsOf(book).map((each) => apiObject("Binding", each)),
  item: (connection, id) => apiObject("Binding", found(find(connection, id))),
  methods: {
    add: ({ book }, args) => {
      const given = args.at(0);
      const place = isA("Range", given) ? selfOf("Range", given) : placeGiven(book, text(given), null);
      return add(place.sheet, place.area, args.at(1), args.at(2));
    },
    addFromNamedItem: ({ book }, args) => {
      const meant = meaningOf(book, found(nameIn(book, args.text(0), undefined)).formula);
      if (meant.kind !== "range") throw invalidArgument();
      return add(meant.sheet, meant.area, args.at(1), args.at(2));
    },
    addFromSelection: ({ book }, args) => {
      const sheet = book.activeSheet();
      return add(sheet, found(selectedAreas(sheet)[0]), args.at(0), args.at(1));
    },
    getCount: ({ book }) => bindingsOf(book).length,
    getItemAt: ({ book }, args) => apiObject("Binding", found(bindingsOf(book)[args.number(0)])),
    getItemOrNullObject: (connection, args) => {
      const held = find(connection, args.at(0));
      return held ? apiObject("Binding", held) : null;
    },
  },
};
