import type { Token } from "../tokens";
import { figuresOf, type Figures } from "./figures";

const INNER_MARKS = "/.-,'\n";

/** The tokens of one date, without surrounding marks or words of doubt, as the forms see them. */
export class DateTokens {
  readonly all: Token[];
  /** The numbers and what is between them; `null` where there is anything else. */
  readonly figures: Figures | null;
  #words: Token[] | null = null;

  constructor(all: Token[]) {
    this.all = all;
    this.figures = figuresOf(all);
  }

  /** Without the marks that may be inside a date in words: "12-Mar-19", "March, 2015", "Mar '15". */
  get words(): Token[] {
    this.#words ??= this.all.filter(({ kind, text }) => kind !== "mark" || !INNER_MARKS.includes(text));
    return this.#words;
  }
}
