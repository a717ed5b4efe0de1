import { strFromU8, unzipSync } from "fflate";
import { FileProblem } from "../../chronology/returns/fileProblem";
import { NOT_READ, otherFormat } from "./otherFormats";
import { attribute, pathOf, relatedTo, sheetsIn, workbookPartOf, type Parts } from "./packageParts";

/** A sheet of a file not yet in the workbook. */
interface SheetInFile {
  name: string;
  hidden: boolean;
  /** How many pictures are on it. */
  pictures: number;
}

/** What can be seen in an .xlsx file before Excel is given it. */
export interface WorkbookFile {
  kind: "xlsx";
  sheets: SheetInFile[];
  /** Its dates are counted from 1904. */
  system1904: boolean;
  /** It has macros, which no sheet brings along. */
  macros: boolean;
}

export type ReturnFile = { kind: "csv" } | { kind: "docx" } | WorkbookFile;

/** Excel 97–2003 files, and encrypted files of any version, begin with these bytes (MS-CFB, section 2.2). */
const COMPOUND_FILE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
/** A .zip archive, and so an .xlsx file, begins with "PK". */
const ZIP_FILE = [0x50, 0x4b];
const ENCRYPTED = "EncryptedPackage";

function beginsWith(bytes: Uint8Array, signature: readonly number[]): boolean {
  return signature.every((byte, index) => bytes[index] === byte);
}

/** A compound file stores the names of its streams as UTF-16. */
function holdsStream(bytes: Uint8Array, name: string): boolean {
  const wanted = [...name].flatMap((letter) => [letter.charCodeAt(0), 0]);
  for (let at = bytes.indexOf(wanted[0] ?? 0); at >= 0; at = bytes.indexOf(wanted[0] ?? 0, at + 1)) {
    if (wanted.every((byte, index) => bytes[at + index] === byte)) {
      return true;
    }
  }
  return false;
}

/** More than any return has, packed or not, and than the pane has room for. */
export const LARGEST_FILE = 300_000_000;

/**
 * Inspects a return file without opening it in Excel.
 * @param name the file's name without folders
 * @throws FileProblem in one plain sentence for a file that is not a return: empty, locked, in an old format, damaged
 */
export function lookInto(name: string, bytes: Uint8Array): ReturnFile {
  if (bytes.length === 0) {
    throw new FileProblem(name, "is empty: there is nothing in it to read");
  }
  if (bytes.length > LARGEST_FILE) {
    throw new FileProblem(
      name,
      "is too large: it has more than 300 MB. Save the table alone, and use that instead",
    );
  }
  if (/\.csv$/i.test(name)) {
    if (beginsWith(bytes, ZIP_FILE) || beginsWith(bytes, COMPOUND_FILE)) {
      throw new FileProblem(
        name,
        "is a workbook, not a .csv file: rename it so that it ends in .xlsx and try again",
      );
    }
    return { kind: "csv" };
  }
  if (beginsWith(bytes, COMPOUND_FILE)) {
    throw new FileProblem(name, whatCompound(name, bytes));
  }
  if (!beginsWith(bytes, ZIP_FILE)) {
    throw new FileProblem(name, otherFormat(bytes) ?? NOT_READ);
  }
  return lookIntoZip(name, bytes);
}

/** What an old file, or one that is locked, is. */
function whatCompound(name: string, bytes: Uint8Array): string {
  const isWord = /\.do[ct][xm]?$/i.test(name) || holdsStream(bytes, "WordDocument");
  if (holdsStream(bytes, ENCRYPTED)) {
    return `is locked with a password: open it in ${isWord ? "Word" : "Excel"}, save it without one, and try again`;
  }
  return isWord
    ? "is in the format of Word 97–2003 (.doc): open it in Word, save it as .docx and try again"
    : "is in the format of Excel 97–2003 (.xls): save it as .xlsx and try again";
}

