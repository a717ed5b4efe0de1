import { strToU8, zipSync } from "fflate";
import { docx } from "../../docx";
import { lookInto } from "../../../src/jobs/returns/returnFile";

const zip = (parts: Record<string, string>): Uint8Array =>
  zipSync(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)])));

const relationship = (id: string, type: string, target: string): string =>
  `<Relationship Id="${id}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${type}" Target="${target}"/>`;

/** The beginning of a file of the old kind, with the name of a stream in it. */
const compound = (stream: string): Uint8Array =>
  new Uint8Array([
    ...[0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1],
    ...[...stream].flatMap((letter) => [letter.charCodeAt(0), 0]),
  ]);

describe("a look into a workbook", () => {
  it("counts the pictures on each sheet, wherever the parts say they are, and skips chart sheets", () => {
    const file = zip({
      "xl/workbook.xml":
        '<workbook><sheets><sheet name="Chart1" sheetId="9" r:id="rId9"/><sheet name="A &amp; B" sheetId="1" r:id="rId1"/>' +
        '<sheet name="Lists" sheetId="2" state="hidden" r:id="rId2"/></sheets></workbook>',
      "xl/_rels/workbook.xml.rels": `<Relationships>${relationship("rId1", "worksheet", "/xl/worksheets/sheet1.xml")}${relationship("rId2", "worksheet", "worksheets/sheet2.xml")}${relationship("rId9", "chartsheet", "chartsheets/sheet1.xml")}</Relationships>`,
      "xl/worksheets/_rels/sheet1.xml.rels": `<Relationships>${relationship("rId1", "drawing", "../drawings/drawing1.xml")}</Relationships>`,
      "xl/drawings/drawing1.xml":
        "<xdr:wsDr><xdr:pic><a/></xdr:pic><xdr:sp/><xdr:pic><a/></xdr:pic></xdr:wsDr>",
    });
    expect(lookInto("return.xlsx", file)).toEqual({
      kind: "xlsx",
      system1904: false,
      macros: false,
      sheets: [
        { name: "A & B", hidden: false, pictures: 2 },
        { name: "Lists", hidden: true, pictures: 0 },
      ],
    });
  });

  it.each([
    ["vbaProject", true],
    ["theme", false],
  ])("knows macros by the workbook's relationship: %s, %s", (type, macros) => {
    const file = zip({
      "xl/workbook.xml": '<workbook><sheets><sheet name="A" sheetId="1" r:id="rId1"/></sheets></workbook>',
      "xl/_rels/workbook.xml.rels": `<Relationships>${relationship("rId1", "worksheet", "worksheets/sheet1.xml")}${relationship("rId2", type, "part2.bin")}</Relationships>`,
    });
    expect(lookInto("return.xlsm", file)).toMatchObject({ macros });
  });

  it.each([
    ["as Word names its parts", docx({ body: "" })],
    ["of a program that leaves the names of parts to Word", zip({ "word/document.xml": "<w/>" })],
  ])("knows a Word document: %s", (_fact, bytes) => {
    expect(lookInto("return.docx", bytes)).toEqual({ kind: "docx" });
  });

  it.each([
    ["return.pdf", strToU8("%PDF-1.7 …"), /^return\.pdf is a PDF: .*save it as \.docx/],
    ["return.rtf", strToU8("{\\rtf1 …}"), /^return\.rtf is a rich text file .*save it as \.docx/],
    [
      "return.doc",
      compound("WordDocument"),
      /^return\.doc is in the format of Word 97–2003 .*save it as \.docx/,
    ],
    [
      "return.xls",
      compound("Workbook"),
      /^return\.xls is in the format of Excel 97–2003 .*save it as \.xlsx/,
    ],
    ["return.docx", compound("EncryptedPackage"), /^return\.docx is locked with a password: open it in Word/],
    [
      "return.xlsx",
      compound("EncryptedPackage"),
      /^return\.xlsx is locked with a password: open it in Excel/,
    ],
    [
      "return.odt",
      zipSync({ mimetype: [strToU8("application/vnd.oasis.opendocument.text"), { level: 0 }] }),
      /^return\.odt is an OpenDocument text .*save it as \.docx/,
    ],
    ["return.pages", zip({ "Index/Document.iwa": "x" }), /^return\.pages is a document of Pages .*export it/],
    ["scan.jpg", new Uint8Array([0xff, 0xd8, 0xff, 0xe0]), /^scan\.jpg is a picture, /],
    ["scan.png", new Uint8Array([0x89, 0x50, 0x4e, 0x47]), /^scan\.png is a picture, /],
    ["scan.tif", new Uint8Array([0x49, 0x49, 0x2a, 0x00]), /^scan\.tif is a picture, /],
    ["scan.heic", new Uint8Array([0, 0, 0, 24, ...strToU8("ftypheic")]), /^scan\.heic is a picture, /],
    ["return.docx", docx({ body: "" }).subarray(0, 300), /^return\.docx is damaged/],
    ["return.xls", strToU8("<html><table></table></html>"), /^return\.xls is not an Excel workbook/],
    ["return.xlsx", zip({ "notes.txt": "x" }), /^return\.xlsx is not an Excel workbook/],
    [
      "return.ods",
      // Stored without compression, as OpenDocument 1.3 part 2, section 3.3 requires.
      zipSync({ mimetype: [strToU8("application/vnd.oasis.opendocument.spreadsheet"), { level: 0 }] }),
      /^return\.ods is a workbook in another format: .*\.xlsx/,
    ],
  ])("says what %s is when it is none", (name, bytes, said) => {
    expect(() => lookInto(name, bytes)).toThrow(said);
  });
});
