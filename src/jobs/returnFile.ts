import { strFromU8, unzipSync } from "fflate";
import { FileProblem } from "./fileProblem";

/** A sheet of a file before it is in the workbook. */
export interface SheetInFile {
  name: string;
  hidden: boolean;
}

/** What a look into an .xlsx file tells before Excel is given it. */
export interface WorkbookFile {
  kind: "xlsx";
  sheets: SheetInFile[];
  /** Its days are counted from 1904. */
  system1904: boolean;
}

export type ReturnFile = { kind: "csv" } | WorkbookFile;

/** The files of Excel 97–2003, and encrypted files of any Excel, begin with these bytes (MS-CFB, section 2.2). */
const COMPOUND_FILE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
/** A .zip archive, which an .xlsx file is, begins with "PK". */
const ZIP_FILE = [0x50, 0x4b];
const ENCRYPTED = "EncryptedPackage";

function beginsWith(bytes: Uint8Array, signature: readonly number[]): boolean {
  return signature.every((byte, index) => bytes[index] === byte);
}

/** The names of streams stand in a compound file as UTF-16. */
function holdsStream(bytes: Uint8Array, name: string): boolean {
  const wanted = [...name].flatMap((letter) => [letter.charCodeAt(0), 0]);
  for (let at = bytes.indexOf(wanted[0] ?? 0); at >= 0; at = bytes.indexOf(wanted[0] ?? 0, at + 1)) {
    if (wanted.every((byte, index) => bytes[at + index] === byte)) {
      return true;
    }
  }
  return false;
}

/**
 * Looks into a return file without opening it.
 * @param name the file's name without folders
 * @throws FileProblem in one plain sentence for a file that is no return: empty, locked, of an old format, damaged
 */
export function lookInto(name: string, bytes: Uint8Array): ReturnFile {
  if (bytes.length === 0) {
    throw new FileProblem(name, "is empty: there is nothing in it to read");
  }
  if (/\.csv$/i.test(name)) {
    if (beginsWith(bytes, ZIP_FILE) || beginsWith(bytes, COMPOUND_FILE)) {
      throw new FileProblem(
        name,
        "is a workbook and not a .csv file: give it the ending .xlsx and try again",
      );
    }
    return { kind: "csv" };
  }
  if (beginsWith(bytes, COMPOUND_FILE)) {
    throw holdsStream(bytes, ENCRYPTED)
      ? new FileProblem(
          name,
          "is locked with a password: open it in Excel, save it without one, and try again",
        )
      : new FileProblem(name, "is in the format of Excel 97–2003 (.xls): save it as .xlsx and try again");
  }
  if (!beginsWith(bytes, ZIP_FILE)) {
    throw new FileProblem(name, "is not an Excel workbook: only .xlsx and .csv files can be read");
  }
  return lookIntoZip(name, bytes);
}

const WORKBOOK_PART = "xl/workbook.xml";
/** A workbook's list of sheets is small; one that claims to be larger is not read. */
const LARGEST_PART = 4_000_000;

function lookIntoZip(name: string, bytes: Uint8Array): ReturnFile {
  const xml = workbookXml(name, bytes);
  const sheets = [...xml.matchAll(/<(?:\w+:)?sheet\s([^>]*)>/g)].map(([, attributes = ""]) => ({
    name: unescaped(attribute(attributes, "name")),
    hidden: /hidden/i.test(attribute(attributes, "state")),
  }));
  if (sheets.length === 0) {
    throw new FileProblem(name, "is not an Excel workbook that can be read: it lists no sheets");
  }
  const properties = /<(?:\w+:)?workbookPr\s([^>]*)>/.exec(xml)?.[1] ?? "";
  return { kind: "xlsx", sheets, system1904: /^(1|true|on)$/i.test(attribute(properties, "date1904")) };
}

function workbookXml(name: string, bytes: Uint8Array): string {
  let part: Uint8Array | undefined;
  try {
    const wanted = (file: { name: string; originalSize: number }): boolean =>
      file.name.toLowerCase() === WORKBOOK_PART && file.originalSize < LARGEST_PART;
    part = Object.values(unzipSync(bytes, { filter: wanted }))[0];
  } catch {
    throw new FileProblem(name, "is damaged and cannot be read: ask the agency to send it again");
  }
  if (!part) {
    throw new FileProblem(name, "is not an Excel workbook: only .xlsx and .csv files can be read");
  }
  return strFromU8(part);
}

function attribute(attributes: string, name: string): string {
  return new RegExp(`(?:^|\\s)${name}\\s*=\\s*["']([^"']*)["']`).exec(attributes)?.[1] ?? "";
}

function unescaped(text: string): string {
  return text
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&quot;", '"')
    .replaceAll("&apos;", "'")
    .replace(/&#(\d+);/g, (_whole, code: string) => String.fromCodePoint(Number(code)))
    .replace(/&#x([0-9a-f]+);/gi, (_whole, code: string) => String.fromCodePoint(Number.parseInt(code, 16)))
    .replaceAll("&amp;", "&");
}

/** The bytes as Excel wants a file handed in. */
export function base64Of(bytes: Uint8Array): string {
  const pieces: string[] = [];
  for (let from = 0; from < bytes.length; from += 0x6000) {
    pieces.push(String.fromCharCode(...bytes.subarray(from, from + 0x6000)));
  }
  return btoa(pieces.join(""));
}
