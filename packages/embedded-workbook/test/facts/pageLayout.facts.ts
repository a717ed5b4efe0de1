import { expect } from "./expect";
import { codeOf, type Fact, type FactGroup, type Opened } from "./fact";

const API = "https://learn.microsoft.com/javascript/api/excel/excel.";
const LAYOUT = `${API}pagelayout`;

const layout: Fact[] = [
  {
    fact: "a page break stands above the first row of the range it is given, and all can be taken away",
    source: `${API}pagebreakcollection`,
    run: ({ Excel }) =>
      Excel.run(async (context) => {
        const { horizontalPageBreaks } = context.workbook.worksheets.getItem("Sheet1");
        const first = horizontalPageBreaks.add("A5:B9").getCellAfterBreak().load("address");
        horizontalPageBreaks.add("A12");
        const two = horizontalPageBreaks.getCount();
        horizontalPageBreaks.removePageBreaks();
        const none = horizontalPageBreaks.getCount();
        await context.sync();
        expect([first.address, two.value, none.value]).toEqual(["Sheet1!A5", 2, 0]);
      }),
  },
  {
    fact: "a new sheet prints in portrait at full size, with normal margins in points",
    source:
      "https://support.microsoft.com/office/set-page-margins-before-printing-a-worksheet-e5c2d8cd-c1d4-4ef9-bc7a-5d3fb5c2d4d8",
    run: ({ Excel }) =>
      Excel.run(async (context) => {
        const { pageLayout } = context.workbook.worksheets.getItem("Sheet1");
        pageLayout.load();
        await context.sync();
        const { orientation, zoom, leftMargin, topMargin, headerMargin, printOrder, firstPageNumber } =
          pageLayout;
        expect({
          orientation,
          zoom,
          leftMargin,
          topMargin,
          headerMargin,
          printOrder,
          firstPageNumber,
        }).toEqual({
          orientation: "Portrait",
          zoom: { scale: 100, horizontalFitToPages: null, verticalFitToPages: null },
          leftMargin: 50.4,
          topMargin: 54,
          headerMargin: 21.6,
          printOrder: "DownThenOver",
          firstPageNumber: "",
        });
      }),
  },
  {
    fact: "everything that is set comes back",
    source: LAYOUT,
    run: ({ Excel }) =>
      Excel.run(async (context) => {
        const { pageLayout } = context.workbook.worksheets.getItem("Sheet1");
        const wanted = {
          orientation: "Landscape",
          paperSize: "A3",
          centerHorizontally: true,
          centerVertically: true,
          blackAndWhite: true,
          draftMode: true,
          printGridlines: true,
          printHeadings: true,
          printOrder: "OverThenDown",
          printComments: "EndSheet",
          firstPageNumber: 3,
          leftMargin: 36,
        } as const;
        pageLayout.set(wanted);
        pageLayout.load();
        await context.sync();
        expect(pageLayout.toJSON()).toMatchObject(wanted);
      }),
  },
  {
    fact: "the zoom is a scale or a number of pages; as many pages as it takes where one is left out",
    source: `${API}pagelayoutzoomoptions`,
    run: ({ Excel }) =>
      Excel.run(async (context) => {
        const { pageLayout } = context.workbook.worksheets.getItem("Sheet1");
        pageLayout.zoom = { horizontalFitToPages: 1 };
        pageLayout.load("zoom");
        await context.sync();
        const fitted = pageLayout.zoom;
        pageLayout.zoom = { scale: 80 };
        pageLayout.load("zoom");
        await context.sync();
        expect([fitted, pageLayout.zoom]).toEqual([
          { scale: null, horizontalFitToPages: 1, verticalFitToPages: null },
          { scale: 80, horizontalFitToPages: null, verticalFitToPages: null },
        ]);
      }),
  },
  ...[5, 401].map((scale) => ({
    fact: `a scale of ${scale} % is out of bounds`,
    source: `${API}pagelayoutzoomoptions#excel-excel-pagelayoutzoomoptions-scale-member`,
    run: async ({ Excel }: Opened) => {
      const scaling = Excel.run(async (context) => {
        context.workbook.worksheets.getItem("Sheet1").pageLayout.zoom = { scale };
        await context.sync();
      });
      expect(await codeOf(scaling)).toBe("InvalidArgument");
    },
  })),
  {
    fact: "margins can be set in several units at once; the others stay",
    source: `${LAYOUT}#excel-excel-pagelayout-setprintmargins-member(1)`,
    run: ({ Excel }) =>
      Excel.run(async (context) => {
        const { pageLayout } = context.workbook.worksheets.getItem("Sheet1");
        pageLayout.setPrintMargins("Centimeters", { left: 2.54, top: 1.27 });
        pageLayout.load("leftMargin,topMargin,rightMargin");
        await context.sync();
        expect([pageLayout.leftMargin, pageLayout.topMargin, pageLayout.rightMargin]).toEqual([72, 36, 50.4]);
      }),
  },
  {
    fact: "print titles and print areas are null objects until they are set, and follow inserted rows",
    source: `${LAYOUT}#excel-excel-pagelayout-setprinttitlerows-member(1)`,
    run: ({ Excel }) =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem("Sheet1");
        const { pageLayout } = sheet;
        const none = [
          pageLayout.getPrintAreaOrNullObject(),
          pageLayout.getPrintTitleRowsOrNullObject(),
          pageLayout.getPrintTitleColumnsOrNullObject(),
        ];
        await context.sync();
        expect(none.map((object) => object.isNullObject)).toEqual([true, true, true]);
        pageLayout.setPrintArea("A1:C10,E1:E10");
        pageLayout.setPrintTitleRows("$4:$4");
        pageLayout.setPrintTitleColumns(sheet.getRange("A:B"));
        sheet.getRange("A1:A20").values = Array.from({ length: 20 }, (_, index) => [index]);
        sheet.getRange("2:2").insert("Down");
        const area = pageLayout.getPrintArea().load("address");
        const rows = pageLayout.getPrintTitleRowsOrNullObject().load("address");
        const columns = pageLayout.getPrintTitleColumnsOrNullObject().load("address");
        await context.sync();
        expect([area.address, rows.address, columns.address]).toEqual([
          "Sheet1!A1:C11,Sheet1!E1:E11",
          "Sheet1!5:5",
          "Sheet1!A:B",
        ]);
      }),
  },
];

