import type { HeaderFooterTexts, PageLayoutContents } from "../../../engine/pageLayoutContents";
import { invalidArgument, WorkbookError } from "../../../engine/errors";
import type { Sheet } from "../../../engine/sheet";
import { apiObject, type Definition } from "../../apiObject";
import { flag, oneOf, text } from "../given";
import type { HeaderFooterRef, Pages } from "./refs";

type HeadersFooters = NonNullable<PageLayoutContents["headersFooters"]>;

const PLACES = [
  "leftHeader",
  "centerHeader",
  "rightHeader",
  "leftFooter",
  "centerFooter",
  "rightFooter",
] as const;

/** A header or a footer holds at most 255 characters (Excel specifications and limits). */
const MAX_LENGTH = 255;

function empty(): HeaderFooterTexts {
  return {
    leftHeader: "",
    centerHeader: "",
    rightHeader: "",
    leftFooter: "",
    centerFooter: "",
    rightFooter: "",
  };
}

/** Texts of pages that the state leaves out for now; Excel keeps them until the state includes those pages again. */
const leftOut = new WeakMap<Sheet, Partial<Record<Pages, HeaderFooterTexts>>>();

function headersOf(sheet: Sheet): HeadersFooters {
  const { pageLayout } = sheet.extras;
  pageLayout.headersFooters ??= { default: empty() };
  return pageLayout.headersFooters;
}

function texts({ sheet, pages }: HeaderFooterRef): HeaderFooterTexts | undefined {
  return sheet.extras.pageLayout.headersFooters?.[pages] ?? leftOut.get(sheet)?.[pages];
}

function write({ sheet, pages }: HeaderFooterRef, place: (typeof PLACES)[number], value: string): void {
  const known = texts({ sheet, pages }) ?? empty();
  const changed = { ...known, [place]: value };
  const kind = place.endsWith("Header") ? "Header" : "Footer";
  const length = PLACES.filter((each) => each.endsWith(kind)).reduce(
    (sum, each) => sum + changed[each].length,
    0,
  );
  if (length > MAX_LENGTH) {
    throw invalidArgument("A header or a footer can't hold more than 255 characters.");
  }
  const headers = headersOf(sheet);
  if (pages === "default" || headers[pages]) {
    headers[pages] = changed;
  } else {
    leftOut.set(sheet, { ...leftOut.get(sheet), [pages]: changed });
  }
}

/** Excel.HeaderFooter. */
export const headerFooter: Definition<HeaderFooterRef> = {
  scalars: Object.fromEntries(
    PLACES.map((place) => [
      place,
      {
        get: (ref: HeaderFooterRef) => texts(ref)?.[place] ?? "",
        set: (ref: HeaderFooterRef, value: unknown) => write(ref, place, text(value)),
      },
    ]),
  ),
};

const STATES = ["Default", "FirstAndDefault", "OddAndEven", "FirstOddAndEven"] as const;

function state(sheet: Sheet): (typeof STATES)[number] {
  const { first, even } = sheet.extras.pageLayout.headersFooters ?? {};
  if (even) {
    return first ? "FirstOddAndEven" : "OddAndEven";
  }
  return first ? "FirstAndDefault" : "Default";
}

function setState(sheet: Sheet, value: unknown): void {
  const wanted = oneOf(value, STATES);
  const headers = headersOf(sheet);
  const shown = {
    first: wanted === "FirstAndDefault" || wanted === "FirstOddAndEven",
    even: wanted === "OddAndEven" || wanted === "FirstOddAndEven",
  };
  const known = {
    first: texts({ sheet, pages: "first" }) ?? empty(),
    even: texts({ sheet, pages: "even" }) ?? empty(),
  };
  leftOut.set(sheet, known);
  sheet.extras.pageLayout.headersFooters = {
    default: headers.default,
    ...(shown.first && { first: known.first }),
    ...(shown.even && { even: known.even }),
  };
}

/** A property of all headers and footers that WorkbookContents does not hold: it is always on. */
function alwaysOn(name: string) {
  return {
    get: () => true,
    set: (_self: unknown, value: unknown): void => {
      if (!flag(value)) {
        throw new WorkbookError(
          "NotImplemented",
          `The embedded workbook can't turn HeaderFooterGroup.${name} off.`,
        );
      }
    },
  };
}

/** Excel.HeaderFooterGroup. */
export const headerFooterGroup: Definition<{ sheet: Sheet }> = {
  scalars: {
    state: { get: ({ sheet }) => state(sheet), set: ({ sheet }, value) => setState(sheet, value) },
    useSheetMargins: alwaysOn("useSheetMargins"),
    useSheetScale: alwaysOn("useSheetScale"),
  },
  links: {
    defaultForAllPages: ({ sheet }) => apiObject("HeaderFooter", { sheet, pages: "default" }),
    oddPages: ({ sheet }) => apiObject("HeaderFooter", { sheet, pages: "default" }),
    evenPages: ({ sheet }) => apiObject("HeaderFooter", { sheet, pages: "even" }),
    firstPage: ({ sheet }) => apiObject("HeaderFooter", { sheet, pages: "first" }),
  },
};
