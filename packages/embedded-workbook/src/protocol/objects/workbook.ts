import { activeCell, selectedAreas } from "../../engine/selection";
import { WorkbookError } from "../../engine/errors";
import { readOnly, type Definition } from "../apiObject";
import type { Connection } from "../connection";
import { insertWorksheetsFromBase64 } from "./insertWorksheets";
import { RangeAreasRef } from "./rangeAreas";
import { RangeRef } from "./rangeRef";
import {
  NamedItemCollectionType,
  ApplicationType,
  CommentCollectionType,
  CustomXmlPartCollectionType,
  DocumentPropertiesType,
  RangeAreasType,
  RangeType,
  RuntimeType,
  SettingCollectionType,
  TableCollectionType,
  WorkbookProtectionType,
  WorksheetCollectionType,
} from "./types";

/** Excel.Workbook. */
export const workbook: Definition<Connection> = {
  scalars: {
    name: readOnly(() => "Workbook.xlsx"),
    readOnly: readOnly(() => false),
  },
  links: {
    application: (connection) => ApplicationType.of(connection),
    comments: ({ book }) => CommentCollectionType.of({ book, sheet: null }),
    customXmlParts: (connection) => CustomXmlPartCollectionType.of(connection),
    properties: (connection) => DocumentPropertiesType.of(connection),
    protection: (connection) => WorkbookProtectionType.of(connection),
    settings: (connection) => SettingCollectionType.of(connection),
    names: ({ book }) => NamedItemCollectionType.of({ book, sheet: null }),
    tables: ({ book }) => TableCollectionType.of({ book, sheet: null }),
    worksheets: (connection) => WorksheetCollectionType.of(connection),
    _Runtime: (connection) => RuntimeType.of(connection),
  },
  methods: {
    getActiveCell: ({ book }) => {
      const sheet = book.activeSheet();
      const { row, column } = activeCell(sheet);
      return RangeType.of(new RangeRef(sheet, { top: row, left: column, bottom: row, right: column }));
    },
    getSelectedRange: ({ book }) => {
      const sheet = book.activeSheet();
      const [area, ...more] = selectedAreas(sheet);
      if (!area || more.length > 0) {
        throw new WorkbookError("InvalidSelection", "The current selection is invalid for this operation.");
      }
      return RangeType.of(new RangeRef(sheet, area));
    },
    getSelectedRanges: ({ book }) => {
      const sheet = book.activeSheet();
      return RangeAreasType.of(new RangeAreasRef(sheet, selectedAreas(sheet)));
    },
    insertWorksheetsFromBase64,
  },
};
