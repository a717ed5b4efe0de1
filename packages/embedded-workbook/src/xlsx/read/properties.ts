import type { DocumentProperties } from "../../engine/workbookContents";
import { unescapeText } from "../shared/escapes";
import type { Relationship, WorkbookPackage } from "./package";
import { child, childrenOf, type XmlElement } from "./xml";

/** Reads the document's properties: the core ones, those of the program and the person's own. */
export function readProperties(
  pkg: WorkbookPackage,
  relationships: readonly Relationship[],
): DocumentProperties {
  const part = (type: string): XmlElement | undefined => {
    const target = relationships.find((each) => each.type === type)?.target;
    return target !== undefined && pkg.has(target) ? pkg.tree(target) : undefined;
  };
  const core = part("core-properties") ?? part("coreProperties");
  const app = part("extended-properties") ?? part("extendedProperties");
  const custom = part("custom-properties") ?? part("customProperties");
  const properties: DocumentProperties = { custom: childrenOf(custom, "property").flatMap(readCustom) };
  const texts = [
    ["title", core, "title"],
    ["subject", core, "subject"],
    ["author", core, "creator"],
    ["keywords", core, "keywords"],
    ["comments", core, "description"],
    ["category", core, "category"],
    ["lastAuthor", core, "lastModifiedBy"],
    ["created", core, "created"],
    ["manager", app, "Manager"],
    ["company", app, "Company"],
  ] as const;
  for (const [key, root, name] of texts) {
    const text = child(root, name)?.text;
    if (text !== undefined && text !== "") properties[key] = unescapeText(text);
  }
  const revision = Number(child(core, "revision")?.text ?? "");
  if (Number.isInteger(revision) && revision > 0) properties.revisionNumber = revision;
  return properties;
}

function readCustom(element: XmlElement): DocumentProperties["custom"] {
  const key = element.attributes.name;
  const value = element.children[0];
  if (key === undefined || !value) return [];
  const text = value.text;
  switch (value.name) {
    case "i1":
    case "i2":
    case "i4":
    case "i8":
    case "int":
    case "uint":
    case "ui1":
    case "ui2":
    case "ui4":
    case "ui8":
    case "r4":
    case "r8":
    case "decimal":
      return Number.isFinite(Number(text)) ? [{ key, value: Number(text) }] : [{ key, value: text }];
    case "bool":
      return [{ key, value: text === "true" || text === "1" }];
    case "filetime":
    case "date":
      return [{ key, value: text, isDate: true }];
    default:
      return [{ key, value: unescapeText(text) }];
  }
}
