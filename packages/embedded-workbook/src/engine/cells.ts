import { isCellError } from "./cellErrors";
import { CellValueType, type ICellData, type Nullable } from "@univerjs/core";
import { z } from "zod";
import type { CellContents, HyperlinkContents, TextRun } from "./contents";
import { fromEngine } from "./engineFormulas";

/** What a cell carries beyond Univer's own fields; it moves with the cell when rows are inserted or sorted. */
export interface CellExtras {
  /** The value is an error constant, not a text that looks like one. */
  error?: boolean;
  runs?: TextRun[];
  link?: Omit<HyperlinkContents, "area">;
}

const extrasSchema = z.object({
  excel: z.custom<CellExtras>((value) => typeof value === "object" && value !== null),
});

/** The extras of a cell; an empty object where it has none. */
export function extrasOf(cell: Nullable<ICellData>): CellExtras {
  const parsed = cell?.custom ? extrasSchema.safeParse(cell.custom) : null;
  return parsed?.success ? parsed.data.excel : {};
}

/** The field `custom` of a cell that carries the extras; null where there are none. */
export function customOf(extras: CellExtras): { excel: CellExtras } | null {
  return Object.keys(extras).length > 0 ? { excel: extras } : null;
}

/** Univer keeps text that a person typed over several lines as a document. */
function documentText(cell: ICellData): string | null {
  const stream = cell.p?.body?.dataStream;
  return stream === undefined ? null : stream.replace(/\r\n$/, "").replaceAll("\r", "\n");
}

/** Value, formula and text runs of a cell as Univer holds it, without its style. */
export function readCell(cell: Nullable<ICellData>): CellContents | undefined {
  if (!cell) {
    return undefined;
  }
  const extras = extrasOf(cell);
  const raw = cell.v ?? documentText(cell);
  const formula = cell.f ? { formula: fromEngine(cell.f) } : {};
  if (raw === null || raw === "") {
    return { value: cell.f ? "" : null, ...formula };
  }
  if (cell.t === CellValueType.BOOLEAN) {
    return { value: raw === true || raw === 1 || String(raw).toUpperCase() === "TRUE", ...formula };
  }
  if (cell.t === CellValueType.NUMBER && typeof raw !== "boolean") {
    return { value: Number(raw), ...formula };
  }
  if (typeof raw !== "string") {
    return { value: raw, ...formula };
  }
  if ((cell.f || extras.error) && isCellError(raw)) {
    return { value: raw, error: raw, ...formula };
  }
  return {
    value: raw,
    ...formula,
    ...(extras.runs && { runs: extras.runs }),
    ...(cell.t === CellValueType.FORCE_STRING && !cell.f && { quotePrefix: true }),
  };
}

/** The value of a cell as Range.values has it; an empty cell is an empty text. The same as `readCell`, but faster. */
export function plainValue(cell: Nullable<ICellData>): string | number | boolean {
  const raw = cell?.v;
  if (!cell || raw === null || raw === undefined) {
    return (cell && documentText(cell)) ?? "";
  }
  return typeof raw === "number" && cell.t !== CellValueType.BOOLEAN
    ? raw
    : typeof raw === "string" && cell.t !== CellValueType.NUMBER && cell.t !== CellValueType.BOOLEAN
      ? raw
      : (readCell(cell)?.value ?? "");
}

/** Whether there is something in a cell: a value or a formula. */
export function isFilled(cell: Nullable<ICellData>): boolean {
  return !!cell && ((cell.v !== null && cell.v !== undefined && cell.v !== "") || !!cell.f || !!cell.p);
}

function valueType(contents: CellContents): CellValueType {
  switch (typeof contents.value) {
    case "number":
      return CellValueType.NUMBER;
    case "boolean":
      return CellValueType.BOOLEAN;
    default:
      return contents.quotePrefix ? CellValueType.FORCE_STRING : CellValueType.STRING;
  }
}

/** What Univer is given for a cell's contents; its style stays as it is. */
export function toUniverCell(contents: CellContents, link?: CellExtras["link"]): ICellData {
  const custom = customOf({
    ...(contents.error && !contents.formula && { error: true }),
    ...(contents.runs && { runs: contents.runs }),
    ...(link && { link }),
  });
  const rest = { f: contents.formula ?? null, si: null, p: null, custom };
  if (contents.value === null) {
    return { v: null, t: null, ...rest };
  }
  const value = typeof contents.value === "boolean" ? Number(contents.value) : contents.value;
  return { v: value, t: valueType(contents), ...rest };
}
