import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { pattern } from "../../calendar/pattern";
import { markedOnlyRead } from "./onlyReadMark";
import { LARGEST_FILE } from "./returnFile";

/** What Excel on the web refuses to bring in, and nobody reads: charts, pictures, pivot tables, slicers, comments. */
const REFUSED = pattern(
  "i",
  /^xl\/(?:worksheets\/)?/,
  [
    /(?:charts|drawings|media|pivotTables|pivotCache|slicers|slicerCaches|timelines|timelineCaches)\/.+/,
    /(?:threadedComments|persons|ctrlProps|activeX|embeddings)\/.+/,
    /(?:comments\/)?comments\d*\.xml/,
  ],
  /$/,
);
const REFERRED = pattern("gi", [
  /<(?:\w+:)?(?:drawing|legacyDrawing|legacyDrawingHF|picture)\s[^>]*\/>/,
  /<(?:\w+:)?(oleObjects|controls|pivotCaches|extLst|definedNames)>[\s\S]*?<\/(?:\w+:)?\1>/,
]);
const SHEET = /^xl\/worksheets\/[^/]+\.xml$/i;
const BOOK = /^xl\/workbook\.xml$/i;

/**
 * The same workbook without what stands beside its cells, for one whose tables alone are read: Excel on the web brings in no workbook with
 * charts, and a plan of this add-in has some. Its names would stay in the workbook when its sheets are gone. The sheets are marked as only
 * read. The file itself, where it can't be unpacked.
 */
export function tablesAlone(bytes: Uint8Array): Uint8Array {
  const parts = unpacked(bytes);
  if (parts === null) return bytes;
  const left = Object.keys(parts).filter((path) => REFUSED.test(path));
  const kept = Object.entries(parts).filter(
    ([path]) => !left.includes(path) && !left.includes(ownerOf(path)),
  );
  return zipSync(Object.fromEntries(kept.map(([path, part]) => [path, withoutReferences(path, part)])), {
    level: 6,
  });
}

function unpacked(bytes: Uint8Array): Record<string, Uint8Array> | null {
  let size = 0;
  try {
    return unzipSync(bytes, {
      filter: ({ originalSize }) => {
        size += originalSize;
        if (size > LARGEST_FILE) throw new RangeError("too large");
        return true;
      },
    });
  } catch {
    return null;
  }
}

/** The part whose references a part holds: "xl/drawings/_rels/drawing1.xml.rels" → "xl/drawings/drawing1.xml". */
function ownerOf(path: string): string {
  return path.replace(/_rels\/([^/]+)\.rels$/, "$1");
}

function withoutReferences(path: string, part: Uint8Array): Uint8Array {
  if (path.endsWith(".rels")) {
    return changed(part, (xml) =>
      xml.replace(/<(?:\w+:)?Relationship\s[^>]*>(?:<\/(?:\w+:)?Relationship>)?/g, (tag) =>
        /\b(?:TargetMode=["']External)/.test(tag) || !isRefused(tag, "Target") ? tag : "",
      ),
    );
  }
  if (path === "[Content_Types].xml") {
    return changed(part, (xml) =>
      xml.replace(/<(?:\w+:)?Override\s[^>]*>/g, (tag) => (isRefused(tag, "PartName") ? "" : tag)),
    );
  }
  if (SHEET.test(path)) {
    return changed(part, (xml) => markedOnlyRead(xml.replace(REFERRED, "")));
  }
  return BOOK.test(path) ? changed(part, (xml) => xml.replace(REFERRED, "")) : part;
}

/** Targets are relative to a folder of xl, or begin at the root. */
function isRefused(tag: string, attribute: string): boolean {
  const target = new RegExp(`\\b${attribute}=["']([^"']*)["']`).exec(tag)?.[1] ?? "";
  return REFUSED.test(`xl/${target.replace(/^(?:\.\.\/|\/xl\/|\/)+/, "")}`);
}

/** A part in another encoding than UTF-8 stays as it is. */
function changed(part: Uint8Array, change: (xml: string) => string): Uint8Array {
  return part[0] === 0xff || part[0] === 0xfe ? part : strToU8(change(strFromU8(part)));
}
