/**
 * What Microsoft does not say, and reports leave open: a test opens a workbook one way and the other. Without an option,
 * nothing happens to the text.
 */
export interface Doubts {
  /**
   * What becomes of apostrophes at the beginning of a text that is written to a cell formatted as text (@): they stay, the
   * first is eaten as in other cells (OfficeDev/office-js #6687), or all are, which nobody has reported.
   */
  apostrophes?: "kept" | "eaten" | "lost";
  /** Reading `formulas` fails where a cell holds a text of over 8,221 characters, as in COM (xlwings #887). */
  longTextsAsFormulas?: "read" | "refused";
  /**
   * Writing a text of over 8,192 characters that begins like a formula fails in cells formatted as text as well
   * (OfficeDev/office-js #3256 tells it of other cells).
   */
  longTextsLikeFormulas?: "written" | "refused";
}
