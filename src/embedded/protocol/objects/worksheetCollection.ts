import { invalidArgument, itemNotFound } from "../../engine/errors";
import type { Sheet } from "../../engine/sheet";
import type { Definition } from "../apiObject";
import type { Connection } from "../connection";
import { WorksheetType } from "./types";

function find(host: Connection, key: unknown): Sheet | null {
  if (typeof key !== "string") {
    throw invalidArgument();
  }
  return host.book.sheetById(key) ?? host.book.sheetByName(key);
}

function ends(host: Connection, visibleOnly: boolean): Sheet[] {
  return host.book.sheets().filter((sheet) => !visibleOnly || !sheet.model.isSheetHidden());
}

/** Excel.WorksheetCollection. */
export const worksheetCollection: Definition<Connection> = {
  items: (host) => host.book.sheets().map((sheet) => WorksheetType.of(sheet)),
  item: (host, key) => {
    const sheet = find(host, key);
    if (!sheet) {
      throw itemNotFound();
    }
    return WorksheetType.of(sheet);
  },
  methods: {
    add: (host, args) => WorksheetType.of(host.book.addSheet(args.optionalText(0), null)),
    getCount: (host, args) => ends(host, args.flag(0, false)).length,
    getActiveWorksheet: (host) => WorksheetType.of(host.book.activeSheet()),
    getItemOrNullObject: (host, args) => {
      const sheet = find(host, args.at(0));
      return sheet && WorksheetType.of(sheet);
    },
    getFirst: (host, args) => {
      const [first] = ends(host, args.flag(0, false));
      return first ? WorksheetType.of(first) : null;
    },
    getLast: (host, args) => {
      const last = ends(host, args.flag(0, false)).at(-1);
      return last ? WorksheetType.of(last) : null;
    },
  },
};
