import { areaAddress, quotedSheetName } from "../../../engine/address";
import type { Area } from "../../../engine/contents";
import { invalidArgument, WorkbookError } from "../../../engine/errors";
import {
  columnsHidden,
  columnWidth,
  hideColumns,
  hideRows,
  rowHeight,
  rowsHidden,
  setColumnWidth,
  setRowHeight,
} from "../../../engine/lines";
import { assertAllowed } from "../../../engine/protection";
import type { Definition } from "../../apiObject";
import { flag, number, sizeMismatch } from "../given";
import {
  applyFormat,
  entriesOf,
  formatChange,
  readFormat,
  type FormatChange,
} from "../rangeFormat/formatChanges";
import { readHyperlink, writeHyperlink } from "./hyperlink";
import { RangeRef } from "./rangeRef";
import { styleName } from "./styleName";
import { blockOf } from "./values";

function unknown(name: string): WorkbookError {
  return new WorkbookError("NotImplemented", `The embedded workbook does not know the property "${name}".`);
}

type Kind = "cell" | "row" | "column";

/** Applies an object of settable properties to a range. */
type Change = (range: RangeRef) => void;

function changeOf(kind: Kind, properties: unknown): Change {
  const changes: Change[] = [];
  for (const [name, value] of entriesOf(properties)) {
    if (name === "format") {
      const sizes: Change[] = [];
      const format: FormatChange = formatChange(value, (inner, size) => {
        if (kind === "row" && inner === "rowHeight") {
          sizes.push(({ sheet, area }) => setRowHeight(sheet, area, number(size)));
          return true;
        }
        if (kind === "column" && inner === "columnWidth") {
          sizes.push(({ sheet, area }) => setColumnWidth(sheet, area, number(size)));
          return true;
        }
        return false;
      });
      changes.push(({ sheet, area }) => applyFormat(sheet, area, format), ...sizes);
    } else if (name === "style") {
      changes.push((range) => styleName.set(range, value));
    } else if (name === "hyperlink" && kind === "cell") {
      changes.push((range) => writeHyperlink(range, value));
    } else if (name === "rowHidden" && kind === "row") {
      changes.push(({ sheet, area }) => hideRows(sheet, area, flag(value)));
    } else if (name === "columnHidden" && kind === "column") {
      changes.push(({ sheet, area }) => hideColumns(sheet, area, flag(value)));
    } else {
      throw unknown(name);
    }
  }
  return (range) => changes.forEach((change) => change(range));
}

/** Works a change out once for all cells or lines with the same properties. */
class Changes {
  private readonly known = new Map<string, Change>();

  constructor(private readonly kind: Kind) {}

  of(key: string, properties: unknown): Change {
    const change = this.known.get(key) ?? changeOf(this.kind, properties);
    this.known.set(key, change);
    return change;
  }
}

function isEmpty(properties: unknown): boolean {
  return properties === null || properties === undefined || JSON.stringify(properties) === "{}";
}

/** Range.setCellProperties: a block of the shape of the range; an empty object leaves a cell as it is. */
function setCellProperties(range: RangeRef, block: unknown): void {
  const { sheet, area } = range;
  assertAllowed(sheet, "allowFormatCells");
  if (!Array.isArray(block)) {
    throw invalidArgument();
  }
  const at = blockOf(range, block);
  const changes = new Changes("cell");
  for (let row = area.top; row <= area.bottom; row++) {
    let start = area.left;
    for (let column = area.left; column <= area.right; column++) {
      const properties = at(row - area.top, column - area.left);
      const next = column < area.right ? at(row - area.top, column + 1 - area.left) : undefined;
      const key = JSON.stringify(properties);
      if (column < area.right && key === JSON.stringify(next) && !key.includes("borders")) {
        continue;
      }
      if (!isEmpty(properties)) {
        changes.of(
          key,
          properties,
        )(new RangeRef(sheet, { top: row, bottom: row, left: start, right: column }));
      }
      start = column + 1;
    }
  }
}

