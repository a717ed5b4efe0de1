import type { SheetContents, WorkbookContents } from "../../src/engine/workbookContents";
import { readXlsx } from "../../src/xlsx";
import { type Handmade, handmade } from "./handmade";

async function sheetOf(wanted: Handmade): Promise<SheetContents> {
  const sheet = (await readXlsx(handmade(wanted))).sheets[0];
  if (!sheet) throw new Error("There is no sheet.");
  return sheet;
}

/** The first row's cells, from cells written by hand. */
async function cells(xml: string, more: Handmade = {}) {
  const sheet = await sheetOf({ ...more, sheet: `<sheetData><row r="1">${xml}</row></sheetData>` });
  return [...(sheet.cells.get(0)?.values() ?? [])];
}

async function warningsOf(wanted: Handmade): Promise<string[]> {
  return (await readXlsx(handmade(wanted))).warnings;
}

const styleOf = (contents: WorkbookContents) => {
  const style = contents.sheets[0]?.cells.get(0)?.get(0)?.style;
  return style === undefined ? undefined : contents.styles[style];
};

it.each([
  ['<c r="A1"><v>1.5</v></c>', 1.5],
  ['<c r="A1" t="n"><v>1E3</v></c>', 1000],
  ['<c r="A1" t="b"><v>1</v></c>', true],
  ['<c r="A1" t="str"><f>A2</f><v> x </v></c>', " x "],
  ['<c r="A1" t="inlineStr"><is><t xml:space="preserve"> a </t></is></c>', " a "],
  [
    '<c r="A1" t="inlineStr"><is><r><t>a</t></r><r><t>b</t></r><rPh sb="0" eb="1"><t>no</t></rPh></is></c>',
    "ab",
  ],
  ['<c r="A1" t="inlineStr"><is><t>a_x000D_\nb _x005F_x000D_</t></is></c>', "a\r\nb _x000D_"],
  ['<c r="A1" t="d"><v>2022-04-27T12:00:00Z</v></c>', 44678.5],
  ['<c r="A1" t="d"><v>1900-02-28</v></c>', 59],
  ['<c r="A1" t="d"><v>18:00</v></c>', 0.75],
  ["<c><v>7</v></c>", 7],
  ['<x:c xmlns:x="urn:any" r="A1"><x:v>8</x:v></x:c>', 8],
])("%s holds %p", async (xml, value) => {
  expect((await cells(xml))[0]?.value).toBe(value);
});

it("reads an error with its kind", async () => {
  expect(await cells('<c r="A1" t="e"><v>#REF!</v></c>')).toEqual([{ value: "#REF!", error: "#REF!" }]);
});

it.each([
  ["[1]Sheet1!A5", undefined],
  ["'[1]Sheet one'!$A$5*2", undefined],
  ["SUM(B2,[12]Log!A1:A9)", undefined],
  ["[1]!Deadline", undefined],
  ['"[1]Sheet1!A5"', '="[1]Sheet1!A5"'],
  ["Log[1]+Sheet2!A5", "=Log[1]+Sheet2!A5"],
])(
  "keeps the value of a formula that refers to another workbook, and no formula: %s",
  async (words, formula) => {
    const [cell] = await cells(`<c r="A1"><f>${words}</f><v>43536</v></c>`);
    expect([cell?.value, cell?.formula]).toEqual([43536, formula]);
  },
);

const mergedSheet = (cell: string, areas: string[]) => ({
  sheet:
    `<sheetData><row r="1"><c r="A1"><v>1</v></c></row><row r="3"><c r="${cell}"><v>2</v></c></row></sheetData>` +
    `<mergeCells>${areas.map((area) => `<mergeCell ref="${area}"/>`).join("")}</mergeCells>`,
});

it("keeps merged areas as they are, and one that fills the sheet as far as there are cells", async () => {
  expect((await sheetOf(mergedSheet("D3", ["B1:F9"]))).merges).toEqual([
    { top: 0, left: 1, bottom: 8, right: 5 },
  ]);
  const file = mergedSheet("D3", ["B1:XFD2", "A4:XFD1048576", "A3:XFD3"]);
  expect((await sheetOf(file)).merges).toEqual([
    { top: 0, left: 1, bottom: 1, right: 3 },
    { top: 2, left: 0, bottom: 2, right: 3 },
  ]);
  expect(await warningsOf(file)).toEqual([
    expect.stringMatching(/Merged areas that reach far beyond the cells/),
  ]);
});

it("expands shared formulas to what each cell means", async () => {
  const sheet = await sheetOf({
    sheet:
      '<sheetData><row r="2"><c r="B2"><f t="shared" ref="B2:C4" si="0">A1+$A$1+SUM(A$1:$B3)+Log10(1)+\'A1\'!A1+"A1"</f></c>' +
      '<c r="C2"><f t="shared" si="0"/></c></row><row r="4"><c r="B4"><f t="shared" si="0"/></c></row></sheetData>',
  });
  expect(sheet.cells.get(1)?.get(2)?.formula).toBe(`=B1+$A$1+SUM(B$1:$B3)+Log10(1)+'A1'!B1+"A1"`);
  expect(sheet.cells.get(3)?.get(1)?.formula).toBe(`=A3+$A$1+SUM(A$1:$B5)+Log10(1)+'A1'!A3+"A1"`);
});

