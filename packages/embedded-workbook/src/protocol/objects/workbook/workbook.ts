import { WorkbookError } from "../../../engine/errors";
import { activeCell, selectedAreas } from "../../../engine/selection";
import { apiObject, readOnly, type Definition } from "../../apiObject";
import type { Connection } from "../../connection";
import { RangeAreasRef } from "../range/rangeAreasRef";
import { RangeRef } from "../range/rangeRef";
import { eventsOf, EventType, WORKBOOK_TARGET } from "../../events";
import { activeChart } from "../chart/events";
import { eventMethods } from "../eventRegistration";
import { flag, found, oneOf } from "../given";
import { insertWorksheetsFromBase64 } from "./insertWorksheets";

/** A workbook in a window of its own is activated when a person goes to it. */
const workbookEvents = eventMethods<Connection>({ Activated: EventType.WorkbookActivated }, ({ book }) => ({
  events: eventsOf(book),
  targetId: WORKBOOK_TARGET,
}));

/** Excel.Workbook. */
export const workbook: Definition<Connection> = {
  scalars: {
    name: readOnly(() => "Workbook.xlsx"),
    readOnly: readOnly(() => false),
    autoSave: readOnly(() => false),
    calculationEngineVersion: readOnly(() => 191029),
    isDirty: {
      get: ({ book }) => book.isDirty,
      set: ({ book }, value) => {
        book.isDirty = flag(value);
      },
    },
    previouslySaved: readOnly(() => true),
    usePrecisionAsDisplayed: {
      get: ({ book }) => book.precisionAsDisplayed,
      set: ({ book }, value) => {
        book.precisionAsDisplayed = flag(value);
      },
    },
    chartDataPointTrack: {
      get: ({ book }) => book.chartDataPointTrack,
      set: ({ book }, value) => {
        book.chartDataPointTrack = flag(value);
      },
    },
  },
  links: {
    bindings: (connection) => apiObject("BindingCollection", connection),
    functions: (connection) => apiObject("Functions", connection),
    styles: (connection) => apiObject("StyleCollection", connection),
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
    ...workbookEvents,
    // There is no file to save to and no window to close: a person does both outside.
    save: (connection, args) => {
      oneOf(args.at(0) ?? "Save", ["Save", "Prompt"]);
      connection.book.isDirty = false;
    },
    close: (_connection, args) => {
      oneOf(args.at(0) ?? "Save", ["Save", "SkipSave"]);
    },
    getActiveChart: ({ book }) => apiObject("Chart", found(activeChart(book))),
    getActiveChartOrNullObject: ({ book }) => {
      const chart = activeChart(book);
      return chart && apiObject("Chart", chart);
    },
    getIsActiveCollabSession: () => false,
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
