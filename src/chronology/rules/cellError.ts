import { sentences } from "../../calendar/sentences";
import type { Rule } from "./rule";

const ERROR =
  /^#(?:REF!|N\/A|VALUE!|NAME\?|DIV\/0!|NULL!|NUM!|SPILL!|CALC!|FIELD!|BLOCKED!|CONNECT!|BUSY!|UNKNOWN!)$/;

/** A cell shows an error of the spreadsheet's instead of words. */
export const cellError: Rule = {
  name: "cell-error",
  words: "A cell shows an error",
  level: "warning",
  checkEntry: (entry) =>
    entry.cells
      .filter((cell) => cell.kind === "error" || ERROR.test(cell.text.trim()))
      .map((cell) => ({
        row: cell.row,
        column: cell.key,
        ...sentences(
          `The cell shows the error ${cell.text.trim()} instead of what was written`,
          "ask the agency for the text",
          "please send us the text",
        ),
      })),
};
