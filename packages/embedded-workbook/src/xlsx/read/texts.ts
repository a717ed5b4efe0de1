import type { TextRun } from "../../engine/contents";
import { unescapeText } from "../shared/escapes";
import type { StyleReader } from "./styles";
import { child, type XmlElement } from "./xml";

/** A text and, where it has several formats, its runs. */
export interface RichText {
  text: string;
  runs?: TextRun[];
}

/**
 * Reads `si`, `is` or the text of a note: one `t`, or runs `r`. Phonetic hints (`rPh`) are not part of the text.
 * @param styles reads the fonts of the runs.
 */
export function readRichText(element: XmlElement | undefined, styles: StyleReader): RichText {
  if (!element) return { text: "" };
  const runs: TextRun[] = [];
  for (const part of element.children) {
    if (part.name === "t") runs.push({ text: unescapeText(part.text) });
    if (part.name !== "r") continue;
    const text = unescapeText(child(part, "t")?.text ?? "");
    const properties = child(part, "rPr");
    // Without properties a run has the cell's own font; with empty ones, the plain font.
    if (text !== "") runs.push(properties ? { text, font: styles.font(properties) } : { text });
  }
  const text = runs.map((run) => run.text).join("");
  return runs.some((run) => run.font) ? { text, runs } : { text };
}
