import { deleteSheet } from "../../../engine/sheetList";
import { visibilityOf } from "../../../engine/sheetSettings";
import type { Area } from "../../../engine/contents";
import { invalidArgument, WorkbookError } from "../../../engine/errors";
import { copySheet } from "../../../engine/insertSheets";
import { WHOLE_SHEET } from "../../../engine/address";
import { type Sheet } from "../../../engine/sheet";
import { assertStructureOpen } from "../../../engine/structureProtection";
import { apiObject, type ApiObject, type Definition } from "../../apiObject";
import type { Arguments } from "../../arguments";
import { found } from "../given";
import { areaOn, areasGiven } from "../range/areasGiven";
import { RangeAreasRef } from "../range/rangeAreasRef";
import { RangeRef } from "../range/rangeRef";
import { findCells, replaceAll } from "../range/search";
import { showOutlineLevels } from "../../../engine/outlines";
import { sheetEvents } from "./events";
import { sheetPosition } from "./position";
import { worksheetProperties } from "./properties";

function cell(row: number, column: number): Area {
  return { top: row, left: column, bottom: row, right: column };
}

/** The next (1) or previous (-1) sheet, visible ones only if so asked; null where there is none. */
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
    return other && apiObject("Worksheet", other);
  };
}

function neighbourOf(step: 1 | -1): (sheet: Sheet, args: Arguments) => ApiObject {
  return (sheet, args) => found(neighbourOrNull(step)(sheet, args));
}

/** How the client addresses a sheet that a method of another sheet answered with. */
function byId(sheet: Sheet, args: Arguments): ApiObject {
  return apiObject("Worksheet", found(sheet.book.sheetById(args.text(0))));
}

async function findAll(sheet: Sheet, args: Arguments): Promise<ApiObject | null> {
  const areas = await findCells(new RangeRef(sheet, WHOLE_SHEET), args);
  return areas.length > 0 ? apiObject("RangeAreas", new RangeAreasRef(sheet, areas)) : null;
}

/** Excel.Worksheet. */
export const worksheet: Definition<Sheet> = {
  scalars: worksheetProperties,
  // The client sets these two by other names (Worksheet_ShowGridlines_Set, Worksheet_ShowHeadings_Set).
  aliases: { gridlines: "showGridlines", headings: "showHeadings" },
  links: {
    horizontalPageBreaks: (sheet) => apiObject("PageBreakCollection", { sheet, along: "rows" }),
    verticalPageBreaks: (sheet) => apiObject("PageBreakCollection", { sheet, along: "columns" }),
    customProperties: (sheet) => apiObject("WorksheetCustomPropertyCollection", { sheet }),
    charts: (sheet) => apiObject("ChartCollection", { sheet }),
    comments: (sheet) => apiObject("CommentCollection", { book: sheet.book, sheet }),
    freezePanes: (sheet) => apiObject("WorksheetFreezePanes", { sheet }),
    pageLayout: (sheet) => apiObject("PageLayout", { sheet }),
    protection: (sheet) => apiObject("WorksheetProtection", { sheet }),
    shapes: (sheet) => apiObject("ShapeCollection", { sheet }),
    names: (sheet) => apiObject("NamedItemCollection", { book: sheet.book, sheet }),
    autoFilter: (sheet) => apiObject("AutoFilter", { sheet, table: null }),
    tables: (sheet) => apiObject("TableCollection", { book: sheet.book, sheet }),
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
      return apiObject("Worksheet", copySheet(sheet, position));
    },
    findAll: async (sheet, args) => found(await findAll(sheet, args)),
    findAllOrNullObject: findAll,
    replaceAll: (sheet, args) => replaceAll(new RangeRef(sheet, WHOLE_SHEET), args),
    showOutlineLevels: (sheet, args) => showOutlineLevels(sheet, args.number(0), args.number(1)),
    delete: async (sheet) => {
      assertStructureOpen(sheet.book);
      if (visibilityOf(sheet) === "veryHidden") {
        throw new WorkbookError("InvalidOperation", "A very hidden worksheet can't be deleted.");
      }
      await deleteSheet(sheet);
    },
    getNext: neighbourOf(1),
    getNextOrNullObject: neighbourOrNull(1),
    getPrevious: neighbourOf(-1),
    getPreviousOrNullObject: neighbourOrNull(-1),
    _GetSheetById: byId,
    _GetAnotherWorksheetById: byId,
    getRange: (sheet, args) => {
      const text = args.optionalText(0);
      return apiObject("Range", new RangeRef(sheet, text === null ? WHOLE_SHEET : areaOn(sheet, text)));
    },
    getCell: (sheet, args) => apiObject("Range", new RangeRef(sheet, cell(args.number(0), args.number(1)))),
    getRangeByIndexes: (sheet, args) => {
      const [row, column, rows, columns] = [args.number(0), args.number(1), args.number(2), args.number(3)];
      if (rows < 1 || columns < 1) {
        throw invalidArgument();
      }
      return apiObject(
        "Range",
        new RangeRef(sheet, { top: row, left: column, bottom: row + rows - 1, right: column + columns - 1 }),
      );
    },
    getRanges: (sheet, args) => {
      const text = args.optionalText(0);
      return apiObject(
        "RangeAreas",
        new RangeAreasRef(sheet, text === null ? [WHOLE_SHEET] : areasGiven(sheet, text)),
      );
    },
    getUsedRange: (sheet, args) =>
      apiObject("Range", new RangeRef(sheet, sheet.usedArea(args.flag(0, false)) ?? cell(0, 0))),
    getUsedRangeOrNullObject: (sheet, args) => {
      const used = sheet.usedArea(args.flag(0, false));
      return used && apiObject("Range", new RangeRef(sheet, used));
    },
  },
};
