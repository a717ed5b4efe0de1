/**
 * The colour of the tab of a sheet that comes in only to be read, which says so even where Excel then refuses to take it away. Nobody
 * chooses it: it looks black and is not.
 */
export const ONLY_READ_COLOUR = "#010203";

/**
 * A worksheet's part with that colour on its tab (ECMA-376 part 1, 18.3.1.82 and 18.3.1.93: sheetPr comes first in a worksheet, tabColor
 * first in it).
 */
export function markedOnlyRead(xml: string): string {
  return xml
    .replace(/<(?:\w+:)?tabColor\b[^>]*?(?:\/>|>\s*<\/(?:\w+:)?tabColor>)/g, "")
    .replace(
      /<(\w+:)?worksheet\b[^>]*>(?:\s*<(?:\w+:)?sheetPr\b([^>]*?)(\/?)>)?/,
      (all: string, prefix = "", attributes?: string, closed?: string) => {
        const colour = `<${prefix}tabColor rgb="FF${ONLY_READ_COLOUR.slice(1)}"/>`;
        if (attributes === undefined) return `${all}<${prefix}sheetPr>${colour}</${prefix}sheetPr>`;
        return closed === "/" ? `${all.replace(/\/>$/, ">")}${colour}</${prefix}sheetPr>` : `${all}${colour}`;
      },
    );
}
