const ENTITIES: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };
/** An underscore that would be read as the beginning of an escaped character (ST_Xstring, ECMA-376 part 1, 22.9.2.19). */
const LIKE_AN_ESCAPE = /_(?=x[0-9A-Fa-f]{4}_)/g;
/** What XML cannot hold: control characters other than tab and line feed, and halves of characters. */
const FORBIDDEN =
  // eslint-disable-next-line no-control-regex -- these are the characters that must not get into XML
  /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])/g;
const LONE_LOW = /(^|[^\uD800-\uDBFF])[\uDC00-\uDFFF]/g;

/** A text as it stands in the parts of an .xlsx file. What XML cannot hold is left out; line breaks become line feeds. */
export function xmlText(text: string): string {
  return text
    .replace(/\r\n?/g, "\n")
    .replace(FORBIDDEN, "")
    .replace(LONE_LOW, "$1")
    .replace(LIKE_AN_ESCAPE, "_x005F_")
    .replace(/[&<>"]/g, (character) => ENTITIES[character] ?? character);
}
