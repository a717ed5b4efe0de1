import type { Colour } from "../../engine/contents";
import { hexColour, INDEXED_COLOURS, OFFICE_THEME, tinted } from "../shared/fileColours";
import { child, childrenOf, numeric, type XmlElement, flag } from "./xml";

const THEME_ORDER = [
  "lt1",
  "dk1",
  "lt2",
  "dk2",
  "accent1",
  "accent2",
  "accent3",
  "accent4",
  "accent5",
  "accent6",
  "hlink",
  "folHlink",
];

/** Accents 1 to 6 of the Office themes of 2007, 2013, 2013 in its first form, and 2023. */
const STANDARD_ACCENTS = [
  "4F81BD C0504D 9BBB59 8064A2 4BACC6 F79646",
  "4472C4 ED7D31 A5A5A5 FFC000 5B9BD5 70AD47",
  "5B9BD5 ED7D31 A5A5A5 FFC000 4472C4 70AD47",
  "156082 E97132 196B24 0F9ED5 A02B93 4EA72E",
].map((accents) => accents.split(" ").map((hex) => `#${hex}`));

/** The colours that a workbook's theme and palette give to the numbers in its cells. */
export class Colours {
  private readonly theme: readonly Colour[];
  private readonly indexed: readonly Colour[];

  /**
   * @param theme the root of the theme part, where there is one.
   * @param palette `indexedColors` of the styles part, where the workbook has a palette of its own.
   */
  constructor(theme: XmlElement | undefined, palette: XmlElement | undefined) {
    const scheme = child(child(theme, "themeElements"), "clrScheme");
    this.theme = scheme
      ? THEME_ORDER.map(
          (name, index) => schemeColour(child(scheme, name)) ?? OFFICE_THEME[index] ?? "#000000",
        )
      : OFFICE_THEME;
    const own = childrenOf(palette, "rgbColor").map((each) => hexColour(each.attributes.rgb) ?? "#000000");
    this.indexed = INDEXED_COLOURS.map((colour, index) => own[index] ?? colour);
  }

  /** Whether the accents are not those of one of Office's own themes. */
  get ownAccents(): boolean {
    const accents = this.theme.slice(4, 10);
    return !STANDARD_ACCENTS.some((standard) => accents.every((colour, index) => colour === standard[index]));
  }

  /** The colour as #RRGGBB; undefined where it is absent or automatic. */
  resolve(element: XmlElement | undefined): Colour | undefined {
    if (!element || flag(element, "auto")) return undefined;
    const base = this.base(element);
    return base === undefined ? undefined : tinted(base, numeric(element, "tint") ?? 0);
  }

  private base(element: XmlElement): Colour | undefined {
    const rgb = hexColour(element.attributes.rgb);
    if (rgb !== undefined) return rgb;
    const theme = numeric(element, "theme");
    if (theme !== undefined) return this.theme[theme];
    // 64 and 65 are the system's own text and background: automatic.
    return this.indexed[numeric(element, "indexed") ?? 64];
  }
}

function schemeColour(element: XmlElement | undefined): Colour | undefined {
  const colour = element?.children[0];
  if (!colour) return undefined;
  return hexColour(colour.name === "sysClr" ? colour.attributes.lastClr : colour.attributes.val);
}
