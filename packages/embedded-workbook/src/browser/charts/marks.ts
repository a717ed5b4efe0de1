import { drawn, rounded, type Drawn } from "./svg";

interface Mark {
  style: string | undefined;
  /** Points across. */
  size: number | undefined;
  fill: string;
  edge: string;
}

const POINT = 4 / 3;

/** The mark of a value: Excel.ChartMarkerStyle; whatever is not drawn here is a circle. */
export function markAt(x: number, y: number, { style, size = 5, fill, edge }: Mark): Drawn | null {
  const half = (size * POINT) / 2;
  const looks = { fill, stroke: edge };
  const shape = (points: readonly (readonly [number, number])[]): Drawn =>
    drawn("polygon", {
      points: points.map(([dx, dy]) => `${rounded(x + dx * half)},${rounded(y + dy * half)}`).join(" "),
      ...looks,
    });
  switch (style) {
    case "None":
      return null;
    case "Square":
      return shape([
        [-1, -1],
        [1, -1],
        [1, 1],
        [-1, 1],
      ]);
    case "Diamond":
      return shape([
        [0, -1],
        [1, 0],
        [0, 1],
        [-1, 0],
      ]);
    case "Triangle":
      return shape([
        [0, -1],
        [1, 1],
        [-1, 1],
      ]);
    case "Dash":
      return drawn("rect", {
        x: rounded(x - half),
        y: rounded(y - half / 3),
        width: rounded(half * 2),
        height: rounded((half * 2) / 3),
        ...looks,
      });
    default:
      return drawn("circle", { cx: rounded(x), cy: rounded(y), r: rounded(half), ...looks });
  }
}
