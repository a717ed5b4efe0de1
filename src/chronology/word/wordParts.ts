import { unzipSync } from "fflate";
import { FileProblem } from "../returns/fileProblem";
import type { InSteps } from "../inSteps";
import { childrenOf, xmlTreeSteps, type XmlElement } from "./xmlTree";

/** The parts of a Word document that hold words, or say how its lists are numbered (ECMA-376 part 1, section 11.3). */
export interface WordParts {
  document: XmlElement;
  footnotes: XmlElement | undefined;
  endnotes: XmlElement | undefined;
  comments: XmlElement | undefined;
  numbering: XmlElement | undefined;
  styles: XmlElement | undefined;
  headersAndFooters: XmlElement[];
}

/** Bytes of all its parts: more than any chronology has, and less than would stop a browser. */
const MOST_BYTES = 200_000_000;
const DAMAGED = "is damaged and cannot be read: ask the agency to send it again";

/**
 * Unpacks a Word document, in small steps.
 * @throws FileProblem for a file that is damaged, or is no Word document
 */
export function* wordPartSteps(file: string, bytes: Uint8Array): InSteps<WordParts> {
  const packed = unpacked(file, bytes);
  const trees = new Map<string, XmlElement>();
  function* tree(path: string | undefined): InSteps<XmlElement | undefined> {
    const part = packed.get(path ?? "");
    if (path === undefined || part === undefined) return undefined;
    const known = trees.get(path);
    if (known !== undefined) return known;
    try {
      const read = yield* xmlTreeSteps(textOf(part));
      trees.set(path, read);
      return read;
    } catch {
      throw new FileProblem(file, DAMAGED);
    }
  }
  function* relatedTo(path: string): InSteps<{ type: string; path: string }[]> {
    const slash = path.lastIndexOf("/") + 1;
    const folder = path.slice(0, slash);
    return childrenOf(yield* tree(`${folder}_rels/${path.slice(slash)}.rels`)).map(({ attributes }) => ({
      type: (attributes["Type"] ?? "").replace(/^.*\//, ""),
      path: pathFrom(folder, attributes["Target"] ?? ""),
    }));
  }
  const main = (yield* relatedTo("")).find(({ type }) => type === "officeDocument")?.path;
  const path = main ?? "word/document.xml";
  const document = yield* tree(path);
  if (document === undefined) throw new FileProblem(file, DAMAGED);
  const related = yield* relatedTo(path);
  const one = (type: string) => tree(related.find((other) => other.type === type)?.path);
  const headersAndFooters: XmlElement[] = [];
  for (const { path: other } of related.filter(({ type }) => type === "header" || type === "footer")) {
    const read = yield* tree(other);
    if (read !== undefined) headersAndFooters.push(read);
  }
  return {
    document,
    footnotes: yield* one("footnotes"),
    endnotes: yield* one("endnotes"),
    comments: yield* one("comments"),
    numbering: yield* one("numbering"),
    styles: yield* one("styles"),
    headersAndFooters,
  };
}

function unpacked(file: string, bytes: Uint8Array): ReadonlyMap<string, Uint8Array> {
  let size = 0;
  let parts: Record<string, Uint8Array>;
  try {
    parts = unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        if (!/\.(?:xml|rels)$/i.test(name)) return false;
        size += originalSize;
        return size <= MOST_BYTES;
      },
    });
  } catch {
    throw new FileProblem(file, DAMAGED);
  }
  if (size > MOST_BYTES) {
    throw new FileProblem(file, "is too large to be read: divide it into several documents and try again");
  }
  return new Map(Object.entries(parts).map(([path, part]) => [pathFrom("", path), part]));
}

/** Paths are compared in lower case; some programs write backslashes, or a path from the root. */
function pathFrom(folder: string, written: string): string {
  const target = written.replaceAll("\\", "/");
  const steps = (target.startsWith("/") ? target : `${folder}${target}`).split("/");
  const path: string[] = [];
  for (const step of steps) {
    if (step === "..") path.pop();
    else if (step !== "" && step !== ".") path.push(step);
  }
  return path.join("/").toLowerCase();
}

function textOf(part: Uint8Array): string {
  const [first, second] = part;
  const wide =
    first === 0xff && second === 0xfe ? "utf-16le" : first === 0xfe && second === 0xff ? "utf-16be" : "";
  return new TextDecoder(wide || "utf-8").decode(part);
}
