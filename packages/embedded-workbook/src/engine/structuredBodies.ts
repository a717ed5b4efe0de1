import { escapedColumn } from "./structuredReferences";

/** The parts of what is in the brackets of a structured reference. */
export interface StructuredBody {
  /** "#All", "#Data", "#Headers", "#Totals", "#This Row", as Excel spells them. */
  sections: string[];
  /** One column, or the first and the last of several; empty for all. Names without marks. */
  columns: string[];
}

const SECTIONS = ["#All", "#Data", "#Headers", "#Totals", "#This Row"];

function section(text: string): string | null {
  const wanted = text.trim().replace(/\s+/g, " ").toLowerCase();
  return SECTIONS.find((known) => known.toLowerCase() === wanted) ?? null;
}

function unescaped(name: string): string {
  return name.replace(/'(.)/gs, "$1");
}

/** Splits "[…],[…]:[…]" at its brackets; null where there is something else between them. */
function bracketed(body: string): { text: string; range: boolean }[] | null {
  const parts: { text: string; range: boolean }[] = [];
  let range = false;
  let index = 0;
  while (index < body.length) {
    const letter = body.charAt(index);
    if (letter === "[") {
      let end = index + 1;
      while (end < body.length && body.charAt(end) !== "]") {
        end += body.charAt(end) === "'" ? 2 : 1;
      }
      if (end >= body.length) {
        return null;
      }
      parts.push({ text: body.slice(index + 1, end), range });
      range = false;
      index = end + 1;
    } else if (letter === "," || letter === ":" || /\s/.test(letter)) {
      range ||= letter === ":";
      index += 1;
    } else {
      return null;
    }
  }
  return parts;
}

/** Reads what is in the brackets, in any form that Excel accepts; null for anything else. */
export function parseBody(text: string): StructuredBody | null {
  const body = text.trim();
  if (body === "") {
    return { sections: [], columns: [] };
  }
  if (body.startsWith("@")) {
    const rest = parseBody(body.slice(1));
    return rest?.sections.length === 0 ? { sections: ["#This Row"], columns: rest.columns } : null;
  }
  if (body.startsWith("#")) {
    const known = section(body);
    return known === null ? null : { sections: [known], columns: [] };
  }
  if (!body.startsWith("[")) {
    return { sections: [], columns: [unescaped(body)] };
  }
  const parts = bracketed(body);
  if (parts === null) {
    return null;
  }
  const result: StructuredBody = { sections: [], columns: [] };
  for (const { text: part, range } of parts) {
    if (part.trim().startsWith("#")) {
      const known = section(part);
      if (known === null) {
        return null;
      }
      result.sections.push(known);
    } else if (result.columns.length === (range ? 1 : 0)) {
      result.columns.push(unescaped(part.startsWith("@") ? part.slice(1) : part));
      if (part.startsWith("@")) {
        result.sections.push("#This Row");
      }
    } else {
      return null;
    }
  }
  return result;
}

function columnsText(columns: readonly string[]): string {
  return columns.map((name) => `[${escapedColumn(name)}]`).join(":");
}

/** The long form, which files and the spreadsheet engine have: "[#This Row],[Col]". */
export function longBody({ sections, columns }: StructuredBody): string {
  const [only = "", ...more] = sections;
  if (columns.length === 0) {
    return more.length === 0 ? only : sections.map((name) => `[${name}]`).join(",");
  }
  const [column = "", ...others] = columns;
  if (sections.length === 0) {
    return others.length === 0 && /^[\p{L}\p{N}_ ]+$/u.test(column) ? column : columnsText(columns);
  }
  return [...sections.map((name) => `[${name}]`), columnsText(columns)].join(",");
}

/** The form that a person sees in Excel: [@Col] instead of [[#This Row],[Col]]. */
export function shownBody(body: StructuredBody): string {
  if (body.sections.length !== 1 || body.sections[0] !== "#This Row") {
    return longBody(body);
  }
  const [column = "", ...others] = body.columns;
  if (body.columns.length === 0) {
    return "@";
  }
  return others.length === 0 && /^[\p{L}\p{N}_]+$/u.test(column)
    ? `@${column}`
    : `@${columnsText(body.columns)}`;
}
