import type { SheetContents } from "../../engine/workbookContents";
import { unescapeText } from "../shared/escapes";
import type { Relationship, WorkbookPackage } from "./package";
import type { Warn } from "./tables";
import { child, childrenOf, relationshipId, type XmlElement } from "./xml";

/** Longer values are no words of an add-in. */
const LONGEST = 1024 * 1024;

/** The properties that add-ins have given a sheet: their values are parts of their own, texts in UTF-16. */
export function readCustomProperties(
  root: XmlElement,
  relationships: readonly Relationship[],
  pkg: WorkbookPackage,
  warn: Warn,
): NonNullable<SheetContents["customProperties"]> {
  return childrenOf(child(root, "customProperties"), "customPr").flatMap((element) => {
    const key = unescapeText(element.attributes.name ?? "");
    const id = relationshipId(element);
    const part = relationships.find((each) => each.id === id)?.target;
    const value = part !== undefined && pkg.has(part) ? pkg.text(part, "utf-16le") : "";
    if (key === "" || value.length > LONGEST || !isText(value)) {
      warn(`The sheet's property “${key}”, which holds no text, is not kept.`);
      return [];
    }
    return [{ key, value }];
  });
}

function isText(value: string): boolean {
  return !value.includes("\uFFFD") && [...value].every((letter) => letter >= "\t");
}
