import type { Area } from "../../engine/contents";
import { invalidArgument, itemNotFound, WorkbookError } from "../../engine/errors";
import { copySheet } from "../../engine/insertSheets";
import { WHOLE_SHEET } from "../../engine/address";
import type { Sheet } from "../../engine/sheet";
import { deleteSheet } from "../../engine/sheetList";
import { assertStructureOpen } from "../../engine/structureProtection";
import type { ApiObject, Arguments, Definition } from "../apiObject";
import { areaOn, areasGiven } from "./areasGiven";
import { RangeAreasRef } from "./rangeAreas";
import { RangeRef } from "./rangeRef";
import { sheetPosition } from "./sheetPosition";
import { sheetEvents } from "./worksheetEvents";
import { worksheetProperties } from "./worksheetProperties";
import {
  AutoFilterType,
  ChartCollectionType,
  NamedItemCollectionType,
  CommentCollectionType,
  FreezePanesType,
  PageLayoutType,
  RangeAreasType,
  RangeType,
  TableCollectionType,
  WorksheetProtectionType,
  WorksheetType,
} from "./types";

function cell(row: number, column: number): Area {
  return { top: row, left: column, bottom: row, right: column };
}

/** The sheet so many tabs away, past hidden ones if so asked; null at the end. */
function neighbour(sheet: Sheet, step: 1 | -1, visibleOnly: boolean): Sheet | null {
  const sheets = sheet.book.sheets();
  for (let index = sheets.indexOf(sheet) + step; ; index += step) {
    const other = sheets[index];
    if (!other || !visibleOnly || !other.model.isSheetHidden()) {
      return other ?? null;
    }
  }
}

function neighbourOrNull(step: 1 | -1): (sheet: Sheet, args: Arguments) => ApiObject | null {
  return (sheet, args) => {
    const other = neighbour(sheet, step, args.flag(0, false));
    return other && WorksheetType.of(other);
  };
}

function existing(find: (sheet: Sheet, args: Arguments) => ApiObject | null) {
  return (sheet: Sheet, args: Arguments): ApiObject => {
    const found = find(sheet, args);
    if (!found) {
      throw itemNotFound();
    }
    return found;
  };
}

/** How the client addresses a sheet that it was given by another. */
function byId(sheet: Sheet, args: Arguments): ApiObject {
  const other = sheet.book.sheetById(args.text(0));
  if (!other) {
    throw itemNotFound();
  }
  return WorksheetType.of(other);
}

/** Excel.Worksheet. */
export const worksheet: Definition<Sheet> = {
  scalars: worksheetProperties,
  links: {
    charts: (sheet) => ChartCollectionType.of({ sheet }),
    comments: (sheet) => CommentCollectionType.of({ book: sheet.book, sheet }),
    freezePanes: (sheet) => FreezePanesType.of({ sheet }),
    pageLayout: (sheet) => PageLayoutType.of({ sheet }),
    protection: (sheet) => WorksheetProtectionType.of({ sheet }),
    names: (sheet) => NamedItemCollectionType.of({ book: sheet.book, sheet }),
    autoFilter: (sheet) => AutoFilterType.of({ sheet, table: null }),
    tables: (sheet) => TableCollectionType.of({ book: sheet.book, sheet }),
  },
  methods: {
    ...sheetEvents,
    activate: (sheet) => {
      if (sheet.model.isSheetHidden()) {
        throw new WorkbookError("InvalidOperation", "A hidden worksheet can't be activated.");
      }
      sheet.book.activate(sheet);
    },
    calculate: (sheet) => sheet.book.recalculate(),
    copy: (sheet, args) => {
      assertStructureOpen(sheet.book);
      const position = sheetPosition(sheet.book, args.at(0), args.at(1), "start");
      return WorksheetType.of(copySheet(sheet, position));
    },
    delete: async (sheet) => {
      assertStructureOpen(sheet.book);
      await deleteSheet(sheet);
    },
    getNext: existing(neighbourOrNull(1)),
    getNextOrNullObject: neighbourOrNull(1),
    getPrevious: existing(neighbourOrNull(-1)),
    getPreviousOrNullObject: neighbourOrNull(-1),
    _GetSheetById: byId,
    _GetAnotherWorksheetById: byId,
    getRange: (sheet, args) => {
      const text = args.optionalText(0);
      return RangeType.of(new RangeRef(sheet, text === null ? WHOLE_SHEET : areaOn(sheet, text)));
    },
    getCell: (sheet, args) => RangeType.of(new RangeRef(sheet, cell(args.number(0), args.number(1)))),
    getRangeByIndexes: (sheet, args) => {
      const [row, column, rows, columns] = [args.number(0), args.number(1), args.number(2), args.number(3)];
      if (rows < 1 || columns < 1) {
        throw invalidArgument();
      }
      return RangeType.of(
        new RangeRef(sheet, { top: row, left: column, bottom: row + rows - 1, right: column + columns - 1 }),
      );
    },
    getRanges: (sheet, args) => {
      const text = args.optionalText(0);
      return RangeAreasType.of(
        new RangeAreasRef(sheet, text === null ? [WHOLE_SHEET] : areasGiven(sheet, text)),
      );
    },
    getUsedRange: (sheet, args) =>
      RangeType.of(new RangeRef(sheet, sheet.usedArea(args.flag(0, false)) ?? cell(0, 0))),
    getUsedRangeOrNullObject: (sheet, args) => {
      const used = sheet.usedArea(args.flag(0, false));
      return used && RangeType.of(new RangeRef(sheet, used));
    },
  },
};
