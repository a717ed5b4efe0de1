/**
 * Characters that XML cannot hold are written as _xHHHH_ in the texts of a workbook (ST_Xstring, ECMA-376 part 1, 22.9.2.19);
 * an underscore that would be read so is itself written as _x005F_.
 */
export function unescapeText(text: string): string {
  if (!text.includes("_x")) return text;
  return text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(parseInt(code, 16)));
}

const ESCAPED = /_(?=x[0-9A-Fa-f]{4}_)/g;
// Control characters other than tab and line feed, lone surrogates and the two non-characters.
const FORBIDDEN =
  // eslint-disable-next-line no-control-regex -- these are the characters that must not get into XML
  /[\u0000-\u0008\u000B-\u001F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;

/** The text with what XML cannot hold escaped; a carriage return too, since XML would turn it into a line feed. */
export function escapeText(text: string): string {
  return text
    .replace(ESCAPED, "_x005F_")
    .replace(FORBIDDEN, (char) => `_x${char.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}_`);
}
