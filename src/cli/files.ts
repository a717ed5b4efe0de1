import { randomUUID } from "node:crypto";
import { mkdir, readFile, rename, rm, stat, writeFile } from "node:fs/promises";
import path from "node:path";
import { NotDone } from "./notDone";

/** The bytes of a file. @throws NotDone naming it where it can't be read */
export async function readInput(file: string): Promise<Uint8Array> {
  const known = await stat(file).catch(() => null);
  if (!known) {
    throw new NotDone(`${file} does not exist`);
  }
  if (!known.isFile()) {
    throw new NotDone(`${file} is not a file`);
  }
  return readFile(file).catch((error: unknown) => {
    throw new NotDone(`${file} cannot be read: ${wordsOf(error)}`);
  });
}

/** Writes a file whole or not at all. @throws NotDone naming it where it can't be written */
export async function writeOutput(file: string, bytes: Uint8Array | string): Promise<void> {
  const beside = path.join(path.dirname(file), `.${path.basename(file)}.${randomUUID()}`);
  try {
    await writeFile(beside, bytes);
    await rename(beside, file);
  } catch (error) {
    await rm(beside, { force: true });
    throw new NotDone(`${file} cannot be written: ${wordsOf(error)}`);
  }
}

/** Checks before the work begins that a file's folder exists. @throws NotDone */
export async function checkOutput(file: string): Promise<void> {
  const folder = path.dirname(path.resolve(file));
  const known = await stat(folder).catch(() => null);
  if (!known?.isDirectory()) {
    throw new NotDone(`${file} cannot be written: there is no folder ${folder}`);
  }
}

/** Checks before the work begins that a folder for files is there or can be made. @throws NotDone */
export async function checkFolder(folder: string): Promise<void> {
  const whole = path.resolve(folder);
  const known = await stat(whole).catch(() => null);
  if (known !== null && !known.isDirectory()) {
    throw new NotDone(`${folder} is not a folder`);
  }
  const above = path.dirname(whole);
  if (known === null && above !== whole) {
    await checkFolder(above);
  }
}

/** Makes a folder, and those above it, where there is none. @throws NotDone */
export async function makeFolder(folder: string): Promise<void> {
  await mkdir(folder, { recursive: true }).catch((error: unknown) => {
    throw new NotDone(`${folder} cannot be made: ${wordsOf(error)}`);
  });
}

/** A file's name that every system takes, different from those in `taken` whatever the case; it is added to them. */
export function freeFileName(wanted: string, ending: string, taken: Set<string>): string {
  const plain = wanted.replace(/[\\/:*?"<>|\s]+/g, " ").replace(/^[. ]+|[. ]+$/g, "");
  for (let number = 1; ; number++) {
    const name = `${plain}${number === 1 ? "" : ` ${number}`}${ending}`;
    if (!taken.has(name.toLowerCase())) {
      taken.add(name.toLowerCase());
      return name;
    }
  }
}

function wordsOf(error: unknown): string {
  return error instanceof Error && "code" in error ? String(error.code) : String(error);
}
