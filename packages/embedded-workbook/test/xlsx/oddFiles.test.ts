import { strToU8, zipSync } from "fflate";
import { readXlsx, WorkbookFileError, writeXlsx } from "../../src/xlsx";
import { everything } from "./everything";
import { compoundFile, handmade, relationships } from "./handmade";

async function problemOf(bytes: Uint8Array): Promise<WorkbookFileError> {
  try {
    await readXlsx(bytes);
  } catch (error) {
    if (error instanceof WorkbookFileError) return error;
    throw error;
  }
  throw new Error("The file was opened.");
}

/** The offset at which a part's entry in the zip directory begins. */
function directoryEntry(bytes: Uint8Array, name: string): number {
  const text = Buffer.from(bytes).toString("latin1");
  return text.lastIndexOf(name) - 46;
}

function withBytes(bytes: Uint8Array, at: number, ...changed: number[]): Uint8Array {
  const copy = bytes.slice();
  copy.set(changed, at);
  return copy;
}

const good = handmade({});
const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

const files: [what: string, kind: string, words: RegExp, bytes: () => Uint8Array][] = [
  ["a file of no bytes", "empty", /is empty/, () => new Uint8Array()],
  ["a file of blanks", "empty", /is empty/, () => strToU8(" \r\n \r\n")],
  [
    "a workbook with a password",
    "encrypted",
    /protected with a password/,
    () => compoundFile("EncryptionInfo", "EncryptedPackage"),
  ],
  ["an .xls", "old-xls", /old \.xls format/, () => compoundFile("Workbook")],
  ["an .xls of 1995", "old-xls", /old \.xls format/, () => compoundFile("Book")],
  ["an old Word document", "not-a-workbook", /Word document/, () => compoundFile("WordDocument")],
  ["another compound file", "not-a-workbook", /not an Excel workbook/, () => compoundFile("Other")],
  [
    "a list separated by commas",
    "not-a-workbook",
    /text file.*\.csv/,
    () => strToU8("Date,Event\r\n12/03/21,Call"),
  ],
  ["a web page", "not-a-workbook", /web page/, () => strToU8("<html><body><table></table></body></html>")],
  ["a PDF", "not-a-workbook", /PDF/, () => strToU8("%PDF-1.7")],
  ["an XML file", "not-a-workbook", /XML file/, () => strToU8('<?xml version="1.0"?><Workbook/>')],
  ["other bytes", "damaged", /damaged/, () => new Uint8Array([1, 2, 0, 0, 3, 4])],
  [
    "a zip without a workbook",
    "not-a-workbook",
    /zip file without a workbook/,
    () => zipSync({ "a.txt": strToU8("a") }),
  ],
  [
    "an OpenDocument file",
    "not-a-workbook",
    /OpenDocument/,
    () =>
      zipSync({
        mimetype: strToU8("application/vnd.oasis.opendocument.spreadsheet"),
        "content.xml": strToU8("<a/>"),
      }),
  ],
  [
    "a Word document",
    "not-a-workbook",
    /Word document/,
    () =>
      handmade({ parts: { "_rels/.rels": relationships(["rId1", "officeDocument", "word/document.xml"]) } }),
  ],
  [
    "a binary workbook",
    "not-a-workbook",
    /\.xlsb/,
    () =>
      handmade({ parts: { "_rels/.rels": relationships(["rId1", "officeDocument", "xl/workbook.bin"]) } }),
  ],
  ["a file cut off in the middle", "damaged", /cut off/, () => good.slice(0, good.length / 2)],
  ["a file without its first bytes", "damaged", /damaged/, () => strToU8("PK\u0003\u0004 and no more")],
  [
    "a changed byte in a part",
    "damaged",
    /part xl\/workbook\.xml/,
    () => {
      const at = Buffer.from(good).toString("latin1").indexOf("xl/workbook.xml") + 20;
      return withBytes(good, at, 0xff, 0xff, 0xff);
    },
  ],
  [
    "a zip with a password",
    "encrypted",
    /password/,
    () => withBytes(good, directoryEntry(good, "xl/workbook.xml") + 8, 1),
  ],
  [
    "a merged area over millions of cells",
    "too-large",
    /merged areas cover more than 2 million cells/,
    () =>
      handmade({
        sheet:
          '<sheetData><row r="1048576"><c r="XFD1048576"><v>1</v></c></row></sheetData><mergeCells><mergeCell ref="A1:XFD1048575"/></mergeCells>',
      }),
  ],
  [
    "a missing sheet",
    "damaged",
    /sheet “Sheet1” is missing/,
    () => handmade({ parts: { "xl/worksheets/sheet1.xml": null } }),
  ],
  [
    "a workbook without sheets",
    "damaged",
    /no worksheet/,
    () => handmade({ parts: { "xl/workbook.xml": `<workbook xmlns="${main}"><sheets/></workbook>` } }),
  ],
  [
    "XML that breaks off",
    "damaged",
    /sheet1\.xml/,
    () =>
      handmade({
        parts: { "xl/worksheets/sheet1.xml": `<worksheet xmlns="${main}"><sheetData><row r="1">` },
      }),
  ],
  [
    "XML with an unknown entity",
    "damaged",
    /sheet1\.xml/,
    () => handmade({ sheet: "<sheetData><row r='1'><c r='A1' t='str'><v>&nope;</v></c></row></sheetData>" }),
  ],
  [
    "a part that is not in UTF-8",
    "damaged",
    /sheet1\.xml/,
    () =>
      handmade({
        parts: {
          "xl/worksheets/sheet1.xml": new Uint8Array([0x3c, 0x61, 0x3e, 0xff, 0xfe, 0x3c, 0x2f, 0x61, 0x3e]),
        },
      }),
  ],
  [
    "a cell that no sheet has",
    "damaged",
    /XFE1/,
    () => handmade({ sheet: '<sheetData><row r="1"><c r="XFE1"><v>1</v></c></row></sheetData>' }),
  ],
  [
    "a row that no sheet has",
    "damaged",
    /1048577/,
    () => handmade({ sheet: '<sheetData><row r="1048577"/></sheetData>' }),
  ],
  [
    "a text that is missing",
    "damaged",
    /text 7 is missing/,
    () => handmade({ sheet: '<sheetData><row r="1"><c r="A1" t="s"><v>7</v></c></row></sheetData>' }),
  ],
  [
    "a part that grows a thousandfold",
    "too-large",
    /grows more than 200 times/,
    () => handmade({ parts: { "xl/worksheets/sheet1.xml": new Uint8Array(60 * 1024 * 1024).fill(32) } }),
  ],
  [
    "a part that grows a thousandfold and does not say so",
    "damaged",
    /longer than it says/,
    () => {
      const bytes = handmade({
        parts: { "xl/worksheets/sheet1.xml": new Uint8Array(60 * 1024 * 1024).fill(32) },
      });
      return withBytes(bytes, directoryEntry(bytes, "xl/worksheets/sheet1.xml") + 24, 9, 0, 0, 0);
    },
  ],
  [
    "a part with more elements than can be held",
    "too-large",
    /more than 2 million elements/,
    () => handmade({ styles: "<a/>".repeat(2_000_001) }),
  ],
  [
    "a shared formula that fills memory",
    "too-large",
    /formulas are too long/,
    () => {
      const shared = '<f t="shared" si="0"/>';
      const first = `<row r="1"><c r="A1"><f t="shared" ref="A1:A99" si="0">${"1+".repeat(16_000)}1</f></c></row>`;
      const others = Array.from({ length: 7000 }, (_, row) => `<row r="${row + 2}"><c>${shared}</c></row>`);
      return handmade({ sheet: `<sheetData>${first}${others.join("")}</sheetData>` });
    },
  ],
  [
    "a formula longer than Excel allows",
    "damaged",
    /formula longer/,
    () =>
      handmade({
        sheet: `<sheetData><row r="1"><c r="A1"><f>${"1+".repeat(20_000)}1</f></c></row></sheetData>`,
      }),
  ],
  [
    "parts that say they fill more than 1 GB",
    "too-large",
    /more than 1 GB/,
    () => {
      const bytes = handmade({});
      const at = directoryEntry(bytes, "xl/styles.xml");
      const packed = 30 * 1024 * 1024;
      return withBytes(
        bytes,
        at + 20,
        packed & 255,
        (packed >> 8) & 255,
        (packed >> 16) & 255,
        packed >> 24,
        0,
        0,
        0,
        0x50,
      );
    },
  ],
];

it.each(files)("%s is refused as %s", async (_, kind, words, bytes) => {
  const problem = await problemOf(bytes());
  expect(problem.kind).toBe(kind);
  expect(problem.message).toMatch(words);
  // The caller puts the file's name in front.
  expect(problem.message).toMatch(/^(is|holds) .*\.$/);
});

it("opens a file with bytes in front of it and behind it", async () => {
  const bytes = new Uint8Array([0x50, 0x4b, 1, 2, 3, ...good, 0, 0]);
  expect((await readXlsx(bytes)).sheets).toHaveLength(1);
});

it("never fails but with a WorkbookFileError, whichever byte of a file is changed", async () => {
  const bytes = await writeXlsx(everything());
  for (let at = 0; at < bytes.length; at += 37) {
    const changed = withBytes(bytes, at, (bytes[at] ?? 0) ^ 0x55);
    const result = await readXlsx(changed).catch((error: unknown) => error);
    if (result instanceof Error) expect(result).toBeInstanceOf(WorkbookFileError);
  }
});
