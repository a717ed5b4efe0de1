import { contentsOf } from "../src/engine/dump";
import { openBook } from "../src/engine/openBook";
import type { CellContents } from "../src/engine/contents";
import type { SheetContents, WorkbookContents } from "../src/engine/workbookContents";
import { createUniverInNode } from "../src/engine/univerInNode";

function cells(rows: readonly (string | number)[][]): SheetContents["cells"] {
  return new Map(
    rows.map((row, index) => [
      index,
      new Map(
        row.map((value, column): [number, CellContents] => [
          column,
          typeof value === "string" && value.startsWith("=") ? { value: null, formula: value } : { value },
        ]),
      ),
    ]),
  );
}

/** Everything of the features that stand on cells, each field set to something else than its default. */
const SHEET: SheetContents = {
  name: "Data",
  visibility: "visible",
  showGridlines: true,
  showHeadings: true,
  cells: cells([
    ["Region", "Date (dd/mm)", "Twice"],
    ["Police", 1, "=Returns[[#This Row],[Date (dd/mm)]]*2"],
    ["Health", 2, "=Returns[[#This Row],[Date (dd/mm)]]*2"],
    ["Total", "=SUBTOTAL(109,Returns[[Date (dd/mm)]])", "x"],
  ]),
  rows: new Map([[2, { hidden: true }]]),
  columns: [],
  merges: [],
  tables: [
    {
      name: "Returns",
      area: { top: 0, left: 0, bottom: 3, right: 2 },
      showHeaders: true,
      showTotals: true,
      columns: [
        { name: "Region", totalsLabel: "Total" },
        { name: "Date (dd/mm)", totalsFunction: "sum" },
        {
          name: "Twice",
          calculatedFormula: "=Returns[[#This Row],[Date (dd/mm)]]*2",
          totalsFunction: "custom",
          totalsFormula: '="x"',
        },
      ],
      style: "A style of our own",
      showBandedRows: false,
      showBandedColumns: true,
      highlightFirstColumn: true,
      highlightLastColumn: true,
      showFilterButton: true,
      filter: {
        area: { top: 0, left: 0, bottom: 2, right: 2 },
        columns: [{ column: 0, criteria: { kind: "values", values: ["Police"], blanks: true } }],
      },
    },
    {
      name: "Bare",
      area: { top: 0, left: 5, bottom: 1, right: 5 },
      showHeaders: false,
      showTotals: false,
      columns: [{ name: "Column1" }],
      showBandedRows: true,
      showBandedColumns: false,
      highlightFirstColumn: false,
      highlightLastColumn: false,
      showFilterButton: false,
    },
  ],
  autoFilter: {
    area: { top: 10, left: 0, bottom: 20, right: 4 },
    columns: [
      { column: 0, criteria: { kind: "custom", first: ">=1", second: "<5", and: true } },
      { column: 1, criteria: { kind: "top", count: 10, percent: true, bottom: true } },
      { column: 2, criteria: { kind: "dynamic", rule: "lastMonth" } },
      { column: 3, criteria: { kind: "colour", colour: "#FF0000", font: true } },
    ],
  },
  conditionalFormats: [
    {
      areas: [
        { top: 1, left: 0, bottom: 2, right: 2 },
        { top: 11, left: 0, bottom: 20, right: 2 },
      ],
      priority: 0,
      stopIfTrue: true,
      rule: { kind: "custom", formula: '=$A2="Police"' },
      format: {
        font: { bold: true, italic: true, underline: "double", strikethrough: true, colour: "#112233" },
        fill: "#FFEEDD",
        borders: { top: { line: "dashed", colour: "#FF0000" }, left: { line: "thin" } },
        numberFormat: "0.0",
      },
    },
    {
      areas: [{ top: 1, left: 1, bottom: 2, right: 1 }],
      priority: 1,
      stopIfTrue: false,
      rule: { kind: "cellValue", operator: "notBetween", formula1: "=1", formula2: "=$F$1" },
      format: { fill: "#00FF00" },
    },
    {
      areas: [{ top: 1, left: 0, bottom: 2, right: 0 }],
      priority: 2,
      stopIfTrue: false,
      rule: { kind: "text", operator: "endsWith", text: "ice" },
      format: {},
    },
  ],
  dataValidations: [
    {
      areas: [
        { top: 1, left: 0, bottom: 2, right: 0 },
        { top: 30, left: 0, bottom: 40, right: 0 },
      ],
      type: "list",
      formula1: '"Police,""The"" GP"',
      ignoreBlanks: false,
      inCellDropDown: false,
      prompt: { show: true, title: "Region", message: "Choose one." },
      alert: { show: false, style: "information", title: "Region", message: "Not one of them." },
    },
    {
      areas: [{ top: 1, left: 1, bottom: 2, right: 1 }],
      type: "date",
      operator: "between",
      formula1: "44197",
      formula2: "$F$1",
      ignoreBlanks: true,
      inCellDropDown: true,
    },
    {
      areas: [{ top: 1, left: 2, bottom: 2, right: 2 }],
      type: "time",
      operator: "lessThan",
      formula1: "0.5",
      ignoreBlanks: true,
      inCellDropDown: true,
    },
  ],
  notes: [],
  comments: [],
  charts: [],
  hyperlinks: [],
  pageLayout: {},
};

const BOOK: WorkbookContents = {
  sheets: [SHEET],
  activeSheet: 0,
  styles: [],
  names: [
    { name: "Period", formula: "=Data!$B$2:$B$3", visible: true, comment: "of the review" },
    { name: "Hidden", formula: '="x"', visible: false },
    { name: "Period", formula: "=1", sheet: "Data", visible: true },
    { name: "Dates", formula: "=Returns[[Date (dd/mm)]]", visible: true },
  ],
  properties: { custom: [] },
  customXml: [],
  settings: {},
  warnings: [],
};

async function throughBook(contents: WorkbookContents): Promise<WorkbookContents> {
  const book = openBook(createUniverInNode(), structuredClone(contents));
  await book.settled();
  const dumped = contentsOf(book);
  book.close();
  return dumped;
}

describe("a workbook that is opened and written again", () => {
  it.each(["tables", "autoFilter", "conditionalFormats", "dataValidations"] as const)(
    "keeps everything of its %s",
    async (feature) => {
      const once = await throughBook(BOOK);
      const twice = await throughBook(once);
      expect(once.sheets[0]?.[feature]).toEqual(SHEET[feature]);
      expect(twice.sheets[0]?.[feature]).toEqual(SHEET[feature]);
    },
  );

  it("keeps everything of its names", async () => {
    const { names } = await throughBook(BOOK);
    expect(names).toEqual(BOOK.names);
  });

  it("keeps its structured formulas as they were, and calculates them", async () => {
    const { sheets } = await throughBook(BOOK);
    const rows = sheets[0]?.cells;
    expect(rows?.get(1)?.get(2)).toMatchObject({
      formula: "=Returns[[#This Row],[Date (dd/mm)]]*2",
      value: 2,
    });
    expect(rows?.get(3)?.get(1)).toMatchObject({ formula: "=SUBTOTAL(109,Returns[[Date (dd/mm)]])" });
  });

  it("keeps the rows hidden that its filters hide", async () => {
    const { sheets } = await throughBook(BOOK);
    expect(sheets[0]?.rows.get(2)?.hidden).toBe(true);
  });
});
