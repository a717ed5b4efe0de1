import { strToU8, zipSync } from "fflate";
import { lookInto } from "../../../src/jobs/returns/returnFile";

const zip = (parts: Record<string, string>): Uint8Array =>
  zipSync(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)])));

const relationship = (id: string, type: string, target: string): string =>
  `<Relationship Id="${id}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${type}" Target="${target}"/>`;

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
      sheets: [
        { name: "A & B", hidden: false, pictures: 2 },
        { name: "Lists", hidden: true, pictures: 0 },
      ],
    });
  });

  it.each([
    [
      "return.xlsx",
      zip({ "word/document.xml": "<w/>" }),
      /^return\.xlsx is a Word document: .*Excel workbook/,
    ],
    ["return.pdf", strToU8("%PDF-1.7 …"), /^return\.pdf is a PDF: /],
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
