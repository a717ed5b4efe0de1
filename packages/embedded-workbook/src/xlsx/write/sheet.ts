import { cellAddress, cellsAddress, MAX_COLUMNS, MAX_ROWS } from "../../engine/address";
import type { Area } from "../../engine/contents";
import type { SheetContents } from "../../engine/workbookContents";
import { fileColour } from "../shared/fileColours";
import { PROTECTION_OPTIONS } from "../shared/protectionOptions";
import { USUAL_WIDTH, widthOfPixels } from "../shared/widths";
import { Bytes, type CellTargets, writeCells } from "./cells";
import { writeCharts } from "./charts";
import { writeCustomProperties } from "./customProperties";
import { type People, writeRemarks } from "./comments";
import type { PackageWriter } from "./package";
import { fitsToPages, pageLayoutXml } from "./pageLayout";
import { conditionalFormatsXml, dataValidationsXml, newerFormatsXml } from "./rules";
import type { StyleWriter } from "./styles";
import { filterXml, tableXml } from "./tables";
import { counted, element, XML_HEAD } from "./xml";

/** What the sheets of a workbook share while they are written. */
export interface SheetTargets {
  pkg: PackageWriter;
  cells: CellTargets;
  people: People;
  /** How many tables have been written so far. */
  tables: number;
  /** How many charts have been written so far. */
  charts: number;
  /** How many properties of sheets have been written so far. */
  customProperties: number;
}

/** Adds a worksheet and its parts; the elements are in the order of the schema (CT_Worksheet). */
export function writeSheet(
  sheet: SheetContents,
  number: number,
  active: boolean,
  targets: SheetTargets,
): string {
  const { pkg } = targets;
  const { styles } = targets.cells;
  const part = `xl/worksheets/sheet${number}.xml`;
  const bytes = new Bytes();
  bytes.add(
    `${XML_HEAD}<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" ` +
      'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">' +
      sheetPropertiesXml(sheet) +
      element("dimension", { ref: cellsAddress(usedArea(sheet)) }) +
      viewsXml(sheet, active) +
      element("sheetFormatPr", {
        defaultColWidth:
          sheet.defaultColumnWidth === undefined ? undefined : widthOfPixels(sheet.defaultColumnWidth),
        defaultRowHeight: sheet.defaultRowHeight ?? 15,
        // Without these Excel leaves no room for the buttons of groups.
        outlineLevelRow: deepest([...sheet.rows.values()]),
        outlineLevelCol: deepest(sheet.columns),
      }) +
      columnsXml(sheet, styles),
  );
  writeCells(bytes, sheet, targets.cells);
  const charts = writeCharts(pkg, sheet, part, number, targets.charts);
  targets.charts += charts.count;
  const customProperties = writeCustomProperties(pkg, sheet, part, targets.customProperties);
  targets.customProperties += sheet.customProperties?.length ?? 0;
  bytes.add(
    protectionXml(sheet) +
      (sheet.autoFilter ? filterXml(sheet.autoFilter, styles) : "") +
      counted(
        "mergeCells",
        sheet.merges.map((area) => element("mergeCell", { ref: cellsAddress(area) })),
      ) +
      conditionalFormatsXml(sheet.conditionalFormats, styles) +
      dataValidationsXml(sheet.dataValidations) +
      hyperlinksXml(sheet, part, pkg) +
      pageLayoutXml(sheet.pageLayout) +
      customProperties +
      charts.xml +
      writeRemarks(pkg, sheet, part, number, targets.people) +
      writeTables(sheet, part, targets) +
      newerFormatsXml(sheet.conditionalFormats) +
      "</worksheet>",
  );
  pkg.add(part, "worksheet", bytes.finish());
  return part;
}

function sheetPropertiesXml(sheet: SheetContents): string {
  const inner =
    (sheet.tabColour === undefined ? "" : element("tabColor", { rgb: fileColour(sheet.tabColour) })) +
    (fitsToPages(sheet.pageLayout) ? element("pageSetUpPr", { fitToPage: true }) : "");
  const filtered = (sheet.autoFilter?.columns.length ?? 0) > 0;
  return inner === "" && !filtered ? "" : element("sheetPr", { filterMode: filtered || undefined }, inner);
}

