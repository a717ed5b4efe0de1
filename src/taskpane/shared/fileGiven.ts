import type { FileGiven } from "../../jobs/shared/fileGiven";

/** A file that a person chose or dropped, read. */
export async function fileGiven(file: File): Promise<FileGiven> {
  return { name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) };
}
