import { escapeText } from "../shared/escapes";

export const XML_HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

const MARKS: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;" };
const ATTRIBUTE_MARKS: Record<string, string> = {
  ...MARKS,
  '"': "&quot;",
  "\n": "&#10;",
  "\t": "&#9;",
  "\r": "&#13;",
};

/** A text of the workbook (ST_Xstring) as it is written between tags. */
export function xmlText(text: string): string {
  return escapeText(text).replace(/[&<>]/g, (mark) => MARKS[mark] ?? mark);
}

/** A text of the workbook as it is written within an attribute's quotes. */
export function xmlAttribute(text: string): string {
  return escapeText(text).replace(/[&<>"\n\t\r]/g, (mark) => ATTRIBUTE_MARKS[mark] ?? mark);
}

type AttributeValue = string | number | boolean | undefined;

/** ` a="1" b="x"`; what is undefined is left out, booleans are 1 and 0. */
export function attributes(values: Record<string, AttributeValue>): string {
  let text = "";
  for (const [name, value] of Object.entries(values)) {
    if (value === undefined) continue;
    const written = typeof value === "boolean" ? (value ? "1" : "0") : xmlAttribute(String(value));
    text += ` ${name}="${written}"`;
  }
  return text;
}

/** An element; without inner XML it closes itself. */
export function element(name: string, values: Record<string, AttributeValue>, inner = ""): string {
  return inner === ""
    ? `<${name}${attributes(values)}/>`
    : `<${name}${attributes(values)}>${inner}</${name}>`;
}

/** A list with its count, or nothing where it is empty. */
export function counted(name: string, items: readonly string[]): string {
  return items.length === 0 ? "" : element(name, { count: items.length }, items.join(""));
}

/** An element with text in it, whose spaces are kept where they would be lost. */
export function textElement(name: string, text: string): string {
  const space = /^\s|\s$|[\n\t]|\s\s/.test(text) ? ' xml:space="preserve"' : "";
  return `<${name}${space}>${xmlText(text)}</${name}>`;
}
