import { damaged, WorkbookFileError } from "../errors";

/**
 * Says by its first bytes whether a file can be a workbook of the .xlsx format.
 * @throws {WorkbookFileError} with what it is instead.
 */
export function refuseOtherKinds(bytes: Uint8Array): void {
  if (bytes.length === 0) {
    throw new WorkbookFileError("empty", "is empty: it has no content at all. Ask for it to be sent again.");
  }
  if (startsWith(bytes, [0x50, 0x4b])) return;
  if (startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1])) throw compoundFile(bytes);
  if (bytes[0] === 0x09 && [0x00, 0x02, 0x04, 0x08].includes(bytes[1] ?? -1) && bytes[2] === bytes.length)
    throw oldXls();
  if (startsWith(bytes, [0x09, 0x08]) && bytes.length > 512) throw oldXls();
  throw plainFile(bytes);
}

function startsWith(bytes: Uint8Array, start: readonly number[]): boolean {
  return start.every((byte, index) => bytes[index] === byte);
}

/**
 * An OLE compound file ([MS-CFB]) is what Excel writes for a workbook with a password ("EncryptedPackage") and for the
 * old .xls ("Workbook" or "Book"). The entries of its directory are 128 bytes each and begin with their name.
 */
function compoundFile(bytes: Uint8Array): WorkbookFileError {
  const names = new Set<string>();
  const known = ["EncryptedPackage", "Workbook", "Book", "WordDocument"];
  for (let at = 512; at + 128 <= bytes.length; at += 128) {
    const found = known.find((name) => hasName(bytes, at, name));
    if (found) names.add(found);
  }
  if (names.has("EncryptedPackage")) {
    return new WorkbookFileError(
      "encrypted",
      "is protected with a password. Save it without one in Excel and try again.",
    );
  }
  if (names.has("Workbook") || names.has("Book")) return oldXls();
  if (names.has("WordDocument")) return notAWorkbook("is an old Word document");
  return notAWorkbook("is not an Excel workbook");
}

function hasName(bytes: Uint8Array, at: number, name: string): boolean {
  for (let i = 0; i <= name.length; i++) {
    const code = i === name.length ? 0 : name.charCodeAt(i);
    if (bytes[at + i * 2] !== code || bytes[at + i * 2 + 1] !== 0) return false;
  }
  return true;
}

function oldXls(): WorkbookFileError {
  return new WorkbookFileError(
    "old-xls",
    "is in the old .xls format. Open it in Excel, save it as an Excel Workbook (.xlsx) and try again.",
  );
}

/** A file of another kind; the message says what to do. */
export function notAWorkbook(what: string): WorkbookFileError {
  return new WorkbookFileError(
    "not-a-workbook",
    `${what}. Open it in the program it was made with, save it as an Excel Workbook (.xlsx) and try again.`,
  );
}

function plainFile(bytes: Uint8Array): WorkbookFileError {
  const head = bytes.subarray(0, 4096);
  if (startsWith(bytes, [0x25, 0x50, 0x44, 0x46])) return notAWorkbook("is a PDF, not an Excel workbook");
  const utf16 = startsWith(bytes, [0xff, 0xfe]) || startsWith(bytes, [0xfe, 0xff]);
  if (!utf16 && head.includes(0)) return damaged("it does not begin as a workbook does");
  const text = new TextDecoder(utf16 ? "utf-16le" : "utf-8").decode(head);
  if (/^\s*(<!doctype html|<html|<table|<head|<body|<meta)/i.test(text)) {
    return notAWorkbook("is a web page with the ending .xlsx, not an Excel workbook");
  }
  if (/^\s*<\?xml/i.test(text)) return notAWorkbook("is an XML file, not an Excel workbook (.xlsx)");
  if (/^\s*\{\\rtf/.test(text)) return notAWorkbook("is a rich text document, not an Excel workbook");
  if (text.trim() === "") {
    return new WorkbookFileError("empty", "is empty: it holds only spaces. Ask for it to be sent again.");
  }
  return new WorkbookFileError(
    "not-a-workbook",
    "is a text file with the ending .xlsx, not an Excel workbook. If it is a list separated by commas, " +
      "change its ending to .csv; if not, open it in Excel, save it as an Excel Workbook (.xlsx) and try again.",
  );
}
