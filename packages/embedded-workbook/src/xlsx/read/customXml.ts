import { z } from "zod";
import type { BindingContents, CustomXmlPartContents } from "../../engine/workbookContents";
import { WorkbookFileError } from "../errors";
import { BINDINGS_NAMESPACE, SETTINGS_NAMESPACES } from "../shared/settingsPart";
import type { Relationship, WorkbookPackage } from "./package";
import type { Warn } from "./tables";
import { parseXml } from "./xml";

interface CustomXml {
  parts: CustomXmlPartContents[];
  settings: Record<string, unknown>;
  bindings: BindingContents[];
}

const line = z.number().int().nonnegative();
const bindingsSchema = z.array(
  z.object({
    id: z.string(),
    type: z.enum(["Range", "Table", "Text"]),
    sheet: z.string(),
    area: z.object({ top: line, left: line, bottom: line, right: line }).nullable(),
  }),
);

/** Reads the custom XML parts of a workbook; those with the settings and bindings of an add-in are read as these. */
export function readCustomXml(
  pkg: WorkbookPackage,
  relationships: readonly Relationship[],
  warn: Warn,
): CustomXml {
  const found: CustomXml = { parts: [], settings: {}, bindings: [] };
  for (const { type, target, external } of relationships) {
    if (type !== "customXml" || external || !pkg.has(target)) continue;
    const xml = pkg.text(target).replace(/^\uFEFF/, "");
    const bindings = bindingsOf(target, xml);
    const settings = bindings === undefined ? settingsOf(target, xml) : undefined;
    if (bindings === "damaged") warn("The bindings of the add-in could not be read and are left out.");
    else if (settings === "damaged") warn("The settings of the add-in could not be read and are left out.");
    else if (bindings) found.bindings = bindings;
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

/** The bindings where the part holds them; undefined where it is another part. */
function bindingsOf(part: string, xml: string): BindingContents[] | "damaged" | undefined {
  if (!xml.includes(BINDINGS_NAMESPACE)) return undefined;
  try {
    const root = parseXml(part, xml);
    if (root.name !== "bindings" || root.attributes.xmlns !== BINDINGS_NAMESPACE) return undefined;
    const parsed = bindingsSchema.safeParse(JSON.parse(root.text));
    return parsed.success ? parsed.data : "damaged";
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
