import type { InSteps } from "../inSteps";
import { wordTableSteps, type WordTable } from "./wordTable";
import type { WordParts } from "./wordParts";
import { cellsIn, nothingMet, rowsIn, WordTexts, type Met } from "./wordTexts";
import { childOf, type XmlElement } from "./xmlTree";

/** A table of a document with what stands before it, from the end of the table before. */
export interface PlacedTable extends WordTable {
  before: string[][];
}

/** What a Word document holds, in its order. */
export interface WordDocument {
  tables: PlacedTable[];
  /** What stands below the last table. */
  after: string[][];
  headersAndFooters: string[][];
  /** What was met outside the tables. */
  met: Met;
}

/** A line of text outside the tables: a paragraph, cut at its tabs. */
type Line = string[];

/** Reads a document in small steps. */
export function* wordDocumentSteps(parts: WordParts): InSteps<WordDocument> {
  const texts = new WordTexts(parts);
  const met = nothingMet();
  const tables: PlacedTable[] = [];
  let lines: Line[] = [];
  function* read(within: XmlElement | undefined): InSteps<void> {
    for (const { kind, element } of texts.blocksIn(within, met)) {
      yield undefined;
      if (kind === "paragraph") {
        lines.push(...linesOf(texts.paragraph(element, met)));
      } else if (isFrame(element)) {
        for (const row of rowsIn(element, met)) for (const cell of cellsIn(row)) yield* read(cell);
      } else {
        const before = lines;
        lines = [];
        tables.push({ ...(yield* wordTableSteps(element, texts)), before });
      }
    }
  }
  yield* read(childOf(parts.document, "body"));
  const aside = parts.headersAndFooters.flatMap((part) => linesOf(texts.textOf(part, nothingMet())));
  return { tables, after: lines, headersAndFooters: withoutRepeats(aside), met };
}

function linesOf(text: string): Line[] {
  return text
    .split("\n")
    .map((line) =>
      line
        .split(/\t| \| /)
        .map((part) => part.trim())
        .filter((part) => part !== ""),
    )
    .filter((line) => line.length > 0);
}

/** A table of one column that holds tables is a border round them. */
function isFrame(table: XmlElement): boolean {
  const rows = [...rowsIn(table, nothingMet())].map((row) => [...cellsIn(row)]);
  return (
    rows.every((cells) => cells.length <= 1) &&
    rows
      .flat()
      .some((cell) => cell.children.some((child) => typeof child !== "string" && child.name === "tbl"))
  );
}

const PAGE_NUMBER = /^(?:page\s*)?\d*(?:\s*(?:of|\/)\s*\d+)?$/i;

/** Each page has them again, and the first and the even pages may have their own. */
function withoutRepeats(lines: readonly Line[]): Line[] {
  const seen = new Set<string>();
  return lines.filter((line) => {
    const text = line.join(" ");
    if (seen.has(text) || PAGE_NUMBER.test(text)) return false;
    seen.add(text);
    return true;
  });
}
