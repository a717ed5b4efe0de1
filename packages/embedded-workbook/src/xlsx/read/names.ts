import { isWholeColumns, isWholeRows, parseArea } from "../../engine/address";
import type { Area } from "../../engine/contents";
import type { PageLayoutContents } from "../../engine/pageLayoutContents";
import type { NameContents } from "../../engine/workbookContents";
import { unescapeText } from "../shared/escapes";
import { formulaTokens } from "../shared/formulas";
import { withoutPrefixes } from "../shared/newerFunctions";
import { child, childrenOf, flag, numeric, type XmlElement } from "./xml";

interface Names {
  names: NameContents[];
  /** Print areas and titles, by the sheet's place in the file. */
  print: Map<number, Pick<PageLayoutContents, "printArea" | "titleRows" | "titleColumns">>;
}

/** Reads the names of a workbook; print areas and titles are separated from the rest. */
export function readNames(root: XmlElement, sheetNames: readonly string[]): Names {
  const found: Names = { names: [], print: new Map() };
  for (const element of childrenOf(child(root, "definedNames"), "definedName")) {
    const name = unescapeText(element.attributes.name ?? "");
    const text = unescapeText(element.text);
    const local = numeric(element, "localSheetId");
    const builtIn = /^_xlnm\.(.+)$/i.exec(name)?.[1]?.toLowerCase();
    if (builtIn === "_filterdatabase") continue;
    if (local !== undefined && (builtIn === "print_area" || builtIn === "print_titles")) {
      const print = found.print.get(local) ?? {};
      if (addPrint(print, builtIn, text)) {
        found.print.set(local, print);
        continue;
      }
    }
    if (name === "" || text === "") continue;
    const sheet = local === undefined ? undefined : sheetNames[local];
    if (local !== undefined && sheet === undefined) continue;
    const contents: NameContents = {
      name,
      formula: `=${withoutPrefixes(text)}`,
      visible: !flag(element, "hidden"),
    };
    if (sheet !== undefined) contents.sheet = sheet;
    const comment = element.attributes.comment;
    if (comment !== undefined && comment !== "") contents.comment = unescapeText(comment);
    found.names.push(contents);
  }
  return found;
}

type Print = Pick<PageLayoutContents, "printArea" | "titleRows" | "titleColumns">;

/** False where the text is not a list of plain areas; it then stays a name. */
function addPrint(print: Print, kind: "print_area" | "print_titles", text: string): boolean {
  const areas: Area[] = [];
  for (const part of partsOfList(text)) {
    const area = parseArea(part);
    if (!area) return false;
    areas.push(area);
  }
  if (areas.length === 0) return false;
  if (kind === "print_area") {
    print.printArea = areas;
    return true;
  }
  for (const area of areas) {
    if (isWholeRows(area)) print.titleRows = { from: area.top, to: area.bottom };
    else if (isWholeColumns(area)) print.titleColumns = { from: area.left, to: area.right };
    else return false;
  }
  return true;
}

/** "A!$1:$2,A!$A:$B" without the sheets, split at the commas. */
function partsOfList(text: string): string[] {
  const parts = [""];
  for (const token of formulaTokens(text)) {
    if (token.text === ",") parts.push("");
    else if (token.text === "!") parts[parts.length - 1] = "";
    else parts.push((parts.pop() ?? "") + token.text);
  }
  return parts.map((part) => part.trim());
}
