import type { DocumentProperties } from "../../engine/workbookContents";
import type { PackageWriter } from "./package";
import { element, xmlText } from "./xml";

const CORE = "http://schemas.openxmlformats.org/package/2006/metadata/core-properties";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006";
/** The set of properties that people add themselves. */
const CUSTOM_SET = "{D5CDD505-2E9C-101B-9397-08002B2CF9AE}";

/** A date, with or without a time, as the schema requires (W3CDTF); to Excel, a file with any other is damaged. */
const MOMENT = /^\d{4}-\d{2}-\d{2}(T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:\d{2}))?$/;

/** Adds the parts with the document's properties. */
export function writeProperties(pkg: PackageWriter, properties: DocumentProperties): void {
  pkg.add("docProps/core.xml", "core", coreXml(properties));
  pkg.relate("", "core-properties", "docProps/core.xml");
  const app =
    "<Application>Microsoft Excel</Application>" +
    textOf("Manager", properties.manager) +
    textOf("Company", properties.company) +
    "<AppVersion>16.0300</AppVersion>";
  pkg.add("docProps/app.xml", "app", element("Properties", { xmlns: `${OFFICE}/extended-properties` }, app));
  pkg.relate("", "extended-properties", "docProps/app.xml");
  if (properties.custom.length === 0) return;
  const custom = properties.custom.map(({ key, value, isDate }, index) =>
    element(
      "property",
      { fmtid: CUSTOM_SET, pid: index + 2, name: key },
      customValue(value, isDate === true),
    ),
  );
  pkg.add(
    "docProps/custom.xml",
    "custom",
    element(
      "Properties",
      { xmlns: `${OFFICE}/custom-properties`, "xmlns:vt": `${OFFICE}/docPropsVTypes` },
      custom.join(""),
    ),
  );
  pkg.relate("", "custom-properties", "docProps/custom.xml");
}

function coreXml(properties: DocumentProperties): string {
  const { created, revisionNumber } = properties;
  const inner =
    textOf("dc:title", properties.title) +
    textOf("dc:subject", properties.subject) +
    textOf("dc:creator", properties.author) +
    textOf("cp:keywords", properties.keywords) +
    textOf("dc:description", properties.comments) +
    textOf("cp:lastModifiedBy", properties.lastAuthor) +
    (revisionNumber === undefined ? "" : textOf("cp:revision", String(revisionNumber))) +
    (created === undefined || !MOMENT.test(created)
      ? ""
      : element("dcterms:created", { "xsi:type": "dcterms:W3CDTF" }, xmlText(created))) +
    textOf("cp:category", properties.category);
  return element(
    "cp:coreProperties",
    {
      "xmlns:cp": CORE,
      "xmlns:dc": "http://purl.org/dc/elements/1.1/",
      "xmlns:dcterms": "http://purl.org/dc/terms/",
      "xmlns:xsi": "http://www.w3.org/2001/XMLSchema-instance",
    },
    inner,
  );
}

function textOf(name: string, text: string | undefined): string {
  return text === undefined || text === "" ? "" : element(name, {}, xmlText(text));
}

function customValue(value: string | number | boolean, isDate: boolean): string {
  if (typeof value === "boolean") return `<vt:bool>${value ? "true" : "false"}</vt:bool>`;
  if (typeof value === "string") {
    return isDate
      ? `<vt:filetime>${xmlText(value)}</vt:filetime>`
      : `<vt:lpwstr>${xmlText(value)}</vt:lpwstr>`;
  }
  return Number.isInteger(value) && Math.abs(value) < 2 ** 31
    ? `<vt:i4>${value}</vt:i4>`
    : `<vt:r8>${value}</vt:r8>`;
}
