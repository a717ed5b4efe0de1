import type { Book } from "./book";
import type { SheetProtectionContents } from "./contents";
import { invalidArgument, WorkbookError } from "./errors";
import { hashPassword, isPassword, type PasswordHash } from "./passwords";
import type { Sheet } from "./sheet";

/** Excel takes passwords of at most 255 characters. */
const MAX_PASSWORD = 255;

function alreadyProtected(): WorkbookError {
  return new WorkbookError(
    "AccessDenied",
    "You cannot perform the requested operation: it is protected already.",
  );
}

async function hashed(password: string | null): Promise<PasswordHash | null> {
  if (password !== null && password.length > MAX_PASSWORD) {
    throw invalidArgument();
  }
  return password === null || password === "" ? null : hashPassword(password);
}

async function assertPassword(password: string | null, hash: PasswordHash | null): Promise<void> {
  if (hash && !(await isPassword(password ?? "", hash))) {
    throw invalidArgument("The password is not the one that protects it.");
  }
}

/** Protects a sheet; throws AccessDenied when it is protected already. */
export async function protectSheet(
  sheet: Sheet,
  options: SheetProtectionContents["options"],
  selectionMode: SheetProtectionContents["selectionMode"],
  password: string | null,
): Promise<void> {
  if (sheet.extras.protection) {
    throw alreadyProtected();
  }
  const hash = await hashed(password);
  sheet.extras.protection = { options, selectionMode, ...(hash && { password: hash }) };
}

/** Takes a sheet's protection away; nothing happens where there is none. A wrong password throws InvalidArgument. */
export async function unprotectSheet(sheet: Sheet, password: string | null): Promise<void> {
  await assertPassword(password, sheet.extras.protection?.password ?? null);
  delete sheet.extras.protection;
}

/** The names that the workbook's element of the file has for what a sheet's calls algorithmName … (ISO/IEC 29500-1, 18.2.29). */
const OF_WORKBOOK: Record<string, string> = {
  algorithmName: "workbookAlgorithmName",
  hashValue: "workbookHashValue",
  saltValue: "workbookSaltValue",
  spinCount: "workbookSpinCount",
  password: "workbookPassword",
};

/** Protects the structure of a workbook; throws AccessDenied when it is protected already. */
export async function protectStructure(book: Book, password: string | null): Promise<void> {
  if (book.protection) {
    throw alreadyProtected();
  }
  const hash = Object.entries((await hashed(password)) ?? {});
  book.protection = {
    lockStructure: "1",
    ...Object.fromEntries(hash.map(([name, value]) => [OF_WORKBOOK[name] ?? name, value])),
  };
}

/** Takes the protection of the structure away; nothing happens where there is none. */
export async function unprotectStructure(book: Book, password: string | null): Promise<void> {
  const held = book.protection ?? {};
  const hash: PasswordHash = {};
  for (const [name, ofWorkbook] of Object.entries(OF_WORKBOOK)) {
    const value = held[ofWorkbook];
    if (value !== undefined) {
      hash[name] = value;
    }
  }
  await assertPassword(password, Object.keys(hash).length > 0 ? hash : null);
  book.protection = null;
}
