import { ListNumbers } from "./listNumbers";
import { symbolOf } from "./symbols";
import type { WordParts } from "./wordParts";
import { childOf, childrenOf, isOn, valueOf, type XmlElement } from "./xmlTree";

/** What was met on the way through a part of a document and is not simply its text. */
export interface Met {
  /** Text was marked as inserted, deleted or moved. */
  tracked: boolean;
  /** Text was formatted as hidden. */
  hidden: boolean;
  pictures: number;
  /** The remarks of readers beside the text, in words. */
  comments: string[];
}

export const nothingMet = (): Met => ({ tracked: false, hidden: false, pictures: 0, comments: [] });

/** A paragraph or a table. */
export interface Block {
  kind: "paragraph" | "table";
  element: XmlElement;
}

const TAKEN = new Set(["ins", "moveTo"]);
const LEFT_OUT = new Set(["del", "moveFrom"]);
/** What says how a text looks, what a field was made of, how a word is spoken: none of it is text. */
const NO_TEXT = new Set([
  "pPr",
  "rPr",
  "sdtPr",
  "sdtEndPr",
  "instrText",
  "delText",
  "delInstrText",
  "rt",
  "tblPr",
  "tblGrid",
]);
const PICTURES = new Set(["pic", "imagedata"]);
const BLOCKS = new Set(["p", "tbl"]);
const MARKED_CHANGES = ["ins", "del", "moveFrom", "moveTo"];

/** Reads the texts of a document in its order: lists are counted, and fields begin and end, over the whole of it. */
export class WordTexts {
  private readonly lists: ListNumbers;
  private readonly notes: ReadonlyMap<string, XmlElement>;
  private readonly comments: ReadonlyMap<string, XmlElement>;
  /** The fields that are open: whether their result has begun. */
  private readonly fields: { inResult: boolean }[] = [];
  private readonly notesOpen: string[] = [];

  constructor(parts: Pick<WordParts, "numbering" | "styles" | "footnotes" | "endnotes" | "comments">) {
    this.lists = new ListNumbers(parts.numbering, parts.styles);
    this.notes = new Map([
      ...byId("footnoteReference", parts.footnotes),
      ...byId("endnoteReference", parts.endnotes),
    ]);
    this.comments = new Map(byId("commentReference", parts.comments));
  }

  /** The paragraphs and tables directly within an element, as they stand once tracked changes are accepted. */
  *blocksIn(element: XmlElement | undefined, met: Met): Generator<Block> {
    for (const child of childrenOf(element)) {
      if (child.name === "p") yield { kind: "paragraph", element: child };
      else if (child.name === "tbl") yield { kind: "table", element: child };
      else if (LEFT_OUT.has(child.name)) met.tracked = true;
      else if (child.name === "AlternateContent") yield* this.blocksIn(chosenOf(child), met);
      else if (!NO_TEXT.has(child.name) && !isPlaceholder(child)) {
        if (TAKEN.has(child.name)) met.tracked = true;
        yield* this.blocksIn(child, met);
      }
    }
  }

  /** The text of paragraphs and of tables within them, a line each; "" for nothing but blanks. */
  textOf(element: XmlElement | undefined, met: Met): string {
    const lines: string[] = [];
    // A paragraph whose end was deleted goes on in the next one.
    let goesOn = false;
    for (const block of this.blocksIn(element, met)) {
      const text =
        block.kind === "table" ? this.tableText(block.element, met) : this.paragraph(block.element, met);
      if (goesOn) lines.push(`${lines.pop() ?? ""}${text}`);
      else lines.push(text);
      goesOn = block.kind === "paragraph" && marks(block.element).some((mark) => LEFT_OUT.has(mark));
    }
    while (lines.length > 0 && lines[0]?.trim() === "") lines.shift();
    while (lines.length > 0 && lines.at(-1)?.trim() === "") lines.pop();
    return lines.join("\n");
  }

  /** A paragraph with its number or bullet. */
  paragraph(paragraph: XmlElement, met: Met): string {
    if (marks(paragraph).some((mark) => MARKED_CHANGES.includes(mark))) met.tracked = true;
    const text = this.inline(paragraph, met).replace(/^\n+|\n+$/g, "");
    const gone = text === "" && marks(paragraph).some((mark) => LEFT_OUT.has(mark));
    const mark = gone ? null : this.lists.markOf(childOf(paragraph, "pPr"));
    if (mark === null || (text === "" && mark.isBullet)) return text;
    return [mark.text, text].filter((part) => part !== "").join(" ");
  }

  /** A table within a cell: a line a row. */
  private tableText(table: XmlElement, met: Met): string {
    return [...rowsIn(table, met)]
      .map((row) =>
        [...cellsIn(row)]
          .map((cell) => this.textOf(cell, met))
          .filter((text) => text !== "")
          .join(" | "),
      )
      .filter((line) => line !== "")
      .join("\n");
  }

  private inline(element: XmlElement, met: Met): string {
    return element.children
      .map((child) => (typeof child === "string" ? this.shown(child) : this.piece(child, met)))
      .join("");
  }

