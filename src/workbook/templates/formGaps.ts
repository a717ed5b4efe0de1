import type { Form } from "./form";
import { linesOf, type FormLine } from "./formLines";

/** An answer of a form that is still empty. */
export interface FormGap {
  label: string;
  /** From 0. */
  row: number;
  column: number;
}

interface FormState {
  /** How many answers are wanted. */
  answers: number;
  empty: FormGap[];
}

/**
 * Which answers of a form are still empty. A table counts as one answer, and so does a field with its further paragraphs; answers that may
 * well stay empty do not count. Rows are known by their labels, so that a person may have put others between.
 * @param texts the sheet's words from A1 on, in its first four columns
 */
export function gapsOf(form: Form, texts: readonly (readonly string[])[]): FormState {
  const state: FormState = { answers: 0, empty: [] };
  const lines = linesOf(form);
  let next = 0;
  let sectionText = "";
  const count = (isFilled: boolean, gap: FormGap): void => {
    state.answers += 1;
    if (!isFilled) state.empty.push(gap);
  };
  lines.forEach((line, index) => {
    if (line.kind === "section") sectionText = line.text.replace(/^\d+ +/, "");
    const words = firstWords(line);
    if (words === null) return;
    const row = rowOf(texts, words, next);
    if (row < 0) return;
    next = row + 1;
    if (line.kind === "field" && !line.optional) {
      const paragraphs = texts.slice(row, row + 1 + line.more);
      count(
        paragraphs.some((cells) => (cells[1] ?? "").trim() !== ""),
        { label: line.label, row, column: 1 },
      );
    } else if (line.kind === "check") {
      count(textAt(texts, row, 2) !== "", { label: line.text, row, column: 2 });
    } else if (line.kind === "headings" && line.asked.length > 0) {
      const end = endOfTable(texts, lines.slice(index + 1), row + 1);
      const below = texts.slice(row + 1, end);
      const isFilled = below.some((cells) =>
        line.asked.some((column) => (cells[column] ?? "").trim() !== ""),
      );
      count(isFilled, { label: sectionText, row: row + 1, column: line.asked[0] ?? 0 });
    }
  });
  return state;
}

function firstWords(line: FormLine): string | null {
  switch (line.kind) {
    case "section":
    case "check":
      return line.text;
    case "field":
      return line.label;
    case "headings":
      return line.cells[0]?.text ?? null;
    default:
      return null;
  }
}

function rowOf(texts: readonly (readonly string[])[], words: string, from: number): number {
  return texts.findIndex((_cells, row) => row >= from && textAt(texts, row, 0) === words);
}

function textAt(texts: readonly (readonly string[])[], row: number, column: number): string {
  return texts[row]?.[column]?.trim() ?? "";
}

/** The row in which what comes after a table begins; the end of the sheet where nothing does. */
function endOfTable(texts: readonly (readonly string[])[], after: readonly FormLine[], from: number): number {
  const words = after.map(firstWords).find((one) => one !== null) ?? null;
  const row = words === null ? -1 : rowOf(texts, words, from);
  return row < 0 ? texts.length : row;
}