/** The workbook, its and its sheets' relationships, and their drawings (ECMA-376 part 1, sections 12.3 and 20.5). */
const PARTS_READ = /(?:^|\/)(?:workbook[^/]*\.xml|[^/]*\.rels|drawings\/[^/]+\.xml)$/i;
/** The parts that describe sheets are small; anything claiming to be larger is not read. */
const LARGEST_PART = 4_000_000;

function lookIntoZip(name: string, bytes: Uint8Array): ReturnFile {
  const parts = textsOf(name, bytes);
  const workbook = workbookPartOf(parts);
  const xml = parts.get(workbook);
  if (xml === undefined && isWordDocument(parts, bytes)) {
    return { kind: "docx" };
  }
  if (xml === undefined) {
    throw new FileProblem(name, whatElse(bytes));
  }
  const sheets = sheetsIn(parts, workbook).map(({ name: sheet, hidden, path }) => ({
    name: sheet,
    hidden,
    pictures: path === "" ? 0 : picturesOn(parts, path),
  }));
  if (sheets.length === 0) {
    throw new FileProblem(name, "is not an Excel workbook that can be read: it lists no sheets");
  }
  const properties = /<(?:\w+:)?workbookPr\s([^>]*)>/.exec(xml)?.[1] ?? "";
  return {
    kind: "xlsx",
    sheets,
    system1904: /^(1|true|on)$/i.test(attribute(properties, "date1904")),
    macros: relatedTo(parts, workbook).some(({ type }) => /^(?:vbaProject|xlMacrosheet)$/i.test(type)),
  };
}

function textsOf(name: string, bytes: Uint8Array): Parts {
  try {
    const wanted = (file: { name: string; originalSize: number }): boolean =>
      PARTS_READ.test(pathOf(file.name)) && file.originalSize < LARGEST_PART;
    return new Map(
      Object.entries(unzipSync(bytes, { filter: wanted })).map(([path, part]) => [
        pathOf(path),
        strFromU8(part),
      ]),
    );
  } catch {
    throw new FileProblem(name, DAMAGED);
  }
}

/** Why a file whose archive cannot be unpacked is refused: the words after its name. */
export const DAMAGED = "is damaged and cannot be read: ask the agency to send it again";

/** The package names the part that a document is in (ECMA-376 part 1, section 11.3.10); else it is where Word puts it. */
function isWordDocument(parts: Parts, bytes: Uint8Array): boolean {
  const main = relatedTo(parts, "").find(({ type }) => type === "officeDocument");
  return main
    ? /(?:^word\/|(?:^|\/)document[^/]*\.xml$)/.test(main.path)
    : partNames(bytes).includes("word/document.xml");
}

/** The ends of a .zip archive, where the names of its parts stand uncompressed. */
function partNames(bytes: Uint8Array): string {
  return strFromU8(bytes.subarray(0, 2000), true) + strFromU8(bytes.subarray(-4000), true);
}

/** What a .zip archive is if neither workbook nor document. */
function whatElse(bytes: Uint8Array): string {
  const names = partNames(bytes);
  if (names.includes("oasis.opendocument.text")) {
    return "is an OpenDocument text (.odt): open it in Word or LibreOffice, save it as .docx and try again";
  }
  if (names.includes("oasis.opendocument") || names.includes("xl/workbook.bin")) {
    return "is a workbook in another format: open it, save it as .xlsx and try again";
  }
  if (names.includes("Index/Document.iwa")) {
    return "is a document of Pages or Numbers: open it there, export it for Word (.docx) or Excel (.xlsx) and try again";
  }
  return NOT_READ;
}

function picturesOn(parts: Parts, sheet: string): number {
  return relatedTo(parts, sheet)
    .filter(({ type }) => type === "drawing")
    .reduce((sum, { path }) => sum + [...(parts.get(path) ?? "").matchAll(/<(?:\w+:)?pic[\s>]/g)].length, 0);
}

/** The bytes in the form Excel takes a file. */
export function base64Of(bytes: Uint8Array): string {
  const pieces: string[] = [];
  for (let from = 0; from < bytes.length; from += 0x6000) {
    pieces.push(String.fromCharCode(...bytes.subarray(from, from + 0x6000)));
  }
  return btoa(pieces.join(""));
}