  private piece(element: XmlElement, met: Met): string {
    const { name, attributes } = element;
    if (NO_TEXT.has(name) || isPlaceholder(element)) return "";
    if (LEFT_OUT.has(name)) {
      met.tracked = true;
      return "";
    }
    if (TAKEN.has(name)) met.tracked = true;
    if (PICTURES.has(name)) met.pictures++;
    switch (name) {
      case "r":
        if (isOn(childOf(element, "rPr", "vanish")) && childOf(element, "t") !== undefined) met.hidden = true;
        return this.inline(element, met);
      case "tab":
      case "ptab":
        return this.shown("\t");
      case "br":
      case "cr":
        return this.shown("\n");
      case "noBreakHyphen":
        return this.shown("-");
      case "sym":
        return this.shown(symbolOf(attributes["font"] ?? "", attributes["char"] ?? ""));
      case "fldChar":
        return this.field(element);
      case "AlternateContent": {
        const chosen = chosenOf(element);
        return chosen === undefined ? "" : this.inline(chosen, met);
      }
      case "txbxContent":
        return `\n${this.textOf(element, met)}\n`;
      case "footnoteReference":
      case "endnoteReference":
        return this.note(`${name} ${attributes["id"] ?? ""}`, met);
      case "commentReference":
        met.comments.push(...this.comment(attributes["id"] ?? ""));
        return "";
      default:
        return this.inline(element, met);
    }
  }

  /** What stands before a field's result is how the field is made. */
  private shown(text: string): string {
    return this.fields.every(({ inResult }) => inResult) ? text : "";
  }

  private field(element: XmlElement): string {
    switch (element.attributes["fldCharType"]) {
      case "begin": {
        const shown = this.shown(enteredIn(childOf(element, "ffData")));
        this.fields.push({ inResult: false });
        return shown;
      }
      case "separate": {
        const field = this.fields.at(-1);
        if (field !== undefined) field.inResult = true;
        return "";
      }
      default:
        this.fields.pop();
        return "";
    }
  }

  private note(id: string, met: Met): string {
    const note = this.notes.get(id);
    if (note === undefined || this.notesOpen.includes(id)) return "";
    this.notesOpen.push(id);
    const text = this.textOf(note, met).trim();
    this.notesOpen.pop();
    return text === "" ? "" : ` (${text})`;
  }

  private comment(id: string): string[] {
    const comment = this.comments.get(id);
    const text = this.textOf(comment, nothingMet()).trim();
    const author = (comment?.attributes["author"] ?? "").trim();
    return text === "" ? [] : [`${author === "" ? "Comment" : `Comment by ${author}`}: ${text}`];
  }
}

/** The rows of a table that are not deleted. */
export function* rowsIn(table: XmlElement, met: Met): Generator<XmlElement> {
  for (const child of childrenOf(table)) {
    if (child.name === "tr") {
      const properties = childrenOf(childOf(child, "trPr"));
      if (properties.some(({ name }) => name === "ins" || name === "del")) met.tracked = true;
      if (!properties.some(({ name }) => name === "del")) yield child;
    } else if (!NO_TEXT.has(child.name) && !LEFT_OUT.has(child.name)) {
      yield* rowsIn(child, met);
    }
  }
}

/** The cells of a row, in content controls too. */
export function* cellsIn(row: XmlElement): Generator<XmlElement> {
  for (const child of childrenOf(row)) {
    if (child.name === "tc") yield child;
    else if (!BLOCKS.has(child.name) && !NO_TEXT.has(child.name)) yield* cellsIn(child);
  }
}

/** Of the ways in which a file holds the same thing, the newest: the others say it again for older programs. */
function chosenOf(alternatives: XmlElement): XmlElement | undefined {
  return childOf(alternatives, "Choice") ?? childOf(alternatives, "Fallback");
}

/** A content control that still shows its prompt ("Click here to enter a date"): nobody wrote that. */
function isPlaceholder(element: XmlElement): boolean {
  return element.name === "sdt" && isOn(childOf(element, "sdtPr", "showingPlcHdr"));
}

/** The changes that are tracked for the end of a paragraph. */
function marks(paragraph: XmlElement): string[] {
  return childrenOf(childOf(paragraph, "pPr", "rPr")).map(({ name }) => name);
}

/** What was chosen in a form field that keeps it in its properties: a tick, or one of a list. */
function enteredIn(properties: XmlElement | undefined): string {
  const box = childOf(properties, "checkBox");
  if (box !== undefined) return isOn(childOf(box, "checked") ?? childOf(box, "default")) ? "☒" : "☐";
  const list = childOf(properties, "ddList");
  const chosen = Number(valueOf(childOf(list, "result")) ?? valueOf(childOf(list, "default")) ?? 0);
  const entries = childrenOf(list).filter(({ name }) => name === "listEntry");
  return valueOf(entries[chosen]) ?? "";
}

function byId(reference: string, part: XmlElement | undefined): [string, XmlElement][] {
  return childrenOf(part)
    .filter(({ attributes }) => !/separator/i.test(attributes["type"] ?? ""))
    .map((note) => [
      reference === "commentReference"
        ? (note.attributes["id"] ?? "")
        : `${reference} ${note.attributes["id"] ?? ""}`,
      note,
    ]);
}
