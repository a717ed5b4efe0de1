import { sentences } from "../../calendar/sentences";
import type { Rule } from "./rule";
import { CELL_TEXT_LIMIT } from "../../cells/limits";

/** Lengths at which programs cut texts off: old exports at 255 characters, Excel's cells at 32,767. */
const CUT_AT = [255, CELL_TEXT_LIMIT];

/** A text of exactly such a length has probably lost its end. */
export const textCut: Rule = {
  name: "text-cut",
  words: "Text may have been cut off",
  level: "warning",
  checkEntry: (entry) =>
    entry.cells
      .filter((cell) => CUT_AT.includes(cell.text.length))
      .map((cell) => ({
        row: cell.row,
        column: cell.key,
        ...sentences(
          `The text is exactly ${cell.text.length} characters long, so its end was probably cut off`,
          "ask the agency for the whole text",
          "please send us the whole text",
        ),
      })),
};
