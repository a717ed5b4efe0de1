import { OFFICE_THEME } from "../shared/fileColours";
import { element } from "./xml";

const ORDER = [1, 0, 3, 2, 4, 5, 6, 7, 8, 9, 10, 11];
const NAMES = [
  "dk1",
  "lt1",
  "dk2",
  "lt2",
  "accent1",
  "accent2",
  "accent3",
  "accent4",
  "accent5",
  "accent6",
  "hlink",
  "folHlink",
];

/** The standard Office theme: what table styles take their colours from. */
export function themeXml(): string {
  const colours = NAMES.map((name, index) => {
    const val = (OFFICE_THEME[ORDER[index] ?? 0] ?? "#000000").slice(1);
    return element(`a:${name}`, {}, element("a:srgbClr", { val }));
  });
  const font = (kind: string, typeface: string) =>
    element(`a:${kind}Font`, {}, `<a:latin typeface="${typeface}"/><a:ea typeface=""/><a:cs typeface=""/>`);
  const solid = '<a:solidFill><a:schemeClr val="phClr"/></a:solidFill>';
  const line = (w: number) => `<a:ln w="${w}">${solid}<a:prstDash val="solid"/></a:ln>`;
  const effect = "<a:effectStyle><a:effectLst/></a:effectStyle>";
  return element(
    "a:theme",
    { "xmlns:a": "http://schemas.openxmlformats.org/drawingml/2006/main", name: "Office Theme" },
    "<a:themeElements>" +
      element("a:clrScheme", { name: "Office" }, colours.join("")) +
      element("a:fontScheme", { name: "Office" }, font("major", "Calibri Light") + font("minor", "Calibri")) +
      element(
        "a:fmtScheme",
        { name: "Office" },
        `<a:fillStyleLst>${solid.repeat(3)}</a:fillStyleLst>` +
          `<a:lnStyleLst>${line(6350)}${line(12700)}${line(19050)}</a:lnStyleLst>` +
          `<a:effectStyleLst>${effect.repeat(3)}</a:effectStyleLst>` +
          `<a:bgFillStyleLst>${solid.repeat(3)}</a:bgFillStyleLst>`,
      ) +
      "</a:themeElements>",
  );
}
