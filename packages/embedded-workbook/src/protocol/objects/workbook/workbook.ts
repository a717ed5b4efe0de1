import { WorkbookError } from "../../../engine/errors";
import { activeCell, selectedAreas } from "../../../engine/selection";
import { apiObject, readOnly, type Definition } from "../../apiObject";
import type { Connection } from "../../connection";
import { RangeAreasRef } from "../range/rangeAreasRef";
import { RangeRef } from "../range/rangeRef";
import { insertWorksheetsFromBase64 } from "./insertWorksheets";

/** Excel.Workbook. */
export const workbook: Definition<Connection> = {
  scalars: {
    name: readOnly(() => "Workbook.xlsx"),
    readOnly: readOnly(() => false),
  },
  links: {
    application: (connection) => apiObject("Application", connection),
    comments: ({ book }) => apiObject("CommentCollection", { book, sheet: null }),
    customXmlParts: (connection) => apiObject("CustomXmlPartCollection", connection),
    properties: (connection) => apiObject("DocumentProperties", connection),
    protection: (connection) => apiObject("WorkbookProtection", connection),
    settings: (connection) => apiObject("SettingCollection", connection),
    names: ({ book }) => apiObject("NamedItemCollection", { book, sheet: null }),
    tables: ({ book }) => apiObject("TableCollection", { book, sheet: null }),
    worksheets: (connection) => apiObject("WorksheetCollection", connection),
    _Runtime: (connection) => apiObject("Runtime", connection),
  },
  methods: {
    getActiveCell: ({ book }) => {
      const sheet = book.activeSheet();
      const { row, column } = activeCell(sheet);
      return apiObject("Range", new RangeRef(sheet, { top: row, left: column, bottom: row, right: column }));
    },
    getSelectedRange: ({ book }) => {
      const sheet = book.activeSheet();
      const [area, ...more] = selectedAreas(sheet);
      if (!area || more.length > 0) {
        throw new WorkbookError("InvalidSelection", "The current selection is invalid for this operation.");
      }
      return apiObject("Range", new RangeRef(sheet, area));
    },
    getSelectedRanges: ({ book }) => {
      const sheet = book.activeSheet();
      return apiObject("RangeAreas", new RangeAreasRef(sheet, selectedAreas(sheet)));
    },
    insertWorksheetsFromBase64,
  },
};
