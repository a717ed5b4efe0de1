import {
  deserializeRangeWithSheetWithCache,
  LexerTreeBuilder,
  sequenceNodeType,
} from "@univerjs/engine-formula";
import { bounding, intersection, MAX_COLUMNS, MAX_ROWS, WHOLE_SHEET } from "./address";
import type { Book } from "./book";
import type { Area } from "./contents";
import { fromEngine } from "./engineFormulas";
import { nameIn } from "./names";
import { meaningOf } from "./nameValues";
import type { Sheet } from "./sheet";
import { parseBody } from "./structuredBodies";
import { mapReferences } from "./structuredReferences";
import { tablesOf } from "./tables";

/** Cells of a sheet. */
export interface Place {
  sheet: Sheet;
  area: Area;
}

/** The cells that a formula of a sheet names itself, in the order in which it names them. */
export function referencesIn(book: Book, formula: string, home: Sheet): Place[] {
  const places: Place[] = [];
  const plain = mapReferences(formula, ({ table, body }) => {
    const named = tablesOf(book).find(table);
    if (named) {
      const columns = (parseBody(body)?.columns ?? []).map((column) => {
        const own = named.columnByName(column);
        return own ? named.columns.indexOf(own) : -1;
      });
      const at = columns.filter((index) => index >= 0).map((index) => named.bodyArea.left + index);
      places.push({
        sheet: named.sheet,
        area:
          at.length === 0
            ? named.bodyArea
            : { ...named.bodyArea, left: Math.min(...at), right: Math.max(...at) },
      });
    }
    return "0";
  });
  for (const node of book.injector.get(LexerTreeBuilder).sequenceNodesBuilder(plain) ?? []) {
    if (typeof node === "string") continue;
    if (node.nodeType === sequenceNodeType.REFERENCE) {
      const { range, sheetName } = deserializeRangeWithSheetWithCache(node.token);
      const sheet = sheetName === "" ? home : book.sheetByName(sheetName);
      if (!sheet) continue;
      places.push({
        sheet,
        area: {
          top: Number.isNaN(range.startRow) ? 0 : range.startRow,
          bottom: Number.isNaN(range.endRow) ? MAX_ROWS - 1 : range.endRow,
          left: Number.isNaN(range.startColumn) ? 0 : range.startColumn,
          right: Number.isNaN(range.endColumn) ? MAX_COLUMNS - 1 : range.endColumn,
        },
      });
    } else if (node.nodeType === sequenceNodeType.DEFINED_NAME) {
      const name = nameIn(book, node.token, home.name) ?? nameIn(book, node.token, undefined);
      const meant = name && meaningOf(book, name.formula);
      if (meant?.kind === "range") places.push({ sheet: meant.sheet, area: meant.area });
    }
  }
  return places;
}

/** Every cell of a workbook that holds a formula, with the cells that it names. */
function formulas(book: Book): { place: Place; named: Place[] }[] {
  return book.sheets().flatMap((sheet) => {
    const found: { place: Place; named: Place[] }[] = [];
    sheet.forEachCell(WHOLE_SHEET, (row, column, { f }) => {
      if (!f) return;
      const area = { top: row, bottom: row, left: column, right: column };
      found.push({ place: { sheet, area }, named: referencesIn(book, fromEngine(f), sheet) });
    });
    return found;
  });
}

function meets(one: Place, other: Place): boolean {
  return one.sheet === other.sheet && intersection(one.area, other.area) !== null;
}

/** The places reached from some by one step, or by as many as there are; those of the start are left out. */
function reached(start: Place[], step: (from: Place) => Place[], direct: boolean): Place[] {
  const found: Place[] = [];
  let next = start;
  while (next.length > 0) {
    const fresh: Place[] = [];
    for (const place of next.flatMap(step)) {
      const known = [...found, ...fresh].some(
        (other) => other.sheet === place.sheet && contains(other.area, place.area),
      );
      if (!known) fresh.push(place);
    }
    found.push(...fresh);
    next = direct ? [] : fresh;
  }
  return found;
}

function contains(outer: Area, inner: Area): boolean {
  return (
    outer.top <= inner.top &&
    outer.left <= inner.left &&
    outer.bottom >= inner.bottom &&
    outer.right >= inner.right
  );
}

/** The cells that the formulas of an area are worked out from, directly or at all. */
export function precedentsOf(sheet: Sheet, area: Area, direct: boolean): Place[] {
  const all = formulas(sheet.book);
  const named = (from: Place): Place[] =>
    all.filter(({ place }) => meets(place, from)).flatMap((formula) => formula.named);
  return reached([{ sheet, area }], named, direct);
}

/** The cells whose formulas are worked out from an area, directly or at all. */
export function dependentsOf(sheet: Sheet, area: Area, direct: boolean): Place[] {
  const all = formulas(sheet.book);
  const naming = (from: Place): Place[] =>
    all.filter(({ named }) => named.some((place) => meets(place, from))).map(({ place }) => place);
  return reached([{ sheet, area }], naming, direct);
}

/** Places by sheet, cells beside each other put together where they make a block. */
export function bySheet(places: readonly Place[]): { sheet: Sheet; areas: Area[] }[] {
  const groups = new Map<Sheet, Area[]>();
  for (const { sheet, area } of places) groups.set(sheet, [...(groups.get(sheet) ?? []), area]);
  return [...groups].map(([sheet, areas]) => ({ sheet, areas: joined(areas) }));
}

/** Areas with those put together that make a larger block side by side, first along rows, then down. */
export function joined(areas: readonly Area[]): Area[] {
  const along = merge(
    [...areas].sort((one, other) => one.top - other.top || one.left - other.left),
    (one, other) => one.top === other.top && one.bottom === other.bottom && one.right + 1 === other.left,
  );
  return merge(
    [...along].sort((one, other) => one.left - other.left || one.top - other.top),
    (one, other) => one.left === other.left && one.right === other.right && one.bottom + 1 === other.top,
  ).sort((one, other) => one.top - other.top || one.left - other.left);
}

function merge(areas: readonly Area[], fits: (one: Area, other: Area) => boolean): Area[] {
  const result: Area[] = [];
  for (const area of areas) {
    const last = result.at(-1);
    const both = last && fits(last, area) ? bounding([last, area]) : null;
    if (both) result[result.length - 1] = both;
    else result.push({ ...area });
  }
  return result;
}
