import type { InSteps } from "../inSteps";

/** A sheet's part of an .xlsx file without formulas. */
export interface StoredSheet {
  xml: string;
  /** Formulas that became the value stored beside them. */
  formulas: number;
  /** The cells whose formula has no stored value and stands there in its own words: "A2". */
  withoutValue: string[];
}

/** `<c …>`, and what must not be taken for it. The attributes' values may hold any character but their quotation mark. */
const ATTRIBUTES = `((?:\\s+[^\\s=/>]+\\s*=\\s*(?:"[^"]*"|'[^']*'))*)\\s*`;
const NOT_MARKUP = "<!--[\\s\\S]*?-->|<!\\[CDATA\\[[\\s\\S]*?\\]\\]>";
const CELLS_A_STEP = 500;

/** Whether a sheet's part has formulas in its cells. */
export function hasFormulas(xml: string): boolean {
  return new RegExp(`<${prefixOf(xml)}f[\\s/>]`).test(xml);
}

/**
 * Puts the stored value of every formula in the place of the formula (docs/domain.md section 3: never worked out anew when a file
 * comes in). A formula that no program has worked out yet becomes a text, in its own words or, where it is shared, in those of the
 * cell that it is shared with.
 * @param xml the part of a sheet (ECMA-376 part 1, sections 18.3.1.4 and 18.3.1.40), in either form of the standard
 */
export function* storedValues(xml: string): InSteps<StoredSheet> {
  const prefix = prefixOf(xml);
  const cellTag = new RegExp(`${NOT_MARKUP}|<${prefix}c(?=[\\s/>])${ATTRIBUTES}(/?)>`, "g");
  const cellEnd = new RegExp(`${NOT_MARKUP}|</${prefix}c\\s*>`, "g");
  const parts = partsIn(prefix);
  const pieces: string[] = [];
  const withoutValue: string[] = [];
  const shared = new Map<string, string>();
  let formulas = 0;
  let copied = 0;
  let cells = 0;
  for (let tag = cellTag.exec(xml); tag; tag = cellTag.exec(xml)) {
    if (++cells % CELLS_A_STEP === 0) yield undefined;
    const [whole, attributes, closed] = tag;
    if (attributes === undefined || closed === "/") continue;
    const from = tag.index + whole.length;
    const end = endAfter(xml, cellEnd, from);
    if (!end) break;
    cellTag.lastIndex = end.after;
    const inner = xml.slice(from, end.at);
    const formula = within(inner, parts.formula);
    if (!formula) continue;
    const words = wordsOf(formula, shared);
    const cell = withoutFormula(prefix, attributes, inner, { ...formula, inner: words }, parts);
    if (cell.stored) formulas += 1;
    else withoutValue.push(/\sr\s*=\s*["']([^"']*)/.exec(attributes)?.[1] ?? "");
    pieces.push(xml.slice(copied, tag.index), cell.xml);
    copied = end.after;
  }
  pieces.push(xml.slice(copied));
  return { xml: pieces.join(""), formulas, withoutValue };
}

interface Parts {
  formula: RegExp;
  value: RegExp;
  text: RegExp;
}

function partsIn(prefix: string): Parts {
  const element = (name: string): RegExp =>
    new RegExp(
      `(<${prefix}${name}(?=[\\s/>])${ATTRIBUTES.replace("(", "(?:")})(?:/>|>([\\s\\S]*?)</${prefix}${name}\\s*>)`,
    );
  return { formula: element("f"), value: element("v"), text: element("is") };
}

/** An element of a cell: where it stands, its opening tag, and what is in it. */
interface Found {
  tag: string;
  from: number;
  to: number;
  inner: string;
}

/** The first such element of a cell. Markup within a comment or a CDATA section is none. */
function within(cell: string, element: RegExp): Found | null {
  const shown = cell.includes("<!")
    ? cell.replace(new RegExp(NOT_MARKUP, "g"), (hidden) => " ".repeat(hidden.length))
    : cell;
  const found = element.exec(shown);
  if (!found) return null;
  const [whole, opening = "", inner = ""] = found;
  const from = found.index + opening.length + 1;
  return {
    tag: opening,
    from: found.index,
    to: found.index + whole.length,
    inner: cell.slice(from, from + inner.length),
  };
}

/** What a formula says; of a shared one only the first cell has the words (section 18.3.1.40). */
function wordsOf({ tag, inner }: Found, shared: Map<string, string>): string {
  const id = /\ssi\s*=\s*["']([^"']*)/.exec(tag)?.[1];
  if (id === undefined) return inner;
  if (inner.trim() !== "") shared.set(id, inner);
  return inner.trim() === "" ? (shared.get(id) ?? "") : inner;
}

/** A cell with the value that stands beside its formula. */
function withoutFormula(
  prefix: string,
  attributes: string,
  inner: string,
  formula: Found,
  parts: Parts,
): { xml: string; stored: boolean } {
  const type = /\st\s*=\s*["']([^"']*)["']/.exec(attributes)?.[1] ?? "n";
  // The mark of a formula that spills has no sense without it.
  const bare = attributes.replace(/\s(?:t|cm)\s*=\s*(?:"[^"]*"|'[^']*')/g, "");
  const open = `<${prefix}c${bare}`;
  const asText = (text: string): string =>
    `${open} t="inlineStr"><${prefix}is><${prefix}t xml:space="preserve">${text}</${prefix}t></${prefix}is></${prefix}c>`;
  const value = within(inner, parts.value);
  const stored = value?.inner ?? "";
  if (type === "inlineStr" && within(inner, parts.text)) {
    const rest = inner.slice(0, formula.from) + inner.slice(formula.to);
    return { xml: `<${prefix}c${attributes}>${rest}</${prefix}c>`, stored: true };
  }
  if (type === "str" && value) {
    return { xml: stored === "" ? `${open}/>` : asText(stored), stored: true };
  }
  if (stored.trim() !== "") {
    const typed = type === "n" ? open : `${open} t="${type}"`;
    return { xml: `${typed}><${prefix}v>${stored}</${prefix}v></${prefix}c>`, stored: true };
  }
  const own = formula.inner.trim().replace(/_xl(?:fn|ws|udf)\./g, "");
  return { xml: own === "" ? `${open}/>` : asText(`=${own}`), stored: false };
}

/** Where the next closing tag begins and ends. */
function endAfter(xml: string, closing: RegExp, from: number): { at: number; after: number } | null {
  closing.lastIndex = from;
  for (let found = closing.exec(xml); found; found = closing.exec(xml)) {
    if (found[0].startsWith("</")) return { at: found.index, after: found.index + found[0].length };
  }
  return null;
}

/** What stands before the names of the main namespace's elements: "" or "x:". */
function prefixOf(xml: string): string {
  return /<([\w.-]+:)?worksheet[\s>]/.exec(xml)?.[1] ?? "";
}
