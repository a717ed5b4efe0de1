import { strToU8, zipSync } from "fflate";

/** The parts of a Word document as WordprocessingML, without the elements round them; all but the body may be left out. */
interface Parts {
  body: string;
  numbering?: string;
  styles?: string;
  footnotes?: string;
  endnotes?: string;
  comments?: string;
  header?: string;
  footer?: string;
}

const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const MORE =
  'xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" ' +
  'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture" ' +
  'xmlns:v="urn:schemas-microsoft-com:vml" xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"';
const ROOTS = [
  ["numbering", "numbering"],
  ["styles", "styles"],
  ["footnotes", "footnotes"],
  ["endnotes", "endnotes"],
  ["comments", "comments"],
  ["header", "hdr"],
  ["footer", "ftr"],
] as const;

/** A .docx file as Word writes one, of these parts. */
export function docx({ body, ...others }: Parts): Uint8Array {
  const files: Record<string, string> = {
    "[Content_Types].xml": `${XML}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>`,
    "_rels/.rels": relationships([["officeDocument", "word/document.xml"]]),
    "word/document.xml": `${XML}<w:document ${W} ${MORE}><w:body>${body}<w:sectPr/></w:body></w:document>`,
  };
  const related: [string, string][] = [];
  for (const [part, root] of ROOTS) {
    const content = others[part];
    if (content === undefined) continue;
    files[`word/${part}.xml`] = `${XML}<w:${root} ${W} ${MORE}>${content}</w:${root}>`;
    related.push([part, `${part}.xml`]);
  }
  files["word/_rels/document.xml.rels"] = relationships(related);
  return zipSync(Object.fromEntries(Object.entries(files).map(([path, text]) => [path, strToU8(text)])));
}

function relationships(all: readonly [string, string][]): string {
  const each = all.map(
    ([type, target], index) =>
      `<Relationship Id="rId${String(index + 1)}" Type="${R}/${type}" Target="${target}"/>`,
  );
  return `${XML}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${each.join("")}</Relationships>`;
}

/** A text as XML has it. */
export function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}

/** A run of text. */
export function run(text: string, properties = ""): string {
  return `<w:r>${properties && `<w:rPr>${properties}</w:rPr>`}<w:t xml:space="preserve">${escaped(text)}</w:t></w:r>`;
}

/** A paragraph of runs, given as XML. */
export function p(runs = "", properties = ""): string {
  return `<w:p>${properties && `<w:pPr>${properties}</w:pPr>`}${runs}</w:p>`;
}

/** A paragraph of plain text. */
export const para = (text: string): string => p(run(text));

/** An item of a list. */
export function item(text: string, list = 1, level = 0): string {
  return p(
    text === "" ? "" : run(text),
    `<w:numPr><w:ilvl w:val="${String(level)}"/><w:numId w:val="${String(list)}"/></w:numPr>`,
  );
}

/** A cell: a text, or paragraphs given as XML. */
export function tc(content: string, properties = ""): string {
  const paragraphs = content.startsWith("<w:") ? content : content.split("\n").map(para).join("");
  return `<w:tc><w:tcPr>${properties}</w:tcPr>${paragraphs}</w:tc>`;
}

/** A row of cells; a text is a plain cell. */
export function tr(cells: readonly string[], properties = ""): string {
  const each = cells.map((cell) => (cell.startsWith("<w:tc>") ? cell : tc(cell)));
  return `<w:tr>${properties && `<w:trPr>${properties}</w:trPr>`}${each.join("")}</w:tr>`;
}

/** A table of rows, given as XML or as the texts of their cells. @param widths of the lines of its grid, in twentieths of a point */
export function tbl(rows: readonly (string | readonly string[])[], widths: readonly number[] = []): string {
  const grid = widths.map((width) => `<w:gridCol w:w="${String(width)}"/>`).join("");
  return `<w:tbl><w:tblPr/><w:tblGrid>${grid}</w:tblGrid>${rows.map((row) => (typeof row === "string" ? row : tr(row))).join("")}</w:tbl>`;
}

/** Text that was inserted, or deleted, while changes were tracked. */
export const ins = (text: string): string => `<w:ins w:id="1" w:author="A">${run(text)}</w:ins>`;
export const del = (text: string): string =>
  `<w:del w:id="2" w:author="A"><w:r><w:delText xml:space="preserve">${escaped(text)}</w:delText></w:r></w:del>`;

export const GRID_SPAN = (columns: number): string => `<w:gridSpan w:val="${String(columns)}"/>`;
export const MERGE_BEGINS = '<w:vMerge w:val="restart"/>';
export const MERGE_GOES_ON = "<w:vMerge/>";

/** A level of a list's numbering: what is counted, and how its number is written ("%1."). */
export const listLevel = (at: number, format: string, text: string): string =>
  `<w:lvl w:ilvl="${String(at)}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/></w:lvl>`;
/** How a kind of list is numbered. */
export const listKind = (definition: number, levels: string): string =>
  `<w:abstractNum w:abstractNumId="${String(definition)}">${levels}</w:abstractNum>`;
/** A list of a kind, which items name. */
export const listOf = (id: number, definition: number, change = ""): string =>
  `<w:num w:numId="${String(id)}"><w:abstractNumId w:val="${String(definition)}"/>${change}</w:num>`;
