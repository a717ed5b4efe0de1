import { contentsOf } from "../src/engine/dump";
import { openBook as openInUniver } from "../src/engine/openBook";
import type { SheetContents, WorkbookContents } from "../src/engine/workbookContents";
import { createUniverInNode } from "../src/engine/univerInNode";
import { openBook } from "./openEmpty";

const SHEET: SheetContents = {
  charts: [],
  name: "What happened",
  visibility: "visible",
  tabColour: "#FFA500",
  showGridlines: false,
  showHeadings: false,
  zoom: 80,
  cells: new Map([[9, new Map([[0, { value: "last" }]])]]),
  rows: new Map(),
  columns: [],
  merges: [],
  frozen: { rows: 1, columns: 2 },
  tables: [],
  conditionalFormats: [],
  dataValidations: [],
  notes: [
    { row: 1, column: 0, author: "Reviewer", text: "Whose words?", visible: true },
    { row: 4, column: 2, author: "", text: "Two\nlines", visible: false },
  ],
  comments: [
    {
      id: "{0D0C5A8E-6B0F-4E5B-9B7C-1F2A3B4C5D6E}",
      row: 3,
      column: 1,
      author: "Reviewer",
      text: "Check the date",
      created: "2024-01-31T10:00:00.000Z",
      resolved: true,
      replies: [
        {
          id: "{1D0C5A8E-6B0F-4E5B-9B7C-1F2A3B4C5D6E}",
          author: "Author",
          text: "Checked",
          created: "2024-02-01T10:00:00.000Z",
        },
      ],
    },
  ],
  hyperlinks: [],
  pageLayout: {
    orientation: "landscape",
    paperSize: 9,
    fitToWidth: 1,
    fitToHeight: 0,
    printArea: [{ top: 0, left: 0, bottom: 9, right: 3 }],
    titleRows: { from: 0, to: 1 },
    headersFooters: {
      default: {
        leftHeader: "REF-R",
        centerHeader: "",
        rightHeader: "",
        leftFooter: "",
        centerFooter: "&P",
        rightFooter: "",
      },
    },
  },
  protection: { options: { allowSort: true }, selectionMode: "unlocked", password: { password: "83AF" } },
};

const CONTENTS: WorkbookContents = {
  sheets: [
    SHEET,
    {
      ...SHEET,
      name: "Hidden",
      visibility: "veryHidden",
      notes: [],
      comments: [],
      pageLayout: {},
    },
  ],
  activeSheet: 0,
  styles: [{}],
  names: [],
  properties: {
    title: "Review",
    created: "2024-01-31T10:00:00Z",
    custom: [{ key: "Reference", value: "R" }],
  },
  customXml: [{ id: "{2D0C5A8E-6B0F-4E5B-9B7C-1F2A3B4C5D6E}", xml: "<a/>" }],
  settings: { review: { regions: 6 } },
  protection: { lockStructure: "1" },
  warnings: [],
};

it("what stands beside the cells comes back as it was", () => {
  const book = openInUniver(createUniverInNode(), structuredClone(CONTENTS));
  const dumped = contentsOf(book);
  book.close();
  expect(dumped).toMatchObject(CONTENTS);
});

it("notes and comments go where their cells go, and away with them", async () => {
  const { Excel, book, close } = await openBook(structuredClone({ ...CONTENTS, sheets: [SHEET] }));
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    sheet.protection.unprotect("password");
    sheet.getRange("1:1").insert("Down");
    sheet.getRange("6:6").delete("Up");
    await context.sync();
  });
  const [sheet] = contentsOf(book).sheets;
  close();
  expect(sheet?.notes.map(({ row, column, author }) => [row, column, author])).toEqual([[2, 0, "Reviewer"]]);
  expect(sheet?.comments.map(({ row, column }) => [row, column])).toEqual([[4, 1]]);
});

it("a copied sheet has notes and comments of its own", async () => {
  const { Excel, book, close } = await openBook(
    structuredClone({ ...CONTENTS, sheets: [SHEET], protection: {} }),
  );
  book.protection = null;
  await Excel.run(async (context) => {
    context.workbook.worksheets.getFirst().protection.unprotect("password");
    context.workbook.worksheets.getFirst().copy("End");
    context.workbook.worksheets.getFirst().comments.getItemAt(0).delete();
    await context.sync();
  });
  const sheets = contentsOf(book).sheets;
  close();
  expect(sheets.map((sheet) => [sheet.name, sheet.notes.length, sheet.comments.length])).toEqual([
    ["What happened", 2, 0],
    ["What happened (2)", 2, 1],
  ]);
});
