import type { HeaderFooterTexts, PageLayoutContents } from "../../engine/pageLayoutContents";
import { unescapeText } from "../shared/escapes";
import { child, childrenOf, flag, numeric, oneOf, type XmlElement } from "./xml";

/** Print set-up of a sheet; print area and titles are kept as names and are added by the reader of names. */
export function readPageLayout(root: XmlElement): PageLayoutContents {
  const layout: PageLayoutContents = {};
  const options = child(root, "printOptions");
  if (flag(options, "horizontalCentered")) layout.centerHorizontally = true;
  if (flag(options, "verticalCentered")) layout.centerVertically = true;
  if (flag(options, "headings")) layout.printHeadings = true;
  if (flag(options, "gridLines")) layout.printGridlines = true;
  const margins = child(root, "pageMargins");
  if (margins) {
    layout.margins = {
      left: numeric(margins, "left") ?? 0.7,
      right: numeric(margins, "right") ?? 0.7,
      top: numeric(margins, "top") ?? 0.75,
      bottom: numeric(margins, "bottom") ?? 0.75,
      header: numeric(margins, "header") ?? 0.3,
      footer: numeric(margins, "footer") ?? 0.3,
    };
  }
  readSetup(root, layout);
  const texts = readHeadersFooters(child(root, "headerFooter"));
  if (texts) layout.headersFooters = texts;
  const rows = readBreaks(child(root, "rowBreaks"));
  const columns = readBreaks(child(root, "colBreaks"));
  if (rows.length > 0) layout.rowBreaks = rows;
  if (columns.length > 0) layout.columnBreaks = columns;
  return layout;
}

function readSetup(root: XmlElement, layout: PageLayoutContents): void {
  const setup = child(root, "pageSetup");
  if (!setup) return;
  const orientation = oneOf(setup.attributes.orientation, ["portrait", "landscape"] as const);
  if (orientation) layout.orientation = orientation;
  const paper = numeric(setup, "paperSize");
  if (paper !== undefined && paper > 0) layout.paperSize = paper;
  if (flag(child(child(root, "sheetPr"), "pageSetUpPr"), "fitToPage")) {
    layout.fitToWidth = numeric(setup, "fitToWidth") ?? 1;
    layout.fitToHeight = numeric(setup, "fitToHeight") ?? 1;
  } else {
    const scale = numeric(setup, "scale");
    if (scale !== undefined && scale !== 100) layout.scale = scale;
  }
  if (flag(setup, "blackAndWhite")) layout.blackAndWhite = true;
  if (flag(setup, "draft")) layout.draftMode = true;
  if (setup.attributes.pageOrder === "overThenDown") layout.printOrder = "overThenDown";
  const comments = setup.attributes.cellComments;
  if (comments === "atEnd") layout.printComments = "endSheet";
  else if (comments === "asDisplayed") layout.printComments = "inPlace";
  const firstPage = numeric(setup, "firstPageNumber");
  if (firstPage !== undefined && flag(setup, "useFirstPageNumber")) layout.firstPageNumber = firstPage;
}

function readBreaks(element: XmlElement | undefined): number[] {
  return childrenOf(element, "brk").flatMap((each) => {
    const id = numeric(each, "id");
    return id === undefined || id <= 0 ? [] : [id];
  });
}

function readHeadersFooters(element: XmlElement | undefined): PageLayoutContents["headersFooters"] {
  if (!element) return undefined;
  const read = (which: string): HeaderFooterTexts => {
    const header = partedText(unescapeText(child(element, `${which}Header`)?.text ?? ""));
    const footer = partedText(unescapeText(child(element, `${which}Footer`)?.text ?? ""));
    return {
      leftHeader: header.left,
      centerHeader: header.center,
      rightHeader: header.right,
      leftFooter: footer.left,
      centerFooter: footer.center,
      rightFooter: footer.right,
    };
  };
  const texts: NonNullable<PageLayoutContents["headersFooters"]> = { default: read("odd") };
  if (flag(element, "differentOddEven")) texts.even = read("even");
  if (flag(element, "differentFirst")) texts.first = read("first");
  const empty = Object.values(texts.default).every((text) => text === "");
  return empty && !texts.even && !texts.first ? undefined : texts;
}

/** Splits a header or footer at &L, &C and &R; what comes before any of them is in the middle. */
function partedText(text: string): { left: string; center: string; right: string } {
  const parts = { left: "", center: "", right: "" };
  let side: keyof typeof parts = "center";
  for (const piece of text.match(/&"[^"]*"|&.|[^&]+|&$/gs) ?? []) {
    if (piece === "&L") side = "left";
    else if (piece === "&C") side = "center";
    else if (piece === "&R") side = "right";
    else parts[side] += piece;
  }
  return parts;
}
