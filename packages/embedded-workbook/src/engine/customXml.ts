import { SaxesParser } from "saxes";
import type { Book } from "./book";
import type { CustomXmlPartContents } from "./workbookContents";
import { invalidArgument } from "./errors";

/** The namespace of an XML text's root, "" for none; throws InvalidArgument where the text is not well-formed. */
export function rootNamespace(xml: string): string {
  const namespaces: string[] = [];
  const parser = new SaxesParser({ xmlns: true });
  parser.on("error", () => {
    throw invalidArgument("The text is not well-formed XML.");
  });
  parser.on("opentag", (tag) => {
    namespaces.push(tag.uri);
  });
  parser.write(xml).close();
  const [namespace] = namespaces;
  if (namespace === undefined) {
    throw invalidArgument("The text is not well-formed XML.");
  }
  return namespace;
}

/** Adds a part, with an id of its own. */
export function addCustomXml(book: Book, xml: string): CustomXmlPartContents {
  rootNamespace(xml);
  const part = { id: `{${crypto.randomUUID().toUpperCase()}}`, xml };
  book.customXml.push(part);
  return part;
}

/** The part of an id, whatever the case; null for none. */
export function findCustomXml(book: Book, id: string): CustomXmlPartContents | null {
  return book.customXml.find((part) => part.id.toLowerCase() === id.toLowerCase()) ?? null;
}

export function customXmlIn(book: Book, namespace: string): CustomXmlPartContents[] {
  return book.customXml.filter((part) => rootNamespace(part.xml) === namespace);
}

export function removeCustomXml(book: Book, part: CustomXmlPartContents): void {
  book.customXml = book.customXml.filter((other) => other !== part);
}
