import type { Token } from "../tokens";

export interface Figures {
  numbers: Token[];
  /** The marks between them, ignoring spaces: "/", ".", "" for just a space. */
  between: string[];
}

const SEPARATORS = "/.-,\\_':\n";

/** Numbers with marks between them and nothing else; `null` for anything else. */
export function figuresOf(tokens: Token[]): Figures | null {
  const numbers: Token[] = [];
  const between: string[] = [];
  let marks = "";
  for (const token of tokens) {
    if (token.kind === "number") {
      if (numbers.length > 0) {
        if (marks.length > 2) return null;
        between.push(marks);
      }
      numbers.push(token);
      marks = "";
    } else if (token.kind === "mark" && numbers.length > 0 && SEPARATORS.includes(token.text)) {
      if (token.text !== "\n") marks += token.text;
    } else return null;
  }
  return marks === "" && numbers.length > 0 ? { numbers, between } : null;
}
