import type { CustomXmlPartContents } from "../../engine/workbookContents";
import { strToU8 } from "fflate";
import { SETTINGS_ID, SETTINGS_NAMESPACE } from "../shared/settingsPart";
import type { PackageWriter } from "./package";
import { element, XML_HEAD } from "./xml";

/** Adds the custom XML parts, and one of its own for the settings of an add-in where there are any. */
export function writeCustomXml(
  pkg: PackageWriter,
  workbookPart: string,
  parts: readonly CustomXmlPartContents[],
  settings: Record<string, unknown>,
): void {
  const all = [...parts];
  if (Object.keys(settings).length > 0) {
    // Of what XML cannot hold, JSON escapes lone surrogates by itself; the rest is escaped here.
    const json = JSON.stringify(settings).replace(/[&<>\uFFFE\uFFFF\r]/g, (mark) => {
      return `\\u${mark.charCodeAt(0).toString(16).padStart(4, "0")}`;
    });
    all.push({
      id: SETTINGS_ID,
      xml: `${XML_HEAD}<settings xmlns="${SETTINGS_NAMESPACE}">${json}</settings>`,
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

/** The bytes are UTF-8, whatever the text's declaration says. */
function inUtf8(xml: string): string {
  return xml.replace(/^(\s*<\?xml[^>]*?encoding=)(["'])[^"']*\2/, "$1$2UTF-8$2");
}
