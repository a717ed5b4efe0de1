import { addSheet } from "../../../engine/sheetList";
import type { Sheet } from "../../../engine/sheet";
import { visibleSheets } from "../../../engine/sheetSettings";
import { assertStructureOpen } from "../../../engine/structureProtection";
import { apiObject, type ApiObject, type Definition } from "../../apiObject";
import type { Connection } from "../../connection";
import { found, text } from "../given";
import { sheetsEvents } from "./events";

function find({ book }: Connection, key: unknown): Sheet | null {
  const given = text(key);
  return book.sheetById(given) ?? book.sheetByName(given);
}

function sheetsOf({ book }: Connection, visibleOnly: boolean): Sheet[] {
  return visibleOnly ? visibleSheets(book) : book.sheets();
}

function worksheet(sheet: Sheet | null | undefined): ApiObject {
  return apiObject("Worksheet", found(sheet));
}

/** Excel.WorksheetCollection. */
export const worksheetCollection: Definition<Connection> = {
  items: ({ book }) => book.sheets().map(worksheet),
  item: (connection, key) => worksheet(find(connection, key)),
  methods: {
    ...sheetsEvents,
    add: ({ book }, args) => {
      assertStructureOpen(book);
      return apiObject("Worksheet", addSheet(book, args.optionalText(0)));
    },
    getCount: (connection, args) => sheetsOf(connection, args.flag(0, false)).length,
    getActiveWorksheet: ({ book }) => apiObject("Worksheet", book.activeSheet()),
    getItemOrNullObject: (connection, args) => {
      const sheet = find(connection, args.at(0));
      return sheet && apiObject("Worksheet", sheet);
    },
    getFirst: (connection, args) => worksheet(sheetsOf(connection, args.flag(0, false))[0]),
    getLast: (connection, args) => worksheet(sheetsOf(connection, args.flag(0, false)).at(-1)),
  },
};
