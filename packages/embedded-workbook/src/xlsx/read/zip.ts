import { Inflate } from "fflate";
import { damaged, tooLarge, WorkbookFileError } from "../errors";

/** The most that all parts may hold when they are unpacked: 1 GiB. */
const LARGEST_PACKAGE = 1024 * 1024 * 1024;
/** A part larger than this is refused as a trap where it grows more than `LARGEST_RATIO` times. */
const RATIO_COUNTS_FROM = 50 * 1024 * 1024;
const LARGEST_RATIO = 200;
/** Compressed bytes unpacked at a time; they can grow to at most about a thousand times as much. */
const SLICE = 16 * 1024;

interface ZipEntry {
  name: string;
  method: number;
  crc: number;
  packed: number;
  size: number;
  offset: number;
}

/** A zip archive whose parts are unpacked piece by piece, counted while they are, and checked against their sums. */
export class ZipArchive {
  private unpacked = 0;

  private constructor(
    private readonly bytes: Uint8Array,
    private readonly entries: Map<string, ZipEntry>,
  ) {}

  /**
   * Reads the archive's directory (APPNOTE.TXT of PKWARE, sections 4.3.12 to 4.3.16).
   * @throws {WorkbookFileError} damaged, encrypted or too-large.
   */
  static open(bytes: Uint8Array): ZipArchive {
    const entries = readDirectory(bytes);
    let declared = 0;
    for (const entry of entries.values()) {
      declared += entry.size;
      checkSize(entry.name, entry.packed, entry.size);
    }
    if (declared > LARGEST_PACKAGE) throw tooLarge("unpacked it would fill more than 1 GB");
    return new ZipArchive(bytes, entries);
  }

  /** The names of the parts as the archive has them. */
  get names(): string[] {
    return [...this.entries.values()].map((entry) => entry.name);
  }

  has(name: string): boolean {
    return this.entries.has(name.toLowerCase());
  }

  /** How many bytes the part holds unpacked, as the archive says. */
  sizeOf(name: string): number {
    return this.entries.get(name.toLowerCase())?.size ?? 0;
  }

  /**
   * Unpacks a part and passes it on piece by piece.
   * @throws {WorkbookFileError} damaged where its bytes do not match their check sum; too-large as soon as it grows
   * beyond what is safe, whatever the archive says about its size.
   */
  unpack(name: string, onPiece: (piece: Uint8Array) => void): void {
    const entry = this.entries.get(name.toLowerCase());
    if (!entry) throw damaged(`its part ${name} is missing`);
    const packed = this.packedBytes(entry);
    let size = 0;
    let crc = -1;
    const take = (piece: Uint8Array) => {
      size += piece.length;
      this.unpacked += piece.length;
      checkSize(name, entry.packed, size);
      if (this.unpacked > LARGEST_PACKAGE) throw tooLarge("unpacked it fills more than 1 GB");
      if (size > entry.size) throw damaged(`its part ${name} is longer than it says`);
      crc = updateCrc(crc, piece);
      onPiece(piece);
    };
    if (entry.method === 0) take(packed);
    else inflate(name, packed, take);
    if (size !== entry.size || (crc ^ -1) >>> 0 !== entry.crc) {
      throw damaged(`its part ${name} does not match its check sum`);
    }
  }

  private packedBytes(entry: ZipEntry): Uint8Array {
    const view = viewOf(this.bytes);
    if (entry.offset + 30 > this.bytes.length || view.getUint32(entry.offset, true) !== 0x04034b50) {
      throw damaged(`its part ${entry.name} is not where it should be`);
    }
    const start =
      entry.offset + 30 + view.getUint16(entry.offset + 26, true) + view.getUint16(entry.offset + 28, true);
    if (start + entry.packed > this.bytes.length) throw damaged(`its part ${entry.name} is cut off`);
    return this.bytes.subarray(start, start + entry.packed);
  }
}

function inflate(name: string, packed: Uint8Array, take: (piece: Uint8Array) => void): void {
  const stream = new Inflate(take);
  try {
    for (let from = 0; from < packed.length; from += SLICE) {
      const to = Math.min(from + SLICE, packed.length);
      stream.push(packed.subarray(from, to), to === packed.length);
    }
  } catch (error) {
    if (error instanceof WorkbookFileError) throw error;
    throw damaged(`its part ${name} cannot be unpacked`, error);
  }
}

