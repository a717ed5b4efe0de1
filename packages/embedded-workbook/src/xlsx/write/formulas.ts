import { formulaTokens } from "../shared/formulas";
import { withPrefixes } from "../shared/newerFunctions";

/**
 * A formula as files have it: without "=", with the prefixes of newer functions, and with references to the row of a
 * table in the long form: `T[@Col]` becomes `T[[#This Row],[Col]]`.
 * @param table the table that the formula is in; a reference without a name means that one.
 */
export function fileFormula(formula: string, table?: string): string {
  const text = formula.startsWith("=") ? formula.slice(1) : formula;
  return withPrefixes(text.includes("[") ? longReferences(text, table) : text);
}

function longReferences(formula: string, table: string | undefined): string {
  const tokens = formulaTokens(formula);
  return tokens
    .map((token, index) => {
      if (token.kind !== "bracket") return token.text;
      const named = tokens[index - 1]?.kind === "word";
      // Brackets before a sheet's name name another workbook.
      const next = tokens[index + 1];
      const external = !named && (next?.kind === "word" || next?.kind === "sheet");
      if (external) return token.text;
      return (named ? "" : (table ?? "")) + longForm(token.text);
    })
    .join("");
}

function longForm(bracket: string): string {
  const inner = /^\[@(.*)\]$/s.exec(bracket)?.[1];
  if (inner === undefined) return bracket;
  if (inner === "") return "[#This Row]";
  return inner.startsWith("[") ? `[[#This Row],${inner}]` : `[[#This Row],[${inner}]]`;
}

/** Functions whose results spill over the cells beside them in newer versions of Excel. */
const SPILLING =
  /\b(ANCHORARRAY|BYCOL|BYROW|CHOOSECOLS|CHOOSEROWS|DROP|EXPAND|FILTER|GROUPBY|HSTACK|MAKEARRAY|MAP|PIVOTBY|RANDARRAY|SCAN|SEQUENCE|SORT|SORTBY|TAKE|TEXTSPLIT|TOCOL|TOROW|UNIQUE|VSTACK|WRAPCOLS|WRAPROWS)\(/i;

/**
 * True where Excel is to let the formula spill, rather than to take one value of it or to enter it as an array formula
 * of the old kind.
 */
export function spills(formula: string): boolean {
  return (
    SPILLING.test(formula) &&
    formulaTokens(formula).some((token, index, all) => {
      return token.kind === "word" && all[index + 1]?.text === "(" && SPILLING.test(`${token.text}(`);
    })
  );
}

/** The cell metadata that marks formulas as spilling ([MS-XLSX] 2.4.3, XLDAPR); cells name it by its number, 1. */
export function spillMetadataXml(): string {
  return (
    '<metadata xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" ' +
    'xmlns:xda="http://schemas.microsoft.com/office/spreadsheetml/2017/dynamicarray"><metadataTypes count="1">' +
    '<metadataType name="XLDAPR" minSupportedVersion="120000" copy="1" pasteAll="1" pasteValues="1" merge="1" ' +
    'splitFirst="1" rowColShift="1" clearFormats="1" clearComments="1" assign="1" coerce="1" cellMeta="1"/>' +
    '</metadataTypes><futureMetadata name="XLDAPR" count="1"><bk><extLst>' +
    '<ext uri="{bdbb8cdc-fa1e-496e-a857-3c3f30c029c3}"><xda:dynamicArrayProperties fDynamic="1" fCollapsed="0"/></ext>' +
    '</extLst></bk></futureMetadata><cellMetadata count="1"><bk><rc t="1" v="0"/></bk></cellMetadata></metadata>'
  );
}
