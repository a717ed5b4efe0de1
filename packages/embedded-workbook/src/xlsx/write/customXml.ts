import type { CustomXmlPartContents, WorkbookContents } from "../../engine/workbookContents";
import { strToU8 } from "fflate";
import { BINDINGS_ID, BINDINGS_NAMESPACE, SETTINGS_ID, SETTINGS_NAMESPACE } from "../shared/settingsPart";
import type { PackageWriter } from "./package";
import { element, XML_HEAD } from "./xml";

/** Adds the custom XML parts, and one of its own each for the settings and the bindings of an add-in where there are any. */
export function writeCustomXml(
  pkg: PackageWriter,
  workbookPart: string,
  { customXml, settings, bindings = [] }: Pick<WorkbookContents, "customXml" | "settings" | "bindings">,
): void {
  const all: CustomXmlPartContents[] = [...customXml];
  if (Object.keys(settings).length > 0) {
    all.push({
      id: SETTINGS_ID,
      xml: `${XML_HEAD}<settings xmlns="${SETTINGS_NAMESPACE}">${jsonText(settings)}</settings>`,
    });
  }
  if (bindings.length > 0) {
    all.push({
      id: BINDINGS_ID,
      xml: `${XML_HEAD}<bindings xmlns="${BINDINGS_NAMESPACE}">${jsonText(bindings)}</bindings>`,
    });
  }
  all.forEach(({ id, xml }, index) => {
    const part = `customXml/item${index + 1}.xml`;
    const properties = `customXml/itemProps${index + 1}.xml`;
    pkg.add(part, undefined, strToU8(inUtf8(xml)));
    pkg.add(
      properties,
      "customXmlProperties",
      element(
        "ds:datastoreItem",
        { "ds:itemID": id, "xmlns:ds": "http://schemas.openxmlformats.org/officeDocument/2006/customXml" },
        "<ds:schemaRefs/>",
      ),
    );
    pkg.relate(workbookPart, "customXml", part);
    pkg.relate(part, "customXmlProps", properties);
  });
}

/** Of what XML cannot hold, JSON escapes lone surrogates by itself; the rest is escaped here. */
function jsonText(value: object): string {
  return JSON.stringify(value).replace(/[&<>\uFFFE\uFFFF\r]/g, (mark) => {
    return `\\u${mark.charCodeAt(0).toString(16).padStart(4, "0")}`;
  });
}

/** The bytes are UTF-8, whatever the text's declaration says. */
function inUtf8(xml: string): string {
  return xml.replace(/^(\s*<\?xml[^>]*?encoding=)(["'])[^"']*\2/, "$1$2UTF-8$2");
}