function checkSize(name: string, packed: number, size: number): void {
  if (size > RATIO_COUNTS_FROM && size > packed * LARGEST_RATIO) {
    throw tooLarge(`its part ${name} grows more than ${LARGEST_RATIO} times when it is unpacked`);
  }
}

function readDirectory(bytes: Uint8Array): Map<string, ZipEntry> {
  const view = viewOf(bytes);
  const end = findEnd(view);
  let count = view.getUint16(end + 10, true);
  let size = view.getUint32(end + 12, true);
  let offset = view.getUint32(end + 16, true);
  let directoryEnd = end;
  if (end >= 20 && view.getUint32(end - 20, true) === 0x07064b50) {
    const end64 = Number(view.getBigUint64(end - 12, true));
    if (end64 + 56 > bytes.length || view.getUint32(end64, true) !== 0x06064b50) {
      throw damaged("its directory cannot be found");
    }
    count = Number(view.getBigUint64(end64 + 32, true));
    size = Number(view.getBigUint64(end64 + 40, true));
    offset = Number(view.getBigUint64(end64 + 48, true));
    directoryEnd = end64;
  }
  const start = directoryEnd - size;
  // Bytes in front of the archive shift everything by the same amount.
  const shift = start - offset;
  if (start < 0 || shift < 0) throw damaged("its directory is cut off");
  const entries = new Map<string, ZipEntry>();
  let at = start;
  for (let i = 0; i < count; i++) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== 0x02014b50) {
      throw damaged("its directory cannot be read");
    }
    const next = at + 46 + view.getUint16(at + 28, true) + view.getUint16(at + 30, true);
    const entry = readEntry(bytes, view, at, shift);
    // Of two parts with one name, the first counts, as in Excel.
    if (entry && !entries.has(entry.name.toLowerCase())) entries.set(entry.name.toLowerCase(), entry);
    at = next + view.getUint16(at + 32, true);
  }
  return entries;
}

function readEntry(bytes: Uint8Array, view: DataView, at: number, shift: number): ZipEntry | null {
  const nameEnd = at + 46 + view.getUint16(at + 28, true);
  if (nameEnd > bytes.length) throw damaged("its directory cannot be read");
  const name = new TextDecoder().decode(bytes.subarray(at + 46, nameEnd)).replaceAll("\\", "/");
  if (name.endsWith("/")) return null;
  if ((view.getUint16(at + 8, true) & 1) !== 0) {
    throw new WorkbookFileError(
      "encrypted",
      "is a zip file protected with a password. Save it without one and try again.",
    );
  }
  const method = view.getUint16(at + 10, true);
  if (method !== 0 && method !== 8)
    throw damaged(`its part ${name} is packed in a way that Excel does not use`);
  const entry = {
    name: name.replace(/^\/+/, ""),
    method,
    crc: view.getUint32(at + 16, true),
    packed: view.getUint32(at + 20, true),
    size: view.getUint32(at + 24, true),
    offset: view.getUint32(at + 42, true),
  };
  readLongSizes(view, nameEnd, Math.min(nameEnd + view.getUint16(at + 30, true), bytes.length), entry);
  return { ...entry, offset: entry.offset + shift };
}

/** Sizes that do not fit into 32 bits are in an extra field of their own, in this order (APPNOTE.TXT 4.5.3). */
function readLongSizes(view: DataView, from: number, to: number, entry: ZipEntry): void {
  for (let at = from; at + 4 <= to;) {
    const length = view.getUint16(at + 2, true);
    if (view.getUint16(at, true) === 1) {
      let field = at + 4;
      for (const key of ["size", "packed", "offset"] as const) {
        if (entry[key] !== 0xffffffff || field + 8 > to) continue;
        entry[key] = Number(view.getBigUint64(field, true));
        field += 8;
      }
    }
    at += 4 + length;
  }
}

function findEnd(view: DataView): number {
  const lowest = Math.max(0, view.byteLength - 22 - 0xffff);
  for (let at = view.byteLength - 22; at >= lowest; at--) {
    if (view.getUint32(at, true) === 0x06054b50) return at;
  }
  throw damaged("it is cut off");
}

function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

const CRC_TABLE = Int32Array.from({ length: 256 }, (_, index) => {
  let value = index;
  for (let bit = 0; bit < 8; bit++) value = (value & 1) !== 0 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
  return value;
});

function updateCrc(crc: number, piece: Uint8Array): number {
  let sum = crc;
  for (const byte of piece) sum = (sum >>> 8) ^ (CRC_TABLE[(sum ^ byte) & 255] ?? 0);
  return sum;
}