function usedArea(sheet: SheetContents): Area {
  const area = { top: MAX_ROWS - 1, left: MAX_COLUMNS - 1, bottom: -1, right: -1 };
  for (const [row, cells] of sheet.cells) {
    for (const column of cells.keys()) {
      area.top = Math.min(area.top, row);
      area.bottom = Math.max(area.bottom, row);
      area.left = Math.min(area.left, column);
      area.right = Math.max(area.right, column);
    }
  }
  if (area.bottom >= MAX_ROWS || area.right >= MAX_COLUMNS) {
    throw new RangeError(`Sheet ${sheet.name} has a cell outside what a sheet can hold.`);
  }
  return area.bottom < 0 ? { top: 0, left: 0, bottom: 0, right: 0 } : area;
}

function viewsXml(sheet: SheetContents, active: boolean): string {
  const { frozen } = sheet;
  let inner = "";
  if (frozen && (frozen.rows > 0 || frozen.columns > 0)) {
    const pane =
      frozen.rows > 0 && frozen.columns > 0 ? "bottomRight" : frozen.rows > 0 ? "bottomLeft" : "topRight";
    inner =
      element("pane", {
        xSplit: frozen.columns > 0 ? frozen.columns : undefined,
        ySplit: frozen.rows > 0 ? frozen.rows : undefined,
        topLeftCell: cellAddress(frozen.rows, frozen.columns),
        activePane: pane,
        state: "frozen",
      }) + element("selection", { pane });
  }
  const view = element(
    "sheetView",
    {
      showGridLines: sheet.showGridlines ? undefined : false,
      showRowColHeaders: sheet.showHeadings ? undefined : false,
      tabSelected: active ? true : undefined,
      zoomScale: sheet.zoom,
      zoomScaleNormal: sheet.zoom,
      workbookViewId: 0,
    },
    inner,
  );
  return `<sheetViews>${view}</sheetViews>`;
}

function deepest(lines: readonly { outlineLevel?: number }[]): number | undefined {
  const level = lines.reduce((most, { outlineLevel = 0 }) => Math.max(most, outlineLevel), 0);
  return level > 0 ? level : undefined;
}

function columnsXml(sheet: SheetContents, styles: StyleWriter): string {
  const usual =
    sheet.defaultColumnWidth === undefined ? USUAL_WIDTH : widthOfPixels(sheet.defaultColumnWidth);
  const columns = [...sheet.columns].sort((one, other) => one.from - other.from);
  const written = columns.map((column) =>
    element("col", {
      min: column.from + 1,
      max: column.to + 1,
      width: column.width === undefined ? usual : widthOfPixels(column.width),
      style: column.style === undefined ? undefined : styles.xf(column.style),
      hidden: column.hidden === true ? true : undefined,
      customWidth: column.width === undefined ? undefined : true,
      outlineLevel: column.outlineLevel,
      // The button that opens a folded group is over the column behind it.
      collapsed:
        columns.some(
          ({ to, hidden, outlineLevel = 0 }) =>
            to === column.from - 1 && hidden === true && outlineLevel > (column.outlineLevel ?? 0),
        ) || undefined,
    }),
  );
  return written.length === 0 ? "" : `<cols>${written.join("")}</cols>`;
}

function protectionXml(sheet: SheetContents): string {
  const { protection } = sheet;
  if (!protection) return "";
  const locks: Record<string, boolean | undefined> = {};
  for (const [option, { attribute, lockedByDefault }] of PROTECTION_OPTIONS) {
    const locked = protection.options[option] !== true;
    locks[attribute] = locked === lockedByDefault ? undefined : locked;
  }
  return element("sheetProtection", {
    ...protection.password,
    sheet: true,
    ...locks,
    selectLockedCells: protection.selectionMode === "normal" ? undefined : true,
    selectUnlockedCells: protection.selectionMode === "none" ? true : undefined,
  });
}

function hyperlinksXml(sheet: SheetContents, part: string, pkg: PackageWriter): string {
  const written = sheet.hyperlinks.map((link) =>
    element("hyperlink", {
      ref: cellsAddress(link.area),
      "r:id":
        link.address === undefined
          ? undefined
          : pkg.relate(part, "hyperlink", link.address.replaceAll(" ", "%20"), true),
      location: link.reference,
      tooltip: link.screenTip,
    }),
  );
  return written.length === 0 ? "" : `<hyperlinks>${written.join("")}</hyperlinks>`;
}

function writeTables(sheet: SheetContents, part: string, targets: SheetTargets): string {
  const written = sheet.tables.map((table) => {
    const id = ++targets.tables;
    const tablePart = `xl/tables/table${id}.xml`;
    targets.pkg.add(tablePart, "table", tableXml(table, id, targets.cells.styles));
    return element("tablePart", { "r:id": targets.pkg.relate(part, "table", tablePart) });
  });
  return counted("tableParts", written);
}
