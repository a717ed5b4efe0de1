import type { CellStyle } from "../../engine/contents";
import { fileColour } from "../shared/fileColours";

/** Excel.FillPattern, with the names of a file (ST_PatternType). */
const PATTERNS: Readonly<Record<string, string>> = {
  Gray50: "mediumGray",
  Gray75: "darkGray",
  Gray25: "lightGray",
  Horizontal: "darkHorizontal",
  Vertical: "darkVertical",
  Down: "darkDown",
  Up: "darkUp",
  Checker: "darkGrid",
  SemiGray75: "darkTrellis",
  LightHorizontal: "lightHorizontal",
  LightVertical: "lightVertical",
  LightDown: "lightDown",
  LightUp: "lightUp",
  Grid: "lightGrid",
  CrissCross: "lightTrellis",
  Gray16: "gray125",
  Gray8: "gray0625",
};

/** A fill of lines in a colour, over a colour. */
export function patternXml(
  { kind, colour }: NonNullable<CellStyle["pattern"]>,
  fill: CellStyle["fill"],
): string {
  const lines = colour === undefined ? "" : `<fgColor rgb="${fileColour(colour)}"/>`;
  const behind = fill === undefined ? "" : `<bgColor rgb="${fileColour(fill)}"/>`;
  const type = PATTERNS[kind] ?? "solid";
  const solid = `<fgColor rgb="${fileColour(colour ?? fill ?? "#FFFFFF")}"/>`;
  return `<fill><patternFill patternType="${type}">${type === "solid" ? solid : lines + behind}</patternFill></fill>`;
}