/** Runs of lines with the same properties, so that each run is changed in one go. */
function runs(list: readonly unknown[]): { from: number; to: number; key: string; properties: unknown }[] {
  const found: { from: number; to: number; key: string; properties: unknown }[] = [];
  list.forEach((properties, index) => {
    const key = properties === undefined ? "null" : JSON.stringify(properties);
    const last = found.at(-1);
    if (last?.key === key && !key.includes("borders")) {
      last.to = index;
    } else {
      found.push({ from: index, to: index, key, properties });
    }
  });
  return found.filter(({ properties }) => !isEmpty(properties));
}

function setLineProperties(range: RangeRef, kind: "row" | "column", list: unknown): void {
  const { sheet, area } = range;
  const count = kind === "row" ? range.rowCount : range.columnCount;
  if (!Array.isArray(list) || list.length !== count) {
    throw sizeMismatch();
  }
  assertAllowed(sheet, kind === "row" ? "allowFormatRows" : "allowFormatColumns");
  const changes = new Changes(kind);
  for (const { from, to, key, properties } of runs(list)) {
    const part: Area =
      kind === "row"
        ? { ...area, top: area.top + from, bottom: area.top + to }
        : { ...area, left: area.left + from, right: area.left + to };
    changes.of(key, properties)(new RangeRef(sheet, part));
  }
}

function readProperties(range: RangeRef, area: Area, kind: Kind, options: unknown): Record<string, unknown> {
  const { sheet } = range;
  const part = new RangeRef(sheet, area);
  const asked = entriesOf(options).filter(([, value]) => value !== false);
  return Object.fromEntries(
    asked.map(([name, inner]): [string, unknown] => {
      switch (name) {
        case "address":
        case "addressLocal":
          return [name, `${quotedSheetName(sheet.name)}!${areaAddress(area)}`];
        case "format":
          return [
            name,
            readFormat(sheet, area, inner, (size) =>
              kind === "row" && size === "rowHeight"
                ? rowHeight(sheet, area)
                : kind === "column" && size === "columnWidth"
                  ? columnWidth(sheet, area)
                  : undefined,
            ),
          ];
        case "style":
          return [name, styleName.get(part)];
        case "hyperlink":
          return [name, readHyperlink(part)];
        case "hidden":
          return [name, rowsHidden(sheet, area) === true || columnsHidden(sheet, area) === true];
        case "rowHidden":
          return [name, rowsHidden(sheet, area)];
        case "columnHidden":
          return [name, columnsHidden(sheet, area)];
        case "rowIndex":
          return [name, area.top];
        case "columnIndex":
          return [name, area.left];
        default:
          throw unknown(name);
      }
    }),
  );
}

/** The methods of Excel.Range that read and set properties of each cell, row or column. */
export const rangeProperties: NonNullable<Definition<RangeRef>["methods"]> = {
  // The client calls this before it splits a large block into pieces of 1,500 cells.
  _ValidateArraySize: (range, args) => {
    if (args.number(0) !== range.rowCount || args.number(1) !== range.columnCount) {
      throw sizeMismatch();
    }
  },
  setCellProperties: (range, args) => setCellProperties(range, args.at(0)),
  setRowProperties: (range, args) => setLineProperties(range, "row", args.at(0)),
  setColumnProperties: (range, args) => setLineProperties(range, "column", args.at(0)),
  getCellProperties: (range, args) => {
    const { top, bottom, left, right } = range.area;
    const rows: Record<string, unknown>[][] = [];
    for (let row = top; row <= bottom; row++) {
      const cells: Record<string, unknown>[] = [];
      for (let column = left; column <= right; column++) {
        cells.push(
          readProperties(range, { top: row, bottom: row, left: column, right: column }, "cell", args.at(0)),
        );
      }
      rows.push(cells);
    }
    return rows;
  },
  getRowProperties: (range, args) =>
    Array.from({ length: range.rowCount }, (_row, index) => {
      const row = range.area.top + index;
      return readProperties(range, { ...range.area, top: row, bottom: row }, "row", args.at(0));
    }),
  getColumnProperties: (range, args) =>
    Array.from({ length: range.columnCount }, (_column, index) => {
      const column = range.area.left + index;
      return readProperties(range, { ...range.area, left: column, right: column }, "column", args.at(0));
    }),
};
