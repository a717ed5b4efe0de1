import type { CustomXmlPartContents } from "../../engine/workbookContents";
import { WorkbookFileError } from "../errors";
import { SETTINGS_NAMESPACES } from "../shared/settingsPart";
import type { Relationship, WorkbookPackage } from "./package";
import type { Warn } from "./tables";
import { parseXml } from "./xml";

interface CustomXml {
  parts: CustomXmlPartContents[];
  settings: Record<string, unknown>;
}

/** Reads the custom XML parts of a workbook; the one with the settings of an add-in is read as those settings. */
export function readCustomXml(
  pkg: WorkbookPackage,
  relationships: readonly Relationship[],
  warn: Warn,
): CustomXml {
  const found: CustomXml = { parts: [], settings: {} };
  for (const { type, target, external } of relationships) {
    if (type !== "customXml" || external || !pkg.has(target)) continue;
    const xml = pkg.text(target).replace(/^\uFEFF/, "");
    const settings = settingsOf(target, xml);
    if (settings === "damaged") warn("The settings of the add-in could not be read and are left out.");
    else if (settings) found.settings = settings;
    else found.parts.push({ id: partId(pkg, target, found.parts.length), xml });
  }
  return found;
}

/** The settings where the part holds them; undefined where it is another part. */
function settingsOf(part: string, xml: string): Record<string, unknown> | "damaged" | undefined {
  if (!xml.includes(":document-settings")) return undefined;
  try {
    const root = parseXml(part, xml);
    if (root.name !== "settings" || !SETTINGS_NAMESPACES.test(root.attributes.xmlns ?? "")) return undefined;
    const parsed: unknown = JSON.parse(root.text);
    return isRecord(parsed) ? parsed : "damaged";
  } catch (error) {
    if (error instanceof WorkbookFileError || error instanceof SyntaxError) return "damaged";
    throw error;
  }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** The id is in the part's properties; a part without any gets one by its place. */
function partId(pkg: WorkbookPackage, part: string, index: number): string {
  const properties = pkg.relationships(part).find((each) => each.type === "customXmlProps")?.target;
  const root = properties !== undefined && pkg.has(properties) ? pkg.tree(properties) : undefined;
  const written = Object.entries(root?.attributes ?? {}).find(([name]) => /(^|:)itemID$/.test(name))?.[1];
  return (written ?? `{00000000-0000-4000-8000-${String(index + 1).padStart(12, "0")}}`).toUpperCase();
}
