import { SaxesParser } from "saxes";
import type { InSteps } from "../inSteps";

/** An element by its local name: which prefix a file uses for a namespace is its own affair. */
export interface XmlElement {
  name: string;
  /** By the local name. */
  attributes: Readonly<Record<string, string>>;
  children: readonly (XmlElement | string)[];
}

const CHARACTERS_A_STEP = 40_000;
/** The only elements whose text is text of the document; white space between others is layout of the file. */
const TEXT = "t";

/**
 * XML as a tree, in small steps.
 * @throws an error of the parser where it is not well formed
 */
export function* xmlTreeSteps(xml: string): InSteps<XmlElement> {
  const root: Open = { name: "", attributes: {}, children: [] };
  const open: Open[] = [root];
  const parser = new SaxesParser();
  const add = (text: string): void => {
    const within = open.at(-1);
    if (within?.name === TEXT) within.children.push(text);
  };
  parser.on("opentag", ({ name, attributes }) => {
    const element: Open = { name: localName(name), attributes: byLocalName(attributes), children: [] };
    open.at(-1)?.children.push(element);
    open.push(element);
  });
  parser.on("closetag", () => open.pop());
  parser.on("text", add);
  parser.on("cdata", add);
  for (let at = 0; at < xml.length; at += CHARACTERS_A_STEP) {
    yield undefined;
    parser.write(xml.slice(at, at + CHARACTERS_A_STEP));
  }
  parser.close();
  return childrenOf(root)[0] ?? root;
}

interface Open extends XmlElement {
  children: (XmlElement | string)[];
}

function localName(name: string): string {
  return name.slice(name.indexOf(":") + 1);
}

function byLocalName(attributes: Record<string, string>): Record<string, string> {
  return Object.fromEntries(Object.entries(attributes).map(([name, value]) => [localName(name), value]));
}

/** The elements directly within one. */
export function childrenOf(element: XmlElement | undefined): XmlElement[] {
  return (element?.children ?? []).filter((child) => typeof child !== "string");
}

/** The first element of a name directly within one, or down a path of names. */
export function childOf(element: XmlElement | undefined, ...path: readonly string[]): XmlElement | undefined {
  return path.reduce((within, name) => childrenOf(within).find((child) => child.name === name), element);
}

/** What an element's "val" says; `undefined` where the element is not there or says nothing. */
export function valueOf(element: XmlElement | undefined): string | undefined {
  return element?.attributes["val"];
}

/** Whether a property is on: it is there, and does not say that it is off (ECMA-376 part 1, section 17.17.4). */
export function isOn(property: XmlElement | undefined): boolean {
  return property !== undefined && !/^(?:0|false|off)$/i.test(valueOf(property) ?? "");
}