it.each([
  ["_xlfn.XLOOKUP(1,A:A,B:B)", "=XLOOKUP(1,A:A,B:B)"],
  ["_xlfn._xlws.FILTER(A1:A3,B1:B3)", "=FILTER(A1:A3,B1:B3)"],
  ["_xlfn.LET(_xlpm.x,1,_xlpm.x)", "=LET(x,1,x)"],
  ["SUM(_xlfn.ANCHORARRAY(A1))", "=SUM(A1#)"],
  ['"_xlfn.IFS"', '="_xlfn.IFS"'],
  ["T[[#This Row],[A'#b]]", "=T[[#This Row],[A'#b]]"],
])("reads the formula %s as %s", async (written, typed) => {
  expect((await cells(`<c r="A1"><f>${written}</f></c>`))[0]?.formula).toBe(typed);
});

describe("colours", () => {
  const fill = (colour: string) => ({
    sheet: '<sheetData><row r="1"><c r="A1" s="1"/></row></sheetData>',
    styles:
      `<fills><fill/><fill/><fill><patternFill patternType="solid"><fgColor ${colour}/></patternFill></fill></fills>` +
      '<cellXfs><xf/><xf fillId="2"/></cellXfs>',
  });
  it.each([
    ['rgb="FF12abCD"', "#12ABCD"],
    ['rgb="12abCD"', "#12ABCD"],
    ['indexed="10"', "#FF0000"],
    ['theme="4"', "#4472C4"],
    // What Excel shows for "Blue, Accent 1, Lighter 80%", "White, Background 1, Darker 15%" and "Text 2, Darker 25%".
    ['theme="4" tint="0.79998168889431442"', "#DAE3F3"],
    ['theme="0" tint="-0.14999847407452621"', "#D9D9D9"],
    ['theme="3" tint="-0.249977111117893"', "#333F50"],
  ])("%s is %s", async (written, colour) => {
    const shown = styleOf(await readXlsx(handmade(fill(written))))?.fill ?? "";
    // Excel rounds in its own way; a step of 1 in 255 is not to be seen.
    const parts = (hex: string) => [1, 3, 5].map((at) => parseInt(hex.slice(at, at + 2), 16));
    parts(shown).forEach((part, index) => {
      expect(Math.abs(part - (parts(colour)[index] ?? -9))).toBeLessThanOrEqual(1);
    });
  });
});

describe("a workbook with the 1904 date system", () => {
  const formats =
    '<numFmts><numFmt numFmtId="164" formatCode="dd/mm/yyyy"/><numFmt numFmtId="165" formatCode="[h]:mm"/>' +
    '<numFmt numFmtId="166" formatCode="&quot;day &quot;0"/><numFmt numFmtId="167" formatCode="mmmm"/></numFmts>' +
    '<cellXfs><xf/><xf numFmtId="164"/><xf numFmtId="165"/><xf numFmtId="166"/><xf numFmtId="167"/><xf numFmtId="14"/></cellXfs>';
  const workbook = { before: '<workbookPr date1904="1"/>', styles: formats };

  it.each([
    ["a date", '<c r="A1" s="1"><v>43216</v></c>', 44678],
    ["the date of a formula", '<c r="A1" s="1"><f>B1</f><v>43216</v></c>', 44678],
    ["a date of a built-in format", '<c r="A1" s="5"><v>43216</v></c>', 44678],
    ["a month", '<c r="A1" s="4"><v>43216</v></c>', 44678],
    ["a length of time", '<c r="A1" s="2"><v>1.5</v></c>', 1.5],
    ["a number with the letter d in quotes", '<c r="A1" s="3"><v>43216</v></c>', 43216],
    ["a bare number", '<c r="A1"><v>43216</v></c>', 43216],
    ["an ISO date", '<c r="A1" s="1" t="d"><v>2022-04-27</v></c>', 44678],
  ])("%s", async (_, xml, value) => {
    expect((await cells(xml, workbook))[0]?.value).toBe(value);
  });

  it("is named, with the numbers that may be dates", async () => {
    const warnings = await warningsOf({
      ...workbook,
      sheet: '<sheetData><row r="1"><c r="A1"><v>43216</v></c><c r="B1"><v>2014</v></c></row></sheetData>',
    });
    expect(warnings).toEqual([
      expect.stringContaining("1 January 1904"),
      expect.stringMatching(/^Sheet “Sheet1”: A1: a number that is not shown as a date/),
    ]);
  });

  it("shifts the dates in data validation", async () => {
    const sheet = await sheetOf({
      ...workbook,
      sheet:
        '<sheetData/><dataValidations count="1"><dataValidation type="date" sqref="A1"><formula1>100</formula1>' +
        "<formula2>TODAY()</formula2></dataValidation></dataValidations>",
    });
    expect(sheet.dataValidations[0]).toMatchObject({ formula1: "1562", formula2: "TODAY()" });
  });
});

