/** Windows-1252 from 0x80 to 0x9F; the rest is the same as Unicode (WHATWG Encoding Standard, index windows-1252). */
const WINDOWS_1252 =
  "\u20ac\u0081\u201a\u0192\u201e\u2026\u2020\u2021\u02c6\u2030\u0160\u2039\u0152\u008d\u017d\u008f" +
  "\u0090\u2018\u2019\u201c\u201d\u2022\u2013\u2014\u02dc\u2122\u0161\u203a\u0153\u009d\u017e\u0178";

/** UTF-16 without a byte order mark: in plain English every other byte is zero. */
function wideWithoutMark(bytes: Uint8Array): "utf-16le" | "utf-16be" | null {
  const sample = bytes.subarray(0, 400);
  if (sample.length < 8 || bytes.length % 2 !== 0) return null;
  let even = 0;
  let odd = 0;
  sample.forEach((byte, index) => {
    if (byte === 0 && index % 2 === 0) even++;
    if (byte === 0 && index % 2 === 1) odd++;
  });
  const most = (sample.length / 2) * 0.8;
  if (odd >= most && even === 0) return "utf-16le";
  return even >= most && odd === 0 ? "utf-16be" : null;
}

/**
 * The bytes of a text file as text: UTF-8 and UTF-16, with or without a byte order mark, else the letters of old Windows or of old
 * Macintosh, whichever makes words of them.
 */
export function textOfBytes(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder("utf-16le").decode(bytes.subarray(2));
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder("utf-16be").decode(bytes.subarray(2));
  const wide = wideWithoutMark(bytes);
  if (wide !== null) return new TextDecoder(wide).decode(bytes);
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return lettersOf(bytes);
  }
}

function lettersOf(bytes: Uint8Array): string {
  const windows = fromWindows(bytes);
  const macintosh = new TextDecoder("macintosh").decode(bytes);
  const [asWindows, asMacintosh] = [oddLetters(windows), oddLetters(macintosh)];
  // Lines that end in a return alone come from an old Macintosh too.
  const isOld = !windows.includes("\n") && windows.includes("\r");
  return asMacintosh < asWindows || (isOld && asMacintosh === asWindows) ? macintosh : windows;
}

/** A capital with an accent behind a small letter ("FatherÕs"), or a letter of another language alone (" Ð "): not English. */
function oddLetters(text: string): number {
  return [...text.matchAll(/\p{Ll}[^\P{Lu}A-Z]|(?:^|\s)[^\P{L}A-Za-z](?=\s|$)|[\u0080-\u009f]/gu)].length;
}

function fromWindows(bytes: Uint8Array): string {
  let text = "";
  for (const byte of bytes) {
    text += byte >= 0x80 && byte <= 0x9f ? (WINDOWS_1252[byte - 0x80] ?? "") : String.fromCharCode(byte);
  }
  return text;
}
