import { SaxesParser } from "saxes";
import { damaged, tooLarge, WorkbookFileError } from "../errors";

/** The most elements that are held in memory at a time. */
const MOST_ELEMENTS = 2_000_000;

/** An element by its local name: which prefix a file uses for a namespace is its own affair. */
export interface XmlElement {
  name: string;
  /** By the name as written, prefix included. */
  attributes: Record<string, string>;
  children: XmlElement[];
  /** The text directly within the element. */
  text: string;
}

/**
 * Reads XML piece by piece into a tree. Elements named in `records` are handed over as soon as they are complete and
 * do not stay in the tree, so that a part of any length needs the memory of one record.
 */
export class XmlReader {
  private readonly parser = new SaxesParser();
  private decoder: TextDecoder | undefined;
  private readonly open: XmlElement[] = [];
  private root: XmlElement | undefined;
  private recordDepth = 0;
  private held = 0;
  private heldBefore = 0;

  constructor(
    private readonly part: string,
    private readonly records: ReadonlySet<string> = new Set(),
    private readonly onRecord: (record: XmlElement) => void = () => undefined,
  ) {
    this.parser.on("opentag", (tag) => this.start(tag.name, tag.attributes));
    this.parser.on("closetag", () => this.end());
    this.parser.on("text", (text) => this.append(text));
    this.parser.on("cdata", (text) => this.append(text));
  }

  /** @throws {WorkbookFileError} damaged where the XML is not well formed. */
  write(piece: Uint8Array): void {
    this.guarded(() => {
      this.decoder ??= new TextDecoder(encodingOf(piece), { fatal: true });
      this.parser.write(this.decoder.decode(piece, { stream: true }));
    });
  }

  /** The root element, when all has been written. */
  close(): XmlElement {
    this.guarded(() => {
      this.parser.write(this.decoder?.decode() ?? "");
      this.parser.close();
    });
    if (!this.root) throw damaged(`its part ${this.part} is empty`);
    return this.root;
  }

  private guarded(work: () => void): void {
    try {
      work();
    } catch (error) {
      if (error instanceof WorkbookFileError) throw error;
      throw damaged(`its part ${this.part} cannot be read`, error);
    }
  }

  private start(name: string, attributes: Record<string, string>): void {
    const element: XmlElement = { name: localName(name), attributes, children: [], text: "" };
    if (++this.held > MOST_ELEMENTS) throw tooLarge(`its part ${this.part} has more than 2 million elements`);
    const parent = this.open.at(-1);
    if (!parent) this.root = element;
    else if (this.recordDepth > 0 || !this.records.has(element.name)) parent.children.push(element);
    if (this.recordDepth > 0 || this.records.has(element.name)) {
      if (this.recordDepth === 0) this.heldBefore = this.held - 1;
      this.recordDepth++;
    }
    this.open.push(element);
  }

  private end(): void {
    const element = this.open.pop();
    if (this.recordDepth === 0 || !element) return;
    this.recordDepth--;
    if (this.recordDepth > 0) return;
    this.held = this.heldBefore;
    this.onRecord(element);
  }

  private append(text: string): void {
    const element = this.open.at(-1);
    if (element) element.text += text;
  }
}

/** Reads a short piece of XML that is at hand as a string. */
export function parseXml(part: string, xml: string): XmlElement {
  const reader = new XmlReader(part);
  reader.write(new TextEncoder().encode(xml));
  return reader.close();
}

/** The name without its prefix. */
function localName(name: string): string {
  const colon = name.indexOf(":");
  return colon < 0 ? name : name.slice(colon + 1);
}

/** The encoding that the start of an XML document shows. */
export function encodingOf(start: Uint8Array): string {
  if (start[0] === 0xff && start[1] === 0xfe) return "utf-16le";
  if (start[0] === 0xfe && start[1] === 0xff) return "utf-16be";
  const head = String.fromCharCode(...start.subarray(0, 100));
  return /^\s*<\?xml[^>]*encoding=["']([A-Za-z0-9._-]+)["']/.exec(head)?.[1] ?? "utf-8";
}

/** The first child of that name. */
export function child(element: XmlElement | undefined, name: string): XmlElement | undefined {
  return element?.children.find((each) => each.name === name);
}

/** All children of that name. */
export function childrenOf(element: XmlElement | undefined, name: string): XmlElement[] {
  return element?.children.filter((each) => each.name === name) ?? [];
}

/** Every descendant of that name, at any depth. */
export function descendants(element: XmlElement, name: string): XmlElement[] {
  const found: XmlElement[] = [];
  const pending = [...element.children].reverse();
  for (let next = pending.pop(); next; next = pending.pop()) {
    if (next.name === name) found.push(next);
    for (let i = next.children.length - 1; i >= 0; i--) {
      const below = next.children[i];
      if (below) pending.push(below);
    }
  }
  return found;
}

/** A boolean attribute: XML Schema allows 1, true, 0 and false; absent is the default given. */
export function flag(element: XmlElement | undefined, name: string, absent = false): boolean {
  const value = element?.attributes[name];
  if (value === undefined) return absent;
  return value === "1" || value === "true" || value === "on";
}

/** A numeric attribute, or undefined where it is absent or no number. */
export function numeric(element: XmlElement | undefined, name: string): number | undefined {
  const value = element?.attributes[name];
  if (value === undefined || value.trim() === "") return undefined;
  const number = Number(value);
  return Number.isFinite(number) ? number : undefined;
}

/** The attribute that is one of the words given, or undefined. */
export function oneOf<Word extends string>(
  value: string | undefined,
  words: readonly Word[],
): Word | undefined {
  return words.find((word) => word === value);
}

/** The id of a relationship (`r:id`), whatever the prefix. */
export function relationshipId(element: XmlElement): string | undefined {
  for (const [name, value] of Object.entries(element.attributes)) {
    if (name.endsWith(":id")) return value;
  }
  return undefined;
}
