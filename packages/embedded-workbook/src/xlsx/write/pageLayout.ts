import { MAX_COLUMNS, MAX_ROWS } from "../../engine/address";
import type { HeaderFooterTexts, PageLayoutContents } from "../../engine/pageLayoutContents";
import { attributes, element, textElement } from "./xml";

/** `printOptions`, `pageMargins`, `pageSetup`, `headerFooter` and the breaks, in the order of the schema. */
export function pageLayoutXml(layout: PageLayoutContents): string {
  return (
    printOptionsXml(layout) +
    (layout.margins ? element("pageMargins", layout.margins) : "") +
    setupXml(layout) +
    headersFootersXml(layout.headersFooters) +
    breaksXml("rowBreaks", layout.rowBreaks, MAX_COLUMNS - 1) +
    breaksXml("colBreaks", layout.columnBreaks, MAX_ROWS - 1)
  );
}

/** True where the sheet is fitted to pages rather than scaled. */
export function fitsToPages(layout: PageLayoutContents): boolean {
  return layout.fitToWidth !== undefined || layout.fitToHeight !== undefined;
}

function printOptionsXml(layout: PageLayoutContents): string {
  const values = {
    horizontalCentered: layout.centerHorizontally === true ? true : undefined,
    verticalCentered: layout.centerVertically === true ? true : undefined,
    headings: layout.printHeadings === true ? true : undefined,
    gridLines: layout.printGridlines === true ? true : undefined,
  };
  return attributes(values) === "" ? "" : element("printOptions", values);
}

function setupXml(layout: PageLayoutContents): string {
  const fits = fitsToPages(layout);
  const values = {
    paperSize: layout.paperSize,
    scale: fits ? undefined : layout.scale,
    firstPageNumber: layout.firstPageNumber,
    // 0 means as many pages as it takes.
    fitToWidth: fits ? (layout.fitToWidth ?? 0) : undefined,
    fitToHeight: fits ? (layout.fitToHeight ?? 0) : undefined,
    pageOrder: layout.printOrder === "overThenDown" ? "overThenDown" : undefined,
    orientation: layout.orientation,
    blackAndWhite: layout.blackAndWhite === true ? true : undefined,
    draft: layout.draftMode === true ? true : undefined,
    cellComments: { none: undefined, endSheet: "atEnd", inPlace: "asDisplayed" }[
      layout.printComments ?? "none"
    ],
    useFirstPageNumber: layout.firstPageNumber === undefined ? undefined : true,
  };
  return attributes(values) === "" ? "" : element("pageSetup", values);
}

function headersFootersXml(texts: PageLayoutContents["headersFooters"]): string {
  if (!texts) return "";
  const inner =
    pairXml("odd", texts.default) +
    (texts.even ? pairXml("even", texts.even) : "") +
    (texts.first ? pairXml("first", texts.first) : "");
  return element(
    "headerFooter",
    { differentOddEven: texts.even ? true : undefined, differentFirst: texts.first ? true : undefined },
    inner,
  );
}

function pairXml(which: string, texts: HeaderFooterTexts): string {
  const header = joined(texts.leftHeader, texts.centerHeader, texts.rightHeader);
  const footer = joined(texts.leftFooter, texts.centerFooter, texts.rightFooter);
  return (
    (header === "" ? "" : textElement(`${which}Header`, header)) +
    (footer === "" ? "" : textElement(`${which}Footer`, footer))
  );
}

function joined(left: string, center: string, right: string): string {
  const part = (code: string, text: string) => (text === "" ? "" : code + text);
  return part("&L", left) + part("&C", center) + part("&R", right);
}

function breaksXml(name: string, breaks: readonly number[] | undefined, max: number): string {
  if (!breaks || breaks.length === 0) return "";
  const inner = breaks.map((id) => element("brk", { id, max, man: true })).join("");
  return element(name, { count: breaks.length, manualBreakCount: breaks.length }, inner);
}
