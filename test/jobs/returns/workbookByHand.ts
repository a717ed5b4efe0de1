import { strToU8, zipSync } from "fflate";

const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";

const related = (id: string, type: string, target: string): string =>
  `<Relationship Id="${id}" Type="${OFFICE}/${type}" Target="${target}"/>`;
const relationships = (inner: string): string =>
  `<Relationships xmlns="${PACKAGE}/relationships">${inner}</Relationships>`;

/** A cell with a text. */
export const textCell = (address: string, words: string): string =>
  `<c r="${address}" t="inlineStr"><is><t xml:space="preserve">${words}</t></is></c>`;

/** The formats of cells, by their number `s`: 1 is 14, 2 is 22, 3 is 15, 4 yyyy-mm-dd, 5 the system's long date, 6 is 17. */
const STYLES =
  `<styleSheet xmlns="${MAIN}"><numFmts count="2"><numFmt numFmtId="164" formatCode="yyyy\\-mm\\-dd"/>` +
  '<numFmt numFmtId="165" formatCode="[$-F800]dddd\\,\\ mmmm\\ dd\\,\\ yyyy"/></numFmts><fonts count="1"><font/></fonts>' +
  '<fills count="1"><fill/></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs>' +
  `<cellXfs>${[0, 14, 22, 15, 164, 165, 17].map((id) => `<xf numFmtId="${String(id)}"/>`).join("")}</cellXfs></styleSheet>`;

interface ByHand {
  /** What is within `worksheet`. */
  sheet: string;
  /** What is within `workbook` before the sheets. */
  before?: string;
  /** Relationships of the sheet. */
  sheetLinks?: (readonly [id: string, type: string, target: string])[];
  /** Relationships of the workbook beyond the usual. */
  links?: (readonly [id: string, type: string, target: string])[];
  parts?: Record<string, string>;
  /** What parts the steps of a path. */
  separator?: string;
}

/** An .xlsx file with one sheet, as another program than Excel may write it. */
export function workbookByHand({
  sheet,
  before = "",
  sheetLinks = [],
  links = [],
  parts = {},
  separator = "/",
}: ByHand): Uint8Array {
  const all: Record<string, string> = {
    "[Content_Types].xml":
      `<Types xmlns="${PACKAGE}/content-types"><Default Extension="xml" ContentType="application/xml"/>` +
      '<Override PartName="/xl/calcChain.xml" ContentType="application/x"/></Types>',
    "_rels/.rels": relationships(related("rId1", "officeDocument", "xl/workbook.xml")),
    "xl/workbook.xml": `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}">${before}<sheets><sheet name="Log" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    "xl/_rels/workbook.xml.rels": relationships(
      related("rId1", "worksheet", "worksheets/sheet1.xml") +
        related("rId2", "styles", "styles.xml") +
        links.map((link) => related(...link)).join(""),
    ),
    "xl/styles.xml": STYLES,
    "xl/worksheets/sheet1.xml": `<worksheet xmlns="${MAIN}" xmlns:r="${OFFICE}">${sheet}</worksheet>`,
    "xl/worksheets/_rels/sheet1.xml.rels": relationships(sheetLinks.map((link) => related(...link)).join("")),
    ...parts,
  };
  return zipSync(
    Object.fromEntries(
      Object.entries(all).map(([name, text]) => [name.replaceAll("/", separator), strToU8(text)]),
    ),
  );
}

const HEADINGS = ["Date", "Source of information", "What happened", "Action taken"];

/** The rows of a return, each with the cell of its date. */
export function returnRows(dates: readonly ((address: string) => string)[]): string {
  const heading = HEADINGS.map((text, at) => textCell(`${"ABCD".charAt(at)}1`, text)).join("");
  const rows = dates.map((date, index) => {
    const row = index + 2;
    const rest =
      textCell(`B${row}`, "Log 1") + textCell(`C${row}`, `Event ${row}.`) + textCell(`D${row}`, "None taken");
    return `<row r="${row}">${date(`A${row}`)}${rest}</row>`;
  });
  return `<row r="1">${heading}</row>${rows.join("")}`;
}
