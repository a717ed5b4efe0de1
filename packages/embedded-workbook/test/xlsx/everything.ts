import type { CellContents } from "../../src/engine/contents";
import type { SheetContents, WorkbookContents } from "../../src/engine/workbookContents";

/** A sheet with nothing on it. */
export function emptySheet(name: string): SheetContents {
  return {
    name,
    visibility: "visible",
    showGridlines: true,
    showHeadings: true,
    cells: new Map(),
    rows: new Map(),
    columns: [],
    merges: [],
    tables: [],
    conditionalFormats: [],
    dataValidations: [],
    notes: [],
    comments: [],
    charts: [],
    hyperlinks: [],
    pageLayout: {},
  };
}

/** A workbook of those sheets. */
export function workbookOf(...sheets: SheetContents[]): WorkbookContents {
  return {
    sheets,
    activeSheet: 0,
    styles: [],
    names: [],
    properties: { custom: [] },
    customXml: [],
    settings: {},
    warnings: [],
  };
}

/** Rows of values from A1 on; what is no plain value is a cell. */
export function cellsOf(
  rows: readonly (readonly (string | number | boolean | null | CellContents)[])[],
): SheetContents["cells"] {
  const cells: SheetContents["cells"] = new Map();
  rows.forEach((row, index) => {
    const written = new Map<number, CellContents>();
    row.forEach((value, column) => {
      if (value !== null) written.set(column, typeof value === "object" ? value : { value });
    });
    if (written.size > 0) cells.set(index, written);
  });
  return cells;
}

const area = (top: number, left: number, bottom: number, right: number) => ({ top, left, bottom, right });