const headers: Fact[] = [
  {
    fact: "headers and footers of all pages are the ones of the odd pages",
    source: `${API}headerfootergroup#excel-excel-headerfootergroup-defaultforallpages-member`,
    run: ({ Excel }) =>
      Excel.run(async (context) => {
        const { headersFooters } = context.workbook.worksheets.getItem("Sheet1").pageLayout;
        headersFooters.defaultForAllPages.leftHeader = "REF-R";
        headersFooters.defaultForAllPages.rightFooter = "&P of &N";
        headersFooters.oddPages.load();
        headersFooters.load("state");
        await context.sync();
        expect([headersFooters.oddPages.leftHeader, headersFooters.oddPages.rightFooter]).toEqual([
          "REF-R",
          "&P of &N",
        ]);
        expect(headersFooters.state).toBe("Default");
      }),
  },
  {
    fact: "even and first pages have their own when the state says so, and keep them when it no longer does",
    source: `${API}headerfootergroup#excel-excel-headerfootergroup-state-member`,
    run: async ({ Excel }) => {
      await Excel.run(async (context) => {
        const { headersFooters } = context.workbook.worksheets.getItem("Sheet1").pageLayout;
        headersFooters.firstPage.centerHeader = "First";
        headersFooters.load("state");
        await context.sync();
        expect(headersFooters.state).toBe("Default");
        headersFooters.state = "FirstOddAndEven";
        await context.sync();
        headersFooters.state = "OddAndEven";
        headersFooters.firstPage.load("centerHeader");
        await context.sync();
        expect(headersFooters.firstPage.centerHeader).toBe("First");
      });
    },
  },
  {
    fact: "a header holds at most 255 characters",
    source:
      "https://support.microsoft.com/office/excel-specifications-and-limits-1672b34d-7043-467e-8e27-269d656771c3",
    run: async ({ Excel }) => {
      const setting = Excel.run(async (context) => {
        const { headersFooters } = context.workbook.worksheets.getItem("Sheet1").pageLayout;
        headersFooters.defaultForAllPages.leftHeader = "x".repeat(256);
        await context.sync();
      });
      expect(await codeOf(setting)).toBe("InvalidArgument");
    },
  },
];

export const pageLayoutFacts: FactGroup[] = [
  { about: "page layout", facts: layout },
  { about: "headers and footers", facts: headers },
];
