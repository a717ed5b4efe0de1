import { strFromU8, unzipSync, zipSync } from "fflate";
import { atOnce } from "../../../src/chronology/inSteps";
import { asStored } from "../../../src/jobs/returns/asStored";
import { textCell, workbookByHand } from "./workbookByHand";

const formula = '<sheetData><row r="1"><c r="A1" s="1"><f>TODAY()</f><v>43536</v></c></row></sheetData>';
const plain = `<sheetData><row r="1">${textCell("A1", "Date")}</row></sheetData>`;
const noStyles = { "xl/styles.xml": '<styleSheet><cellXfs><xf numFmtId="0"/></cellXfs></styleSheet>' };
const partsOf = (bytes: Uint8Array): Record<string, string> =>
  Object.fromEntries(
    Object.entries(unzipSync(atOnce(asStored("x.xlsx", bytes)).bytes)).map(([name, part]) => [
      name,
      strFromU8(part),
    ]),
  );

describe("a workbook as Excel is given it", () => {
  it("is the file itself where there is nothing to settle", () => {
    const bytes = workbookByHand({ sheet: plain, parts: noStyles });
    expect(atOnce(asStored("x.xlsx", bytes))).toEqual({ bytes, withoutValue: [[]], headingsOff: false });
  });

  it("is refused where it would swell to more than the pane has room for, before it is unpacked", () => {
    const bytes = workbookByHand({ sheet: plain, parts: noStyles });
    const says = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
    // The size that the archive's own list gives for its first file (APPNOTE.TXT, section 4.3.12).
    const first = says.getUint32(bytes.length - 6, true);
    says.setUint32(first + 24, 400_000_000, true);
    expect(() => atOnce(asStored("bomb.xlsx", bytes))).toThrow(
      /^bomb\.xlsx is too large: unpacked it would fill/,
    );
  });

  it("has values for formulas, and no chain that names cells whose formulas are gone", () => {
    const parts = partsOf(
      workbookByHand({
        sheet: formula,
        links: [["rId9", "calcChain", "calcChain.xml"]],
        parts: {
          "xl/calcChain.xml": '<calcChain><c r="A1" i="1"/></calcChain>',
          "xl/media/a.png": "picture",
        },
      }),
    );
    expect(parts["xl/worksheets/sheet1.xml"]).toContain('<c r="A1" s="1"><v>43536</v></c>');
    expect(Object.keys(parts)).not.toContain("xl/calcChain.xml");
    expect([parts["[Content_Types].xml"], parts["xl/_rels/workbook.xml.rels"]].join("")).not.toMatch(
      /calcChain/i,
    );
    expect(parts["xl/_rels/workbook.xml.rels"]).toContain("worksheets/sheet1.xml");
    expect(parts["xl/media/a.png"]).toBe("picture");
  });

  it("has slashes in the names of its parts", () => {
    const parts = partsOf(workbookByHand({ sheet: formula, separator: "\\" }));
    expect(Object.keys(parts)).toContain("xl/worksheets/sheet1.xml");
    expect(Object.keys(parts).join()).not.toContain("\\");
  });

  it("is read where its parts are in UTF-16, and then says that they are in UTF-8", () => {
    const wide = Buffer.from(
      `\uFEFF<?xml version="1.0" encoding="UTF-16"?><worksheet>${formula}</worksheet>`,
      "utf16le",
    ).toString("latin1");
    const bytes = workbookByHand({ sheet: plain });
    const files = unzipSync(bytes);
    files["xl/worksheets/sheet1.xml"] = Buffer.from(wide, "latin1");
    const parts = partsOf(zipSync(files));
    expect(parts["xl/worksheets/sheet1.xml"]).toMatch(
      /^\uFEFF?<\?xml version="1.0" encoding="UTF-8"\?>.*<v>43536<\/v>/,
    );
  });

  it("is refused in one sentence where the file is damaged", () => {
    const bytes = workbookByHand({ sheet: plain }).slice(0, -40);
    expect(() => atOnce(asStored("x.xlsx", bytes))).toThrow(/^x\.xlsx is damaged and cannot be read/);
  });
});
