import { strFromU8, strToU8, unzipSync, Zip, ZipDeflate, ZipPassThrough } from "fflate";
import { britishFormats } from "../../chronology/file/britishFormats";
import { hasFormulas, storedValues } from "../../chronology/file/storedValues";
import type { InSteps } from "../../chronology/inSteps";
import { FileProblem } from "../../chronology/returns/fileProblem";
import { pathOf, relatedTo, sheetsIn, workbookPartOf, type Parts } from "./packageParts";
import { DAMAGED, LARGEST_FILE } from "./returnFile";

/** A workbook in the form that Excel is given. */
interface StoredWorkbook {
  bytes: Uint8Array;
  /** For each worksheet of the file, in their order, the cells whose formula has no stored value. */
  withoutValue: readonly (readonly string[])[];
  /** A table of it has its heading row switched off. */
  headingsOff: boolean;
}

/** What is packed already and gains nothing by being packed again. */
const PACKED = /\.(?:png|jpe?g|gif|emf|wmf|tiff?|bin|mp4|wdp)$/;
const CALCULATION_CHAIN = /calcchain\.xml$/;
const TABLE = /(?:^|\/)tables\/[^/]+\.xml$/;
/** ECMA-376 part 1, section 18.5.1.2. */
const NO_HEADINGS = /<(?:[\w.-]+:)?table\s[^>]*\sheaderRowCount\s*=\s*["']0["']/;
/** The first tag of a table's part is within these bytes. */
const TABLE_TAG = 4000;
/** Packing is quick at this level, and a text of this kind gets little smaller at a higher one. */
const LEVEL = 3;
/** Bytes packed at a time, so that the pane can draw in between. */
const SLICE = 1_000_000;

/**
 * A workbook with what the agency's own Excel showed (docs/domain.md section 3), whatever Excel it is opened in: stored values in the
 * place of formulas, and the date formats that follow the machine as in Britain. Everything else in it stays.
 * @throws FileProblem where the file is damaged or too large
 */
export function* asStored(name: string, bytes: Uint8Array): InSteps<StoredWorkbook> {
  const parts = unpacked(name, bytes);
  yield undefined;
  const small = (path: string): boolean => path.endsWith(".rels") || /workbook[^/]*\.xml$/.test(path);
  const texts: Parts = new Map(
    [...parts].filter(([path]) => small(path)).map(([path, { bytes: part }]) => [path, textOfPart(part)]),
  );
  const workbook = workbookPartOf(texts);
  const withoutValue: (readonly string[])[] = [];
  const headingsOff = [...parts].some(
    ([path, part]) => TABLE.test(path) && NO_HEADINGS.test(strFromU8(part.bytes.subarray(0, TABLE_TAG))),
  );
  let formulas = 0;
  for (const { path } of sheetsIn(texts, workbook)) {
    yield undefined;
    const part = parts.get(path);
    const xml = part ? textOfPart(part.bytes) : "";
    if (!part || !hasFormulas(xml)) {
      withoutValue.push([]);
      continue;
    }
    const stored = yield* storedValues(xml);
    part.bytes = strToU8(asUtf8(stored.xml));
    formulas += stored.formulas + stored.withoutValue.length;
    withoutValue.push(stored.withoutValue);
  }
  const shown = withBritishFormats(
    parts,
    relatedTo(texts, workbook).find(({ type }) => type === "styles")?.path,
  );
  const unusual = [...parts.values()].some((part) => part.name.includes("\\"));
  if (formulas === 0 && !shown && !unusual) {
    return { bytes, withoutValue, headingsOff };
  }
  if (formulas > 0) dropCalculationChain(parts);
  return { bytes: yield* packed(parts), withoutValue, headingsOff };
}

interface Part {
  /** As the archive has it. */
  name: string;
  bytes: Uint8Array;
}

function unpacked(name: string, bytes: Uint8Array): Map<string, Part> {
  let size = 0;
  const counted = ({ originalSize }: { originalSize: number }): boolean => {
    size += originalSize;
    return size <= LARGEST_FILE;
  };
  let files: Record<string, Uint8Array>;
  try {
    files = unzipSync(bytes, { filter: counted });
  } catch {
    throw new FileProblem(name, DAMAGED);
  }
  if (size > LARGEST_FILE) {
    throw new FileProblem(
      name,
      "is too large: unpacked it would fill more than 300 MB. Copy the table into a new workbook, save that and use it instead",
    );
  }
  return new Map(
    Object.entries(files)
      .filter(([path]) => !/[\\/]$/.test(path))
      .map(([path, part]) => [pathOf(path), { name: path, bytes: part }]),
  );
}

/** @returns whether anything had to be written out */
function withBritishFormats(parts: ReadonlyMap<string, Part>, path: string | undefined): boolean {
  const part = path === undefined ? undefined : parts.get(path);
  if (!part) return false;
  const xml = textOfPart(part.bytes);
  const british = britishFormats(xml);
  if (british === xml) return false;
  part.bytes = strToU8(asUtf8(british));
  return true;
}

/** The order in which formulas are worked out: Excel takes a file for damaged whose chain names a cell without one. */
function dropCalculationChain(parts: Map<string, Part>): void {
  for (const [path, part] of [...parts]) {
    if (CALCULATION_CHAIN.test(path)) {
      parts.delete(path);
    } else if (path === "[content_types].xml" || path.endsWith(".rels")) {
      const text = textOfPart(part.bytes);
      const without = text.replace(
        /<(?:\w+:)?(?:Override|Relationship)\s[^>]*calcchain\.xml["'][^>]*>/gi,
        "",
      );
      if (without !== text) part.bytes = strToU8(asUtf8(without));
    }
  }
}

function* packed(parts: ReadonlyMap<string, Part>): InSteps<Uint8Array> {
  const pieces: Uint8Array[] = [];
  const archive = new Zip((error, piece) => {
    if (error) throw error;
    pieces.push(piece);
  });
  for (const [path, { name, bytes }] of parts) {
    const own = name.replaceAll("\\", "/").replace(/^\/+/, "");
    const file = PACKED.test(path) ? new ZipPassThrough(own) : new ZipDeflate(own, { level: LEVEL });
    archive.add(file);
    for (let from = 0; from === 0 || from < bytes.length; from += SLICE) {
      yield undefined;
      file.push(bytes.subarray(from, from + SLICE), from + SLICE >= bytes.length);
    }
  }
  archive.end();
  return joined(pieces);
}

function joined(pieces: readonly Uint8Array[]): Uint8Array {
  const bytes = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const piece of pieces) {
    bytes.set(piece, at);
    at += piece.length;
  }
  return bytes;
}

/** XML is UTF-8 unless it begins with the mark of UTF-16 (XML 1.0, section 4.3.3). */
function textOfPart(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder("utf-16le").decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder("utf-16be").decode(bytes);
  return strFromU8(bytes);
}

/** The declaration says what the text is written in from now on. */
function asUtf8(xml: string): string {
  return xml.replace(/^(\uFEFF?<\?xml[^>]*?encoding=["'])[^"']*/, "$1UTF-8");
}