/** A workbook that has something of everything that the contents can hold. */
export function everything(): WorkbookContents {
  const register: SheetContents = {
    ...emptySheet("Team's register"),
    tabColour: "#1F77B4",
    showGridlines: false,
    showHeadings: false,
    zoom: 85,
    frozen: { rows: 1, columns: 2 },
    cells: cellsOf([
      [
        { value: "Ref", style: 0 },
        { value: "Date", style: 0 },
        { value: "What\nhappened", style: 0 },
        { value: "Days", style: 0 },
      ],
      [
        "R1",
        { value: 44678, style: 1 },
        { value: "- mum called\r\n_x0041_ \u0002", style: 2, quotePrefix: true },
        { value: 3, formula: "=NETWORKDAYS.INTL(T_1[[#This Row],[Date]],44680)" },
      ],
      [
        "R2",
        { value: 44679.5, style: 3 },
        { value: "  =1+1 ", style: 2 },
        { value: 2, formula: "=NETWORKDAYS.INTL(T_1[[#This Row],[Date]],44680)" },
      ],
      ["Total", null, null, { value: 5, formula: "=SUBTOTAL(109,T_1[Days])" }],
      [
        { value: true },
        { value: false, formula: "=1>2" },
        { value: "#N/A", error: "#N/A" },
        { value: "#DIV/0!", error: "#DIV/0!", formula: "=1/0" },
        {
          value: "one two",
          runs: [{ text: "one ", font: { bold: true, colour: "#FF0000" } }, { text: "two" }],
        },
        { value: "a, b", formula: '=TEXTJOIN(", ",TRUE,{"a","b"})' },
        { value: 0.1, style: 4 },
        { value: null, style: 4 },
      ],
      [
        { value: 7, formula: "=SUM(D2:D3*{1;2})", arrayFormula: area(5, 0, 5, 0) },
        { value: 7, formula: "=LET(x,3,x+4)" },
        { value: "", formula: '=""' },
        { value: 1e21 },
        { value: -0.000001 },
      ],
    ]),
    rows: new Map([
      [0, { height: 30, customHeight: true, style: 0 }],
      [1, { height: 45 }],
      [7, { hidden: true }],
      [8, { outlineLevel: 1 }],
    ]),
    columns: [
      { from: 0, to: 0, width: 50 },
      { from: 1, to: 2, width: 120, style: 2 },
      { from: 5, to: 6, hidden: true, width: 64 },
      { from: 8, to: 8, style: 1 },
    ],
    defaultRowHeight: 18,
    defaultColumnWidth: 80,
    merges: [area(8, 0, 9, 1)],
    tables: [
      {
        name: "T_1",
        area: area(0, 0, 3, 3),
        showHeaders: true,
        showTotals: true,
        columns: [
          { name: "Ref", totalsLabel: "Total" },
          { name: "Date" },
          { name: "What\nhappened" },
          {
            name: "Days",
            calculatedFormula: "=NETWORKDAYS.INTL(T_1[[#This Row],[Date]],44680)",
            totalsFunction: "sum",
          },
        ],
        style: "TableStyleMedium2",
        showBandedRows: true,
        showBandedColumns: false,
        highlightFirstColumn: true,
        highlightLastColumn: false,
        showFilterButton: true,
        filter: {
          area: area(0, 0, 2, 3),
          columns: [{ column: 0, criteria: { kind: "values", values: ["R1", "R2"], blanks: true } }],
        },
      },
    ],
    conditionalFormats: [
      {
        areas: [area(1, 0, 2, 3)],
        priority: 0,
        stopIfTrue: true,
        rule: { kind: "custom", formula: '=$A2="R1"' },
        format: {
          font: { bold: true, italic: false, colour: "#9C0006" },
          fill: "#FFC7CE",
          borders: { top: { line: "thin", colour: "#000000" } },
          numberFormat: "0.000",
        },
      },
      {
        areas: [area(1, 3, 2, 3), area(5, 0, 5, 0)],
        priority: 1,
        stopIfTrue: false,
        rule: { kind: "cellValue", operator: "between", formula1: "=1", formula2: "=2" },
        format: { fill: "#C6EFCE" },
      },
      {
        areas: [area(1, 2, 2, 2)],
        priority: 2,
        stopIfTrue: false,
        rule: { kind: "text", operator: "contains", text: 'mum "M" & dad' },
        format: { font: { underline: "single", strikethrough: true } },
      },
    ],
    dataValidations: [
      {
        areas: [area(1, 0, 2, 0)],
        type: "list",
        formula1: '"R1,R2,R & R"',
        ignoreBlanks: true,
        inCellDropDown: true,
        prompt: { show: true, title: "Reference", message: "Choose one\nof the list" },
        alert: { show: true, style: "warning", title: "Not in the list", message: "Is that right?" },
      },
      {
        areas: [area(1, 1, 2, 1)],
        type: "date",
        operator: "greaterThanOrEqual",
        formula1: "44197",
        ignoreBlanks: false,
        inCellDropDown: true,
      },
      {
        areas: [area(1, 3, 2, 3)],
        type: "custom",
        formula1: "LEN(D2)<10",
        ignoreBlanks: true,
        inCellDropDown: true,
        alert: { show: true, style: "stop", title: "", message: "" },
      },
    ],
    notes: [
      { row: 1, column: 0, author: "A. Reviewer", text: "First line\nsecond <line>", visible: true },
      { row: 2, column: 3, author: "", text: " blank ", visible: false },
    ],
    comments: [
      {
        id: "{0F1E2D3C-4B5A-6978-8796-A5B4C3D2E1F0}",
        row: 4,
        column: 4,
        author: "B. Author",
        text: "Is this date right?",
        created: "2023-11-06T09:00:00.00Z",
        resolved: true,
        replies: [
          {
            id: "{1F1E2D3C-4B5A-6978-8796-A5B4C3D2E1F1}",
            author: "C. Author",
            text: "Yes & no",
            created: "2023-11-06T10:00:00.00Z",
          },
        ],
      },
    ],
    hyperlinks: [
      { area: area(1, 2, 1, 2), address: "https://example.org/?a=1&b=2", screenTip: "The source" },
      { area: area(2, 2, 2, 2), reference: "'Hidden one'!A1" },
    ],
    pageLayout: {
      orientation: "landscape",
      paperSize: 8,
      fitToWidth: 1,
      fitToHeight: 0,
      margins: { left: 0.25, right: 0.25, top: 0.5, bottom: 0.5, header: 0.3, footer: 0.3 },
      printArea: [area(0, 0, 3, 3), area(8, 0, 9, 1)],
      titleRows: { from: 0, to: 0 },
      titleColumns: { from: 0, to: 1 },
      headersFooters: {
        default: {
          leftHeader: "REF-R",
          centerHeader: '&"Arial,Bold"OFFICIAL-SENSITIVE',
          rightHeader: "&D",
          leftFooter: "",
          centerFooter: "Page &P of &N",
          rightFooter: "A && B",
        },
      },
      centerHorizontally: true,
      printGridlines: true,
      printHeadings: true,
      blackAndWhite: true,
      draftMode: true,
      printOrder: "overThenDown",
      printComments: "endSheet",
      firstPageNumber: 3,
      rowBreaks: [4],
      columnBreaks: [2, 5],
    },
    customProperties: [
      { key: "Agency", value: "Health & care\n„Ü“" },
      { key: "Empty", value: "" },
    ],
    protection: {
      options: { allowAutoFilter: true, allowFormatCells: true, allowEditObjects: true },
      selectionMode: "unlocked",
      password: { algorithmName: "SHA-512", hashValue: "abc=", saltValue: "def=", spinCount: "100000" },
    },
  };
  const filtered: SheetContents = {
    ...emptySheet("Hidden one"),
    visibility: "hidden",
    cells: cellsOf([
      ["Name", "Age"],
      ["x", 1],
      ["y", 2],
    ]),
    autoFilter: {
      area: area(0, 0, 2, 1),
      columns: [
        { column: 0, criteria: { kind: "custom", first: "=x*", second: "<>y", and: true } },
        { column: 1, criteria: { kind: "top", count: 5, percent: false, bottom: true } },
      ],
    },
  };
  return {
    ...workbookOf(register, filtered, { ...emptySheet("Kept away"), visibility: "veryHidden" }),
    styles: [
      {
        font: { name: "Arial", size: 12, bold: true, italic: true, underline: "double", colour: "#FFFFFF" },
        fill: "#1F4E78",
        borders: { bottom: { line: "medium", colour: "#FF0000" }, left: { line: "hair" } },
        alignment: { horizontal: "center", vertical: "center", wrapText: true },
        named: "Heading1",
      },
      { numberFormat: "dd/mm/yyyy", named: "Day of <review>" },
      { numberFormat: "@", alignment: { vertical: "top", wrapText: true, indent: 1, rotation: -45 } },
      { numberFormat: "m/d/yyyy h:mm", unlocked: true },
      { numberFormat: "0.0%", formulaHidden: true, font: { strikethrough: true, vertical: "superscript" } },
    ],
    namedStyles: [
      {
        name: "Heading1",
        builtIn: true,
        style: { font: { size: 15, bold: true }, borders: { bottom: { line: "thick", colour: "#5B9BD5" } } },
        includes: {
          alignment: false,
          border: true,
          font: true,
          number: false,
          patterns: false,
          protection: false,
        },
      },
      {
        name: "Day of <review>",
        builtIn: false,
        style: { numberFormat: "dd/mm/yyyy", unlocked: true, alignment: { horizontal: "left" } },
        includes: {
          alignment: true,
          border: true,
          font: true,
          number: true,
          patterns: true,
          protection: true,
        },
      },
    ],
    names: [
      { name: "FirstDate", formula: "='Team''s register'!$B$2", visible: true, comment: "The first" },
      { name: "Age", formula: "='Hidden one'!$B$2:$B$3", sheet: "Hidden one", visible: false },
      { name: "Limit", formula: "=XLOOKUP(1,{1,2},{3,4})", visible: true },
    ],
    properties: {
      title: "Register R",
      subject: "REF & more",
      author: "A. Reviewer",
      keywords: "one; two",
      comments: "Draft",
      category: "Review",
      manager: "M. Anager",
      company: "Partnership",
      lastAuthor: "B. Author",
      created: "2023-11-06T09:00:00Z",
      revisionNumber: 4,
      custom: [
        { key: "Reference", value: "REF-R" },
        { key: "Version", value: 3 },
        { key: "Share", value: 0.5 },
        { key: "Agreed", value: true },
        { key: "Agreed on", value: "2023-11-06T00:00:00Z", isDate: true },
      ],
    },
    customXml: [
      {
        id: "{A1B2C3D4-0000-4000-8000-000000000001}",
        xml: '<review xmlns="urn:example"><a>é &amp; ü</a></review>',
      },
    ],
    bindings: [
      { id: "dates", type: "Range", sheet: "Team's register", area: area(1, 1, 2, 1) },
      { id: "gone <1>", type: "Text", sheet: "Hidden one", area: null },
    ],
    settings: { "review.version": 2, list: ["<a>", "\u2028", { deep: null }] },
    protection: { lockStructure: "1" },
  };
}
