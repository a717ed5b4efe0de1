import { InterceptorEffectEnum } from "@univerjs/core";
import { INTERCEPTOR_POINT, SheetInterceptorService } from "@univerjs/sheets";
import { displayText } from "./display";
import type { Feature } from "./feature";

/** Before Univer puts a number into its format, which is at 10. */
const BEFORE_FORMATS = 12;
/** A format with a part for which nothing is shown, as "0;;". */
const HAS_EMPTY_PART = /;\s*(?:;|$)/;

/** A number whose format shows nothing of it is not drawn: Univer would draw it without its format. */
export const nothingShown: Feature = {
  start(book) {
    const styles = book.workbook.getStyles();
    book.injector.get(SheetInterceptorService).intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
      effect: InterceptorEffectEnum.Value,
      priority: BEFORE_FORMATS,
      handler: (cell, _place, next) => {
        if (typeof cell?.v !== "number") return next(cell);
        const pattern = styles.get(cell.s)?.n?.pattern;
        if (pattern === undefined || !HAS_EMPTY_PART.test(pattern)) return next(cell);
        const isShown = displayText({ value: cell.v }, pattern) !== "";
        return next(isShown ? cell : { ...cell, v: "" });
      },
    });
  },
};