it("reads rules and lists from the extensions of newer versions", async () => {
  const sheet = await sheetOf({
    sheet:
      '<sheetData/><extLst><ext><x14:conditionalFormattings><x14:conditionalFormatting><x14:cfRule type="expression" priority="1">' +
      '<xm:f>Other!$A$1=1</xm:f><x14:dxf><fill><patternFill><bgColor rgb="FFFF0000"/></patternFill></fill></x14:dxf></x14:cfRule>' +
      "<xm:sqref>A1:B2</xm:sqref></x14:conditionalFormatting></x14:conditionalFormattings></ext><ext><x14:dataValidations>" +
      '<x14:dataValidation type="list" allowBlank="1"><x14:formula1><xm:f>Other!$A$1:$A$3</xm:f></x14:formula1><xm:sqref>C1</xm:sqref>' +
      "</x14:dataValidation></x14:dataValidations></ext></extLst>",
  });
  expect(sheet.conditionalFormats).toMatchObject([
    { rule: { kind: "custom", formula: "=Other!$A$1=1" }, format: { fill: "#FF0000" } },
  ]);
  expect(sheet.dataValidations).toMatchObject([{ type: "list", formula1: "Other!$A$1:$A$3" }]);
});

it("reads the strict form of the format", async () => {
  const bytes = handmade({
    parts: {
      "_rels/.rels":
        '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" ' +
        'Type="http://purl.oclc.org/ooxml/officeDocument/relationships/officeDocument" Target="xl/workbook.xml"/></Relationships>',
      "xl/worksheets/sheet1.xml":
        '<worksheet xmlns="http://purl.oclc.org/ooxml/spreadsheetml/main"><sheetData><row r="1"><c r="A1"><v>4</v></c></row></sheetData></worksheet>',
    },
  });
  expect((await readXlsx(bytes)).sheets[0]?.cells.get(0)?.get(0)?.value).toBe(4);
});

const drawing = '<drawing xmlns="urn:d" xmlns:a="urn:a">';
it.each<[string, Handmade, RegExp]>([
  [
    "macros",
    {
      workbookLinks: [["rId9", "http://schemas.microsoft.com/office/2006/relationships/vbaProject", "v.bin"]],
    },
    /macros/,
  ],
  ["links to other workbooks", { workbookLinks: [["rId9", "externalLink", "e.xml"]] }, /other workbooks/],
  ["a pivot table", { sheetLinks: [["rId9", "pivotTable", "../pivot.xml"]] }, /“Sheet1” had a pivot table/],
  [
    "a background picture",
    { sheetLinks: [["rId9", "image", "../a.png"]] },
    /“Sheet1” had a background picture/,
  ],
  [
    "sparklines",
    { sheet: "<sheetData/><extLst><ext><x14:sparkline/></ext></extLst>" },
    /“Sheet1” had sparklines/,
  ],
  [
    "a colour scale without its colours",
    {
      sheet:
        '<sheetData/><conditionalFormatting sqref="A1"><cfRule type="colorScale" priority="1"/></conditionalFormatting>',
    },
    /“Sheet1”: A conditional format of the kind “colorScale” is not kept/,
  ],
  ["scenarios", { sheet: "<sheetData/><scenarios/>" }, /scenarios/],
  [
    "a linked data type",
    { sheet: '<sheetData><row r="1"><c r="A1" vm="1" t="e"><v>#VALUE!</v></c></row></sheetData>' },
    /linked data type/,
  ],
  [
    "a chart",
    {
      sheetLinks: [["rId1", "drawing", "../drawings/d.xml"]],
      parts: {
        "xl/drawings/d.xml": `${drawing}</drawing>`,
        "xl/drawings/_rels/d.xml.rels":
          '<Relationships><Relationship Id="rId1" Type="x/chart" Target="c.xml"/></Relationships>',
      },
    },
    /“Sheet1” had a chart/,
  ],
  [
    "the words of a text box",
    {
      sheetLinks: [["rId1", "drawing", "../drawings/d.xml"]],
      parts: { "xl/drawings/d.xml": `${drawing}<sp><a:t>Mum said so</a:t></sp></drawing>` },
    },
    /a text box that said “Mum said so”/,
  ],
  [
    "a pattern",
    {
      sheet: '<sheetData><row r="1"><c r="A1" s="1"/></row></sheetData>',
      styles:
        '<fills><fill/><fill/><fill><patternFill patternType="darkUp"><fgColor rgb="FF000000"/></patternFill></fill></fills><cellXfs><xf/><xf fillId="2"/></cellXfs>',
    },
    /pattern/,
  ],
])("names %s, which it does not keep", async (_, wanted, words) => {
  expect(await warningsOf(wanted)).toEqual([expect.stringMatching(words)]);
});
