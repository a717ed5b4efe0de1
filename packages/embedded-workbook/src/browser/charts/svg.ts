/** An element of a picture, before it is one of a page: so what is drawn can be looked at without a browser. */
export interface Drawn {
  tag: string;
  attributes: Readonly<Record<string, string | number>>;
  children: readonly (Drawn | string)[];
}

/** A part of a picture. Lengths are in pixels. */
export interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

export const TEXT = "#595959";
export const LINE = "#D9D9D9";
/** Pixels: 9 points, as Excel writes in charts. */
export const LETTERS = 12;

const SPACE = "http://www.w3.org/2000/svg";

export function drawn(
  tag: string,
  attributes: Drawn["attributes"] = {},
  children: Drawn["children"] = [],
): Drawn {
  return { tag, attributes, children };
}

interface Lettering {
  /** Where the text is in relation to its place. */
  anchor?: "start" | "middle" | "end";
  size?: number;
  colour?: string;
  bold?: boolean;
  /** Degrees, clockwise. */
  turned?: number;
}

/** A line of text whose middle is at the height of `y`. */
export function written(x: number, y: number, text: string, lettering: Lettering = {}): Drawn {
  const { anchor = "middle", size = LETTERS, colour = TEXT, bold = false, turned = 0 } = lettering;
  return drawn(
    "text",
    {
      x: rounded(x),
      y: rounded(y),
      "text-anchor": anchor,
      "dominant-baseline": "central",
      "font-size": size,
      fill: colour,
      ...(bold && { "font-weight": "bold" }),
      ...(turned !== 0 && { transform: `rotate(${turned} ${rounded(x)} ${rounded(y)})` }),
    },
    [text],
  );
}

export function line(x1: number, y1: number, x2: number, y2: number, stroke = LINE): Drawn {
  return drawn("line", { x1: rounded(x1), y1: rounded(y1), x2: rounded(x2), y2: rounded(y2), stroke });
}

/** A tenth of a pixel is more than anybody sees. */
export function rounded(pixels: number): number {
  return Math.round(pixels * 10) / 10;
}

/** The points of a path, joined. */
export function joined(points: readonly (readonly [x: number, y: number])[]): string {
  return points.map(([x, y], index) => `${index === 0 ? "M" : "L"}${rounded(x)} ${rounded(y)}`).join("");
}

/** The element of the page. */
export function toElement({ tag, attributes, children }: Drawn): SVGElement {
  const made = document.createElementNS(SPACE, tag);
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, String(value));
  made.append(...children.map((child) => (typeof child === "string" ? child : toElement(child))));
  return made;
}
