import { CellValueType, numfmt, type ICellData, type Injector, type Nullable } from "@univerjs/core";
import { ISheetClipboardService } from "@univerjs/preset-sheets-core";
import { AFTER_CELL_EDIT, BEFORE_CELL_EDIT, SheetInterceptorService } from "@univerjs/sheets";
import { readBritishDate, writeBritishDate } from "./britishDate";

/** What Univer marks the cells with that are copied from itself, which come with their values. */
const OWN_COPY = "data-copy-id";

/** Before Univer's own, which reads dates as in the United States. */
const FIRST = 1000;

/**
 * Has dates that a person types or pastes read as Excel in Britain reads them, and shown like that where they are edited. Univer knows one order
 * of day and month, the American. What an add-in writes is not touched: Office.js is American wherever it runs.
 */
export function readInputAsInBritain(injector: Injector): void {
  pasteAsInBritain(injector);
  const { writeCellInterceptor } = injector.get(SheetInterceptorService);
  writeCellInterceptor.intercept(AFTER_CELL_EDIT, {
    priority: FIRST,
    handler: (value, { workbook, worksheet, row, col }, next) => {
      const text = typedText(value);
      const styles = workbook.getStyles();
      const pattern = styles.getStyleByCell(worksheet.getCellRaw(row, col))?.n?.pattern ?? "General";
      const date =
        text === null || numfmt.isTextFormat(pattern)
          ? null
          : readBritishDate(text, new Date().getFullYear());
      if (!value || date === null) return next(value);
      if (date === "no day") return next({ ...value, p: null, v: text, t: CellValueType.FORCE_STRING });
      const style = styles.getStyleByCell(value) ?? {};
      const n = { pattern: numfmt.isDateFormat(pattern) ? pattern : date.numberFormat };
      return next({ ...value, p: null, v: date.serial, t: CellValueType.NUMBER, s: { ...style, n } });
    },
  });
  writeCellInterceptor.intercept(BEFORE_CELL_EDIT, {
    priority: FIRST,
    handler: (value, { workbook, worksheet, row, col }, next) => {
      const raw = worksheet.getCellRaw(row, col);
      const pattern = workbook.getStyles().getStyleByCell(raw)?.n?.pattern;
      const isDay = pattern !== undefined && numfmt.isDateFormat(pattern) && /[dy]/i.test(pattern);
      return next(
        isDay && value && !raw?.f && typeof raw?.v === "number" && raw.v >= 1
          ? { ...value, v: writeBritishDate(raw.v), t: CellValueType.STRING }
          : value,
      );
    },
  });
}

/** Gives pasted dates to Univer with the month in letters, which it reads in one way only. */
function pasteAsInBritain(injector: Injector): void {
  const clipboard = injector.get(ISheetClipboardService);
  const before = (name: string, change: (pasted: string) => string): void => {
    const paste: unknown = Reflect.get(clipboard, name);
    if (typeof paste !== "function") return;
    Reflect.set(clipboard, name, (pasted: unknown, ...rest: unknown[]) => {
      const given = [typeof pasted === "string" ? change(pasted) : pasted, ...rest];
      const done: unknown = Reflect.apply(paste, clipboard, given);
      return done;
    });
  };
  before("_pastePlainText", withMonthInLetters);
  before("_pasteHTML", (html) => {
    if (html.includes(OWN_COPY)) return html;
    const pasted = new DOMParser().parseFromString(html, "text/html");
    for (const cell of pasted.querySelectorAll("td, th")) {
      const text = cell.textContent.trim();
      const clear = withMonthInLetters(text);
      if (clear !== text) cell.textContent = clear;
    }
    return pasted.documentElement.outerHTML;
  });
}

/** A date in figures with its month in letters; any other text as it is. */
function withMonthInLetters(text: string): string {
  const date = readBritishDate(text, new Date().getFullYear());
  if (date === null || date === "no day") return text;
  return numfmt.format(Number.isInteger(date.serial) ? "d mmm yyyy" : "d mmm yyyy hh:mm:ss", date.serial);
}

/** What was typed into a cell; null where it is a formula, or text that was made to be text. */
function typedText(value: Nullable<ICellData>): string | null {
  if (!value || value.f || value.t === CellValueType.FORCE_STRING) return null;
  const typed = value.p?.body ? value.p.body.dataStream.replace(/\r\n$/, "") : value.v;
  return typeof typed === "string" ? typed : null;
}
