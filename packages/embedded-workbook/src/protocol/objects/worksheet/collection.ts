import { invalidArgument, itemNotFound } from "../../../engine/errors";
import type { Sheet } from "../../../engine/sheet";
import { visibleSheets } from "../../../engine/sheetSettings";
import { assertStructureOpen } from "../../../engine/structureProtection";
import { apiObject, type ApiObject, type Definition } from "../../apiObject";
import type { Connection } from "../../connection";
import { sheetsEvents } from "./events";

function find({ book }: Connection, key: unknown): Sheet | null {
  if (typeof key !== "string") {
    throw invalidArgument();
  }
  return book.sheetById(key) ?? book.sheetByName(key);
}

function sheetsOf({ book }: Connection, visibleOnly: boolean): Sheet[] {
  return visibleOnly ? visibleSheets(book) : book.sheets();
}

function existing(sheet: Sheet | null | undefined): ApiObject {
  if (!sheet) {
    throw itemNotFound();
  }
  return apiObject("Worksheet", sheet);
}

/** Excel.WorksheetCollection. */
export const worksheetCollection: Definition<Connection> = {
  items: ({ book }) => book.sheets().map((sheet) => apiObject("Worksheet", sheet)),
  item: (connection, key) => existing(find(connection, key)),
  methods: {
    ...sheetsEvents,
    add: ({ book }, args) => {
      assertStructureOpen(book);
      return apiObject("Worksheet", book.addSheet(args.optionalText(0), null));
    },
    getCount: (connection, args) => sheetsOf(connection, args.flag(0, false)).length,
    getActiveWorksheet: ({ book }) => apiObject("Worksheet", book.activeSheet()),
    getItemOrNullObject: (connection, args) => {
      const sheet = find(connection, args.at(0));
      return sheet && apiObject("Worksheet", sheet);
    },
    getFirst: (connection, args) => existing(sheetsOf(connection, args.flag(0, false))[0]),
    getLast: (connection, args) => existing(sheetsOf(connection, args.flag(0, false)).at(-1)),
  },
};
