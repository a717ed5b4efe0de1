import { strFromU8, unzipSync } from "fflate";

const ENTITIES: Record<string, string> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

/** Text in the form in which it is compared: letters and figures alone, without case and accents. */
export function folded(text: string): string {
  return text
    .toLowerCase()
    .normalize("NFKD")
    .replace(/[^\p{L}\p{N}@.]/gu, "");
}

function decoded(text: string): string {
  return text
    .replace(/&#x([0-9a-f]+);/gi, (_, code: string) => String.fromCodePoint(parseInt(code, 16)))
    .replace(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)))
    .replace(/&(\w+);/g, (whole, name: string) => ENTITIES[name] ?? whole)
    .replace(/_x([0-9a-f]{4})_/gi, (_, code: string) => String.fromCharCode(parseInt(code, 16)));
}

/**
 * The texts that are to be found in a file by whoever looks: the bytes as they are and each part of the archive, in UTF-8 and UTF-16,
 * with entities decoded, and the words of each cell and across the boundaries of runs.
 */
export function everythingIn(file: Uint8Array): string[] {
  const parts = Object.entries(unzipSync(file));
  const readings = [strFromU8(file, true), ...parts.flatMap(([path, bytes]) => [path, ...readingsOf(bytes)])];
  return readings.map(folded);
}

function readingsOf(bytes: Uint8Array): string[] {
  const utf8 = new TextDecoder("utf-8").decode(bytes);
  const utf16 = ["utf-16le", "utf-16be"].map((encoding) => new TextDecoder(encoding).decode(bytes));
  const cells = [...utf8.matchAll(/<c [^>]*>(.*?)<\/c>/gs)].map(([, inner = ""]) =>
    inner.replace(/<[^>]*>/g, ""),
  );
  return [utf8, decoded(utf8), ...utf16, decoded(cells.join("\n\n"))];
}

/** The cells' own texts, one for each, entities decoded: what a reader sees. */
export function cellsIn(file: Uint8Array): string[] {
  return Object.entries(unzipSync(file))
    .filter(([path]) => path.startsWith("xl/worksheets/"))
    .flatMap(([, bytes]) =>
      [...strFromU8(bytes).matchAll(/<c [^>]*?(?:\/>|>(.*?)<\/c>)/gs)].map(([, inner = ""]) =>
        decoded(inner.replace(/<[^>]*>/g, "")),
      ),
    );
}
